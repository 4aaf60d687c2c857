// The derived terms of the precedence table (docs/next-step.md) for one line group at one moment. Rows ask these facts and
// nothing else; nothing here decides.
import type { OrderEvent } from '../event';
import type { Order } from '../order';
import { addDays, type CalendarDate, isCalendarDate, isInstant, localDay, type Moment } from '../time';
import { type ClaimWindow, claimWindows } from './claim-windows';
import type { LineGroup } from './line-groups';
import { inHandSince } from './on-the-way';
import { type RefundDate, refundDateOf } from './refund-date';
import { type RunningCase, runningCases } from './running-cases';
import { endingOf, heldOn, lastEnding, type Refusal, refusalOf } from './told';
import { allSigned, isSigned, isUnderWay, signedOn } from './tracking';
import { wordsFor } from './words-for';

/** ended: nothing was bought or AliExpress closed it. on-its-way also holds orders whose status could not be read. */
export type Stage = 'ended' | 'not-shipped' | 'on-its-way' | 'received';

export interface Facts {
  /** With those of its events that are about this group. */
  readonly order: Order;
  readonly group: LineGroup;
  readonly moment: Moment;
  readonly today: CalendarDate;
  readonly stage: Stage;
  /** What the user called the end of it; null while it goes on. */
  readonly ending: OrderEvent | null;
  /** An ending that was told and taken back by something newer: one of the two may be a slip. Null when there is none. */
  readonly overruled: OrderEvent | null;
  /** The case that runs; null when none does. Of several on one line `eachCase` gives each. */
  readonly case: RunningCase | null;
  readonly cases: readonly RunningCase[];
  /** D; null when none was read. */
  readonly refund: RefundDate | null;
  /** "Refused until R" with R > today; null otherwise. */
  readonly refusal: Refusal | null;
  /** Of received goods, earliest first. */
  readonly windows: readonly ClaimWindow[];
  /** The day the order was placed, else paid; null when neither was read. */
  readonly placedOn: CalendarDate | null;
}

export function factsOf(whole: Order, group: LineGroup, moment: Moment): Facts {
  const { now, timeZone } = moment;
  const today = todayAt(moment);
  const order = { ...whole, events: heldOn(wordsFor(whole, group), today, now) };
  const refund = refundDateOf(group.deadlines, today, moment);
  const refusal = refusalOf(order.events, refund, moment);
  const inHand = isOfOthers(order, group) ? null : inHandSince(order, group, timeZone);
  const stage = stageOf(order, group, inHand);
  const ending = endingOf(order.events, group.cases);
  const cases = runningCases(order, group, today);
  return {
    order,
    group,
    moment,
    today,
    stage,
    ending,
    overruled: ending === null ? lastEnding(order.events) : null,
    case: cases[0] ?? null,
    cases,
    refund,
    refusal: refusal && refusal.until > today ? refusal : null,
    windows:
      stage === 'received'
        ? claimWindows(order, group.deadlines, receiptsOf(order, group, inHand, moment), refund, now)
        : [],
    placedOn: order.placedOn ?? order.paidOn,
  };
}

/** The facts once for each case that runs, or as they are when there are not several. */
export function eachCase(facts: Facts): readonly Facts[] {
  return facts.cases.length < 2 ? [facts] : facts.cases.map((each) => ({ ...facts, case: each }));
}

const ENDED: readonly Order['status'][] = ['awaiting-payment', 'cancelled', 'closed', 'expired'];

/**
 * A received state: completed, the page or the carrier says delivered, or the user has the goods in hand: the page awaits
 * delivery until the buyer confirms it. A running case does not change it.
 */
function stageOf(order: Order, group: LineGroup, inHand: CalendarDate | null): Stage {
  if (ENDED.includes(order.status)) return 'ended';
  if (isSaidReceived(order, group) || inHand !== null) return 'received';
  return order.status === 'processing' ? 'not-shipped' : 'on-its-way';
}

function isSaidReceived({ status, deliveredOn, completedOn }: Order, { parcels }: LineGroup): boolean {
  if (status === 'completed' || deliveredOn !== null || allSigned(parcels)) return true;
  return status === 'unknown' && completedOn !== null;
}

/** Another parcel was handed over and this one is under way, by the carrier's codes: goods in hand are not these. */
function isOfOthers({ parcels }: Order, group: LineGroup): boolean {
  return parcels.some(isSigned) && !group.parcels.some(isSigned) && group.parcels.some(isUnderWay);
}

/** The days on which the goods may have come. The user's word is one only while no page or carrier says that they came. */
function receiptsOf(
  order: Order,
  group: LineGroup,
  inHand: CalendarDate | null,
  { timeZone }: Moment,
): readonly CalendarDate[] {
  const told = isSaidReceived(order, group) ? null : inHand;
  const days = [signedOn(group.parcels, timeZone) ?? order.deliveredOn, order.completedOn, told];
  return days.filter((day) => day !== null);
}

const todays = new WeakMap<Moment, CalendarDate>();

/** The local day of a moment; remembered per moment, since thousands of orders are decided at the same one. */
export function todayAt(moment: Moment): CalendarDate {
  const known = todays.get(moment);
  if (known !== undefined) return known;
  const today = localDay(moment.now, moment.timeZone);
  todays.set(moment, today);
  return today;
}

/** The local day on which we first saw the order; null when that is not known. */
export function firstSeenDay({ firstSeenAt }: Order, { timeZone }: Moment): CalendarDate | null {
  return isInstant(firstSeenAt) ? localDay(firstSeenAt, timeZone) : null;
}

/** `date + days`; null when the date is not known. */
export function dayAfter(date: CalendarDate | null, days: number): CalendarDate | null {
  return date !== null && isCalendarDate(date) ? addDays(date, days) : null;
}
