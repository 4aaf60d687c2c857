import { Switch } from '../../../components/parts/Switch';
import { nothing } from '../sample-props';
import type { States } from '../state';

const field = { label: 'Show quiet lines on order pages', testId: 'switch', onChange: nothing };

export const states: States = { off: <Switch {...field} on={false} />, on: <Switch {...field} on /> };
