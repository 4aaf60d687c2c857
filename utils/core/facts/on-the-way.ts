// What the user or the carrier told of where the goods are: they wait to be collected, customs ask, they go back, their number
// is dead, they are in the buyer's hands. The latest word holds; a newer scan ends one of goods that did not come.
import type { OrderEvent } from '../event';
import type { Order } from '../order';
import { guideFor } from '../problems/index';
import type { CalendarDate } from '../time';
import type { LineGroup } from './line-groups';
import { isReturning, returningSince, scannedSince } from './tracking';

/** The problem that an event names, whether by its own type or as a `problem`. */
const problemNamed = ({ type, problem }: OrderEvent): string | null => {
  if (type === 'at-pickup-point') return 'at-pickup';
  if (type === 'customs-asked') return 'customs';
  return type === 'problem' ? (problem ?? '') : null;
};

/** These say where the goods are now, so each ends what was told before. */
const isWhereabouts = (event: OrderEvent): boolean =>
  event.type === 'not-here' ||
  event.type === 'arrived-good' ||
  event.type === 'arrived-during-case' ||
  problemNamed(event) !== null;

/** The newest word of where the goods are; null when none was told. */
function whereabouts(events: readonly OrderEvent[]): OrderEvent | null {
  return events.reduce<OrderEvent | null>(
    (last, event) => (isWhereabouts(event) && (last === null || event.on >= last.on) ? event : last),
    null,
  );
}

/** Goods that are broken, wrong or not wanted have come. A problem that this version does not know may be of any kind. */
const saysInHand = (event: OrderEvent): boolean =>
  event.type === 'arrived-good' ||
  event.type === 'arrived-during-case' ||
  guideFor(problemNamed(event) ?? '')?.received === 'yes';

/**
 * Since when the goods are in the buyer's hands, at the latest: the day of the first word that says so and that nothing else
 * followed. Null when that is not the newest word, or the carrier's code says that they have begun to go back since.
 */
export function inHandSince(order: Order, group: LineGroup, timeZone: string): CalendarDate | null {
  const words = order.events.filter(isWhereabouts).sort((a, b) => Number(a.on > b.on) - Number(a.on < b.on));
  const first = words[words.findLastIndex((event) => !saysInHand(event)) + 1];
  if (first === undefined) return null;
  const back = goesBackSince(order, group, timeZone);
  return back === null || back === 'unknown' ? first.on : null;
}

/** True when the user told where the goods are on that day or later: then an entry of that day says nothing new. */
export const toldSince = ({ events }: Order, day: CalendarDate): boolean => (whereabouts(events)?.on ?? '') >= day;

export interface ToCollect {
  readonly what: 'at-pickup' | 'customs';
  readonly on: CalendarDate;
}

/** Codes after which a parcel does not wait any more. An entry of another kind may well be of its waiting. */
const WAITS_NO_MORE = {
  'at-pickup': /RETURN|^AE_GTMS_(SIGNED|DELIVERING)/,
  customs: /RETURN|^AE_(CC_IM_SUCCESS|CC_HO_OUT|LAST_MILE_HO|GTMS_)/,
} as const;

/** Null when it does not wait, or a page or the carrier showed on a later day that it was received or went on. */
export function toCollect(
  { events, deliveredOn, completedOn }: Order,
  { parcels }: LineGroup,
  timeZone: string,
): ToCollect | null {
  const told = whereabouts(events);
  const what = told && problemNamed(told);
  if (told === null || (what !== 'at-pickup' && what !== 'customs')) return null;
  const received = [deliveredOn, completedOn].some((day) => day !== null && day > told.on);
  const wentOn = received || scannedSince(parcels, told.on, timeZone, WAITS_NO_MORE[what]);
  return wentOn ? null : { what, on: told.on };
}

/** The day since which it goes back to the sender, by the user's word or the carrier's code; null when it does not. */
export function goesBackSince(
  { events }: Order,
  { parcels }: LineGroup,
  timeZone: string,
): CalendarDate | 'unknown' | null {
  const told = whereabouts(events);
  const saysBack = told !== null && problemNamed(told) === 'returned-to-sender';
  if (saysBack && !scannedSince(parcels, told.on, timeZone)) return told.on;
  const since = returningSince(parcels, timeZone);
  const newer = told !== null && since !== null && told.on > since;
  return parcels.some(isReturning) && !newer ? (since ?? 'unknown') : null;
}

/** What the user called it last while nothing came: never sent, its tracking dead, or late. Null when it was scanned since. */
export function saidOfIt(
  { events }: Order,
  { parcels }: LineGroup,
  timeZone: string,
): 'not-shipped' | 'tracking-dead' | 'late' | null {
  const told = whereabouts(events);
  if (told === null || scannedSince(parcels, told.on, timeZone)) return null;
  const problem = problemNamed(told);
  return problem === 'not-shipped' || problem === 'tracking-dead' || problem === 'late' ? problem : null;
}
