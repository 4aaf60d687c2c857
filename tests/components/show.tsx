// Renders a view with English words at the sample moment.
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';
import { SayProvider } from '../../components/parts/say-context';
import type { Say } from '../../utils/i18n/word';
import { SAY } from './sample';

afterEach(cleanup);

export const show = (view: ComponentChild, say: Say = SAY) => render(<SayProvider value={say}>{view}</SayProvider>);
