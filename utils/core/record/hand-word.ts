// The user's word on the refund date: a day set by hand, or the date given back to the pages. Of two computers the later word
// stands; a word without a time never takes a date away.
import { type CalendarDate, HOUR, type Instant } from '../time';
import type { HandDate, OrderRecord } from './record';

type Hand = Pick<OrderRecord, 'handDate' | 'handClearedAt' | 'handChanges'>;

/** When the user last set the date or gave it back; 0: never, or given back before that time was kept. */
export const handToldAt = ({ handDate, handClearedAt = 0 }: Omit<Hand, 'handChanges'>): Instant =>
  handDate?.setAt ?? handClearedAt;

/** Changes are counted from here by the hour: two computers that know nothing of each other must not count the same. */
const COUNTED_FROM = Date.UTC(2026, 0, 1);

/** One more word, told at `now`. Later than the one before, unless that one was told by a clock that was ahead. */
export function handWord(known: Hand, date: CalendarDate | null, now: Instant): Hand {
  const before = handToldAt(known);
  const at = before > now + HOUR ? now : Math.max(now, before + 1);
  const { handClearedAt } = known;
  const clearedAt = date === null ? at : handClearedAt && Math.min(handClearedAt, at);
  return {
    handDate: date === null ? null : { date, setAt: at },
    ...(clearedAt !== undefined && { handClearedAt: clearedAt }),
    handChanges: Math.max(known.handChanges + 1, Math.floor((now - COUNTED_FROM) / HOUR)),
  };
}

/** Of two dates that were set at one instant the earlier. */
function laterDate(a: HandDate | null, b: HandDate | null): HandDate | null {
  if (a === null || b === null) return a ?? b;
  if (a.setAt !== b.setAt) return a.setAt > b.setAt ? a : b;
  return a.date <= b.date ? a : b;
}

/** In any order, any number of times, the same. */
export function joinHand(a: Hand, b: Hand): Hand {
  const handDate = laterDate(a.handDate, b.handDate);
  const clearedAt = Math.max(a.handClearedAt ?? 0, b.handClearedAt ?? 0);
  return {
    handDate: handDate && handDate.setAt >= clearedAt ? handDate : null,
    ...(clearedAt > 0 && { handClearedAt: clearedAt }),
    handChanges: Math.max(a.handChanges, b.handChanges),
  };
}
