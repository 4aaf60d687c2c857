// Renders a view with English words at the sample moment.
import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { SayProvider } from '../../components/parts/say-context';
import type { Say } from '../../utils/i18n/word';
import { SAY } from './sample';

export const show = (view: ComponentChild, say: Say = SAY) => render(<SayProvider value={say}>{view}</SayProvider>);
