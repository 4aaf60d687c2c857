// Every date a page stated, with its sentence and the day it was first seen; each time it moved; and what the user set.
// Our own estimates are no facts and are not here.
import type { Deadline } from '../deadline';
import type { Order } from '../order';
import type { OrderRecord, Sighting } from '../record/record';
import { type CalendarDate, localDay, type Moment, statedDays } from '../time';
import type { Words } from '../words';
import type { TimelineEntry } from './entry';
import { fromPage } from './page-entries';

/** Named by the window that says why a date is what it is. */
const NAMED: ReadonlySet<string> = new Set([
  'no-delivery-refund',
  'protection-end',
  'ship-by',
  'delivery-promise',
  'dispute-opens',
  'dispute-closes',
  'return-window',
  'collect-by',
] satisfies Deadline['kind'][]);
const OPENING: readonly Deadline['kind'][] = ['no-delivery-refund', 'dispute-opens'];

type Stated = Pick<Deadline, 'kind' | 'earliest' | 'latest' | 'precision'>;

/** A clock that closes is named by its first day, one that opens by its last: never better than it is. */
function dayOf(stated: Stated, { timeZone }: Moment): CalendarDate {
  const { from, to } = statedDays(stated, stated.precision === 'day' ? undefined : timeZone);
  return OPENING.includes(stated.kind) ? to : from;
}

/** What a stated date means, in words. */
export function claim(stated: Stated, moment: Moment): Words {
  const key = NAMED.has(stated.kind) ? `why.kind.${stated.kind}` : 'why.kind.other';
  return { key, values: { day: { date: dayOf(stated, moment) } } };
}

export function dateEntries(record: OrderRecord, order: Order, moment: Moment): TimelineEntry[] {
  return [...stated(record, moment), ...moves(order, moment), ...byHand(record, moment)];
}

/** Two finders that read one sentence on one visit say one thing. */
function stated({ sightings }: OrderRecord, moment: Moment): TimelineEntry[] {
  const first = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const key = [sighting.kind, sighting.scope, dayOf(sighting, moment)].join('/');
    const known = first.get(key);
    if (known === undefined || sighting.firstSeenAt < known.firstSeenAt) first.set(key, sighting);
  }
  return [...first].map(([key, sighting]) => ({
    id: `stated/${key}`,
    kind: 'date',
    on: localDay(sighting.firstSeenAt, moment.timeZone),
    at: sighting.firstSeenAt,
    words: claim(sighting, moment),
    quote: sighting.text.trim() || null,
    from: fromPage(sighting.page, sighting.basis, sighting.firstSeenAt, moment),
  }));
}

function moves({ history, deadlines }: Order, moment: Moment): TimelineEntry[] {
  const ends = deadlines.filter(({ basis }) => basis !== 'estimated' && basis !== 'user');
  return ends.flatMap((end) => {
    const past = history.filter(({ kind, scope }) => kind === end.kind && scope === end.scope);
    return [...past, end].slice(1).flatMap((after, index): TimelineEntry[] => {
      const before = past[index];
      if (before === undefined || dayOf(before, moment) === dayOf(after, moment)) return [];
      const values = { from: { date: dayOf(before, moment) }, to: { date: dayOf(after, moment) } };
      return [
        {
          id: `moved/${end.kind}/${end.scope}/${index}`,
          kind: 'date',
          on: localDay(after.seenAt, moment.timeZone),
          at: after.seenAt,
          words: { key: 'why.moved-text', values },
          quote: null,
          from: { key: 'timeline.from-claimcheck' },
        },
      ];
    });
  });
}

function byHand({ handDate }: OrderRecord, { timeZone }: Moment): TimelineEntry[] {
  if (handDate === null) return [];
  const words = { key: 'timeline.hand-date', values: { day: { date: handDate.date } } };
  const on = localDay(handDate.setAt, timeZone);
  const from = { key: 'timeline.from-you' };
  return [{ id: 'hand-date', kind: 'date', on, at: handDate.setAt, words, quote: null, from }];
}
