// What the user told us, as the rules ask for it. The latest word holds: a later problem ends an earlier "all good".
import { ENDINGS, type EventType, type OrderCase, type OrderEvent, type Problem } from '../event';
import { numbers as answerAwaited } from '../rules/answer-awaited';
import { numbers as believable } from '../rules/believable';
import { numbers as refusedAgain } from '../rules/refused-again';
import {
  addDays,
  type CalendarDate,
  dayRange,
  daysBetween,
  type Instant,
  lastDayBefore,
  laterDate,
  type Moment,
} from '../time';
import { OPENERS } from './case-moves';
import type { RefundDate } from './refund-date';

const REOPENINGS: readonly string[] = ['problem', 'not-here', ...OPENERS];
const RESTING: readonly string[] = ['refunded', 'closed', 'cancelled'] satisfies OrderCase['state'][];

/** True for a case in which nothing happens any more. */
export const isResting = ({ state }: Pick<OrderCase, 'state'>): boolean => RESTING.includes(state);

/** Problems of goods that did not come; every other one, also one we do not know, is about goods that did. */
const NOT_ABOUT_GOODS: readonly string[] = [
  'not-shipped',
  'tracking-dead',
  'late',
  'at-pickup',
  'customs',
  'returned-to-sender',
  'delivered-not-here',
] satisfies Problem[];

/** Events come oldest first; of one day the later entry is the later word. Null when never told. */
export function latestOf(events: readonly OrderEvent[], ...types: readonly string[]): OrderEvent | null {
  return events.reduce<OrderEvent | null>(
    (latest, event) => (types.includes(event.type) && (latest === null || event.on >= latest.on) ? event : latest),
    null,
  );
}

/** What ends a case, a duty of one, or an order. */
const ENDS: readonly string[] = [
  ...ENDINGS,
  'case-cancelled',
  'offer-answered',
  'return-posted',
  'appealed',
  'refund-agreed',
  'step-done',
] satisfies EventType[];

/**
 * Without what is dated in the future and would end something: it does so on its day. Who told it, and has travelled west since,
 * is a day ahead and has told it all the same. `now`: some moment of `today`, the last one that is today anywhere unless given.
 */
export function heldOn(
  events: readonly OrderEvent[],
  today: CalendarDate,
  now: Instant = dayRange(today).latest,
): readonly OrderEvent[] {
  if (events.every(({ on }) => on <= today)) return events;
  const tomorrow = addDays(today, 1);
  const isTold = ({ on, at }: OrderEvent): boolean => on <= today || (on === tomorrow && at <= now);
  return events.filter((event) => isTold(event) || !ENDS.includes(event.type));
}

/** True when `a` was told after `b`. */
function isLater(events: readonly OrderEvent[], a: OrderEvent, b: OrderEvent): boolean {
  return a.on === b.on ? events.indexOf(a) > events.indexOf(b) : a.on > b.on;
}

/** Money back, all good or not worth it; null when nothing ended, or something newer says the order goes on. */
export function endingOf(events: readonly OrderEvent[], cases: readonly OrderCase[]): OrderEvent | null {
  const ending = lastEnding(events);
  if (ending === null) return null;
  const reopening = latestOf(events, ...REOPENINGS);
  if (reopening && isLater(events, reopening, ending)) return null;
  const runsOn = cases.some((each) => !isResting(each) && (each.runsOn ?? each.lastSeenOn ?? '') > ending.on);
  return runsOn ? null : ending;
}

/** The newest word that called it ended, whatever was said since; null when there is none. */
export const lastEnding = (events: readonly OrderEvent[]): OrderEvent | null => latestOf(events, ...ENDINGS);

/** The problem with received goods, by its name (empty when told without one); null when none was named. */
export function problemOf(events: readonly OrderEvent[]): string | null {
  const named = latestOf(events.filter(isGoodsProblem), 'problem');
  return named === null ? null : (named.problem ?? '');
}

const isGoodsProblem = ({ type, problem = '' }: OrderEvent): boolean =>
  type === 'problem' && !NOT_ABOUT_GOODS.includes(problem);

/**
 * Since when the user, or the carrier asked by the user, knows that delivered goods are not here. Null when not told, or
 * when a problem with the goods themselves was named later: then they turned up.
 */
export function notHereSince(events: readonly OrderEvent[]): CalendarDate | null {
  const isTold = ({ type, problem }: OrderEvent) =>
    type === 'not-here' || (type === 'problem' && problem === 'delivered-not-here');
  const told = events.filter(isTold);
  const latest = latestOf(told, 'not-here', 'problem');
  const turnedUp = latestOf(events.filter(isGoodsProblem), 'problem');
  if (latest === null || (turnedUp && isLater(events, turnedUp, latest))) return null;
  const asked = events.filter(({ type }) => type === 'carrier-asked');
  return [...told, ...asked].map(({ on }) => on).sort()[0] ?? null;
}

export interface Refusal {
  /** R: the first day to ask again. */
  readonly until: CalendarDate;
  /** The page named R; else R is D+, else three days later (ours). */
  readonly stated: boolean;
  /** How often the page refused so far. */
  readonly times: number;
}

/**
 * "Refused until R": R = what the page said, else D+, else + 3 days. Null when it never refused.
 * A counter is an end, so D+ is no day to wait for: there R is + 3 days, and a day too late to ask on is no R at all.
 */
export function refusalOf(events: readonly OrderEvent[], refund: RefundDate | null, moment: Moment): Refusal | null {
  const refused = latestOf(events, 'page-refused');
  if (refused === null) return null;
  const stated = refused.until !== undefined && daysBetween(refused.on, refused.until) <= believable.days;
  const fallback = refund && !refund.counter ? refund.to : addDays(refused.on, refusedAgain.days);
  const until = stated && refused.until !== undefined ? refused.until : fallback;
  if (refund?.counter && !refund.reached && until > lastDayBefore(refund, moment)) return null;
  return { until, stated, times: events.filter(({ type }) => type === 'page-refused').length };
}

/** The day of the newest letter to the store; null when never written. */
export function wroteOn(events: readonly OrderEvent[]): CalendarDate | null {
  return latestOf(events, 'wrote-to-store')?.on ?? null;
}

/** The store's request to wait that still stands: not answered by a letter, and its day not gone. Null when none. */
export function askedToWait(events: readonly OrderEvent[], today: CalendarDate): OrderEvent | null {
  const asked = latestOf(events, 'store-asked-to-wait');
  if (asked === null || (asked.until !== undefined && asked.until < today)) return null;
  const wrote = latestOf(events, 'wrote-to-store');
  return wrote && isLater(events, wrote, asked) ? null : asked;
}

/** Until when an answer of the store is awaited: 3 days after writing, never past `limit` (ours). */
export function answerAwaitedUntil(wrote: CalendarDate, limit: CalendarDate | null): CalendarDate {
  const until = addDays(wrote, answerAwaited.days);
  return limit !== null && limit < until ? laterDate(limit, wrote) : until;
}
