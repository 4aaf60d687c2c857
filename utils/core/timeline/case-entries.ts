// What the pages say of the cases of an order: opened, granted, decided.
import type { OrderCase } from '../event';
import type { Order } from '../order';
import type { TimelineEntry } from './entry';

const DAYS = ['openedOn', 'agreedOn', 'decidedOn'] as const;

export function caseEntries({ cases }: Order): TimelineEntry[] {
  return cases.flatMap((one, index) => DAYS.flatMap((day) => entryOf(one, index, day)));
}

function entryOf(one: OrderCase, index: number, day: (typeof DAYS)[number]): TimelineEntry[] {
  const on = one[day];
  if (on === null) return [];
  const from =
    one.lastSeenOn === null
      ? { key: 'timeline.from-claimcheck' }
      : { key: 'timeline.from-returns', values: { day: { date: one.lastSeenOn } } };
  const words = { key: `timeline.case-${day}` };
  return [{ id: `case-${index}-${day}`, kind: 'case', on, at: null, words, quote: null, from }];
}
