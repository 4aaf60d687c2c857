import type { ComponentChildren } from 'preact';
import { spanOf, type Zoom } from '../../../components/timeline/clock-days';
import { Timeline } from '../../../components/timeline/Timeline';
import type { DecidedOrder } from '../../../utils/core/summary';
import { DAY, dayRange } from '../../../utils/core/time';
import { MOMENT, order, refundDate, step, waiting, watched } from '../../components/sample';
import { LONG_TITLE, titled } from '../sample-props';
import type { States } from '../state';

const closes = (date: string) => refundDate(date, { kind: 'dispute-closes', role: 'act', basis: 'estimated' });
const owed = (kind: 'seller-answer' | 'ship-by', date: string, basis: 'page' | 'estimated' = 'page') =>
  refundDate(date, { kind, role: 'owed', basis });
const clockOf = ({ kind, role, basis, revision, earliest, latest }: ReturnType<typeof refundDate>) => ({
  kind,
  role,
  basis,
  revision,
  earliest,
  latest,
});
const window = refundDate('2026-09-12', {
  kind: 'protection-end',
  role: 'act',
  basis: 'estimated',
  latest: dayRange('2026-10-27').latest,
  precision: 'days',
});
const counter = refundDate('2026-08-29', {
  kind: 'protection-end',
  role: 'act',
  earliest: MOMENT.now + 4 * DAY - 30_000,
  latest: MOMENT.now + 4 * DAY + 30_000,
  precision: 'second',
});

const collect = refundDate('2026-08-29', { kind: 'collect-by', role: 'act', basis: 'estimated' });

const orders: readonly DecidedOrder[] = [
  watched(
    { id: '1', ...titled('Phone case with stand'), deadlines: [refundDate('2026-08-26'), closes('2026-09-08')] },
    { clock: null, step: step({ lastDay: '2026-08-25', estimate: false }) },
  ),
  watched({ id: '2', deadlines: [refundDate('2026-08-22'), closes('2026-09-06')] }),
  watched(
    { id: '3', ...titled('Bluetooth earbuds, black'), placedOn: '2026-08-14', deadlines: [counter] },
    { level: 'soon', clock: null, step: step({ lastDay: '2026-08-28', estimate: false }) },
  ),
  watched(
    {
      id: '4',
      ...titled('LED desk lamp, warm white'),
      deadlines: [refundDate('2026-09-04'), closes('2026-09-17')],
    },
    { level: 'soon', clock: null, step: step({ lastDay: '2026-08-29', estimate: false }) },
  ),
  watched(
    { id: '5', ...titled('Cotton socks, 10 pairs'), placedOn: '2026-08-13', deadlines: [window] },
    { level: 'check', clock: clockOf(window), step: step({ lastDay: null }) },
  ),
  {
    order: order({
      id: '6',
      ...titled('Yoga mat, 6 mm'),
      placedOn: '2026-08-06',
      deadlines: [refundDate('2026-09-05'), closes('2026-09-18')],
    }),
    decision: { ...waiting({}, '2026-08-30').decision, clock: null },
  },
  {
    order: order({ id: '7', ...titled('Camera tripod'), deadlines: [owed('seller-answer', '2026-08-31')] }),
    decision: { ...waiting({}, '2026-08-31').decision, clock: clockOf(owed('seller-answer', '2026-08-31')) },
  },
  {
    order: order({
      id: '8',
      ...titled('Kids’ raincoat, 110'),
      placedOn: '2026-08-20',
      deadlines: [owed('ship-by', '2026-09-03')],
    }),
    decision: { ...waiting({}, '2026-09-03').decision, clock: clockOf(owed('ship-by', '2026-09-03')) },
  },
];

const hard: readonly DecidedOrder[] = [
  watched({ id: '1', ...titled(LONG_TITLE), deadlines: [closes('2026-09-06')] }, { clock: null }),
  watched({ id: '2', ...titled('\u202Eحذاء رياضي 👟 42'), deadlines: [] }, { level: 'soon', clock: null }),
  watched({ id: '3', lines: [], deadlines: [refundDate('2027-03-12')] }, { level: 'wait', clock: null }),
  watched(
    { id: '4', ...titled('Long ago'), placedOn: '2026-03-01', deadlines: [refundDate('2026-05-02')] },
    { clock: null },
  ),
  watched(
    { id: '5', ...titled('A guess far ahead'), deadlines: [refundDate('2026-09-01'), closes('2027-01-09')] },
    { clock: null },
  ),
  watched(
    {
      id: '6',
      ...titled('Collect it first'),
      deadlines: [refundDate('2026-09-20'), collect],
    },
    { level: 'soon', clock: clockOf(collect), step: step({ lastDay: '2026-08-28' }) },
  ),
  {
    order: order({ id: '7', ...titled('A guess of the store’s day'), placedOn: '2026-08-22', deadlines: [] }),
    decision: {
      ...waiting({}, '2026-09-01').decision,
      clock: clockOf(owed('ship-by', '2026-09-01', 'estimated')),
    },
  },
  watched(
    {
      id: '8',
      ...titled('Two items, two dates'),
      deadlines: [refundDate('2026-09-01', { scope: 'L1' }), refundDate('2026-09-14', { scope: 'L2' })],
    },
    { level: 'soon', clock: null },
  ),
];

const drawn = (shown: readonly DecidedOrder[], zoom: Zoom = 'month'): ComponentChildren => (
  <Timeline orders={shown} moment={MOMENT} span={spanOf(shown, MOMENT)} zoom={zoom} linkOf={(id) => `#order/${id}`} />
);

export const wide = true;
export const states: States = {
  'by the month': drawn(orders),
  'by the week': drawn(orders, 'week'),
  'hard to draw': drawn(hard),
  'one order': drawn(orders.slice(1, 2)),
  'in a narrow window': (
    <div style={{ maxInlineSize: '22rem' }}>{drawn([...orders.slice(0, 5), ...hard.slice(0, 2)])}</div>
  ),
};
