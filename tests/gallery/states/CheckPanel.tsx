import { CheckPanel } from '../../../components/health/CheckPanel';
import { type Check, IDLE } from '../../../utils/core/check-orders';
import { nothing } from '../sample-props';
import type { States } from '../state';

const taps = { onStart: nothing, onPause: nothing, onResume: nothing, onStop: nothing, onShowTab: nothing };
const shown = (check: Partial<Check>, title: string | null = null) => (
  <CheckPanel check={{ ...IDLE, ...check }} open={4} title={title} hasTab={title !== null} {...taps} />
);

export const wide = true;
export const states: States = {
  idle: shown({}),
  running: shown({ phase: 'running', queue: ['3', '4'], read: ['1'], unread: ['2'] }, 'Trail running shoes, 42'),
  paused: shown({ phase: 'paused', queue: ['3', '4'], read: ['1', '2'] }),
  done: shown({ phase: 'ended', end: 'done', read: ['1', '2', '3', '4'] }),
  'ended at a captcha': shown({ phase: 'ended', end: 'captcha', read: ['1'], queue: ['3', '4'], unread: ['2'] }),
  'ended at a login': shown({ phase: 'ended', end: 'login', queue: ['2', '3', '4'], unread: ['1'] }),
};
