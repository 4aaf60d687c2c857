import { History } from '../../../components/why/History';
import type { TimelineEntry } from '../../../utils/core/timeline/entry';
import { MOMENT } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

const placed: TimelineEntry = {
  id: 'a',
  kind: 'order',
  on: '2026-07-18',
  at: null,
  words: { key: 'timeline.placedOn' },
  quote: null,
  from: { key: 'timeline.from-detail', values: { day: { date: '2026-08-12' } } },
};
const stated: TimelineEntry = {
  ...placed,
  id: 'b',
  kind: 'date',
  on: '2026-08-12',
  at: MOMENT.now - 86_400_000,
  words: { key: 'why.kind.no-delivery-refund', values: { day: { date: '2026-08-22' } } },
  quote: 'Refund if no delivery before Aug 22, 2026',
};
const told: TimelineEntry = {
  ...stated,
  id: 'c',
  kind: 'told',
  words: { key: 'answer.wrote-to-store' },
  quote: null,
  from: { key: 'timeline.from-you' },
};

export const states: States = {
  nothing: <History entries={[]} moment={MOMENT} />,
  'three things on two days': <History entries={[placed, stated, told]} moment={MOMENT} />,
  'one that can be taken back': <History entries={[stated, told]} moment={MOMENT} onTakeBack={nothing} />,
};
