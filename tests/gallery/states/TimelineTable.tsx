import { TimelineTable } from '../../../components/timeline/TimelineTable';
import { MOMENT, refundDate, watched } from '../../components/sample';
import { LONG_TITLE, titled } from '../sample-props';
import type { States } from '../state';

const guess = refundDate('2026-09-06', { kind: 'dispute-closes', role: 'act', basis: 'estimated' });
const answer = refundDate('2026-08-31', { kind: 'seller-answer', role: 'owed', basis: 'computed' });
const orders = [
  watched({ id: '1', deadlines: [refundDate('2026-08-22'), guess] }),
  watched({ id: '2', ...titled(LONG_TITLE), deadlines: [answer] }, { level: 'wait', clock: null }),
  watched({ id: '3', ...titled('\u202Eحذاء رياضي 👟 42'), deadlines: [] }, { level: 'check', clock: null }),
];

export const wide = true;
export const states: States = {
  'three orders': <TimelineTable orders={orders} moment={MOMENT} linkOf={(id) => `#order/${id}`} />,
};
