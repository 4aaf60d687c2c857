// Which rungs a decision stands on at one moment, by the role of its clock. Pure; whether a rung has rung is the ledger's,
// and at what hour it may ring is due.ts. Quiet hours only move the rungs that come by the hour.
import type { Decision, DecisionClock } from '../decision';
import type { OrderEvent } from '../event';
import { factsOf, firstSeenDay, todayAt } from '../facts/facts';
import { lineGroups } from '../facts/line-groups';
import { daysOf } from '../facts/refund-date';
import { latestOf } from '../facts/told';
import type { Order } from '../order';
import { CHECK_NOW, CHECK_SOON } from '../rows/no-date';
import { refusedLast } from '../rows/refused';
import type { QuietHours, RungId } from '../settings';
import { addDays, type CalendarDate, type Moment } from '../time';
import { beginOf } from './hours';
import { byWeight, HOUR_RUNGS, hasHours, isPressing, type Rung, rungKey } from './rung';
import { snoozeAt, snoozeOver } from './snooze';
import { commonSubject } from './subject';

/** Days after placing at which an order whose date was not read is pointed to once. Ours. */
const NUDGE_DAYS = 10;
const NO_DATE_ROW = 22;
const REFUSED_ROW = 20;
/** Rows in which asking works again once a refusal's day has come. */
const ASKING_ROWS: readonly number[] = [18, 23];
const ASKING_FOR_GOODS: readonly number[] = [13, 15];

/**
 * Most urgent first. What had passed when the order was first seen is left out: it is shown and never rung, so that a
 * first visit to old orders is quiet. While a snooze holds only what presses stands.
 */
export function rungsAt(
  order: Order,
  decision: Decision,
  moment: Moment,
  quiet: QuietHours | null = null,
): readonly Rung[] {
  const { row, subject, clock } = decision;
  const common = commonSubject(order, decision);
  const rung = (id: RungId, revision: number, ofRow = row): Rung => {
    const keyOf = (about: string): string => rungKey(order.id, about, ofRow, id, revision);
    return {
      key: keyOf(subject),
      ...(common !== null && { common: keyOf(common) }),
      orderId: order.id,
      rung: id,
      decision,
    };
  };
  const ids = row === NO_DATE_ROW ? checkRungs(order, decision, moment) : clockRungs(order, decision, moment, quiet);
  const refusals = refusalsOver(order, decision, moment);
  const snoozed = againOn(order, decision, moment);
  const all = [
    ...ids.map((id) => rung(id, clock?.revision ?? 1)),
    ...(refusals > 0 ? [rung('first-day', refusals, REFUSED_ROW)] : []),
    ...(snoozed === null ? [] : [rung('again', Number(snoozed.replaceAll('-', '')))]),
  ].sort(byWeight);
  return snoozeAt(order, decision, moment) === null ? all : all.filter(isPressing);
}

/** The day a snooze ran to, while there still is something to do. */
function againOn(order: Order, { level }: Decision, moment: Moment): CalendarDate | null {
  return level === 'wait' || level === 'done' ? null : snoozeOver(order, moment);
}

function clockRungs(order: Order, decision: Decision, moment: Moment, quiet: QuietHours | null): RungId[] {
  const { clock, level } = decision;
  if (clock && hadPassed(clock, order, moment)) return [];
  if (clock?.role === 'owed') return level === 'soon' || level === 'now' ? ['due'] : [];
  if (clock && clock.role !== 'act') return [];
  if (clock && hasHours(clock)) return hourRungs(clock, moment, quiet);
  return level === 'soon' || level === 'now' ? dayRungs(order, decision, level, moment) : [];
}

function hourRungs({ earliest, latest }: DecisionClock, { now, timeZone }: Moment, quiet: QuietHours | null): RungId[] {
  if (now >= latest) return [];
  return HOUR_RUNGS.filter(({ before }) => now >= beginOf(earliest, before, quiet, timeZone)).map(({ rung }) => rung);
}

function dayRungs(order: Order, decision: Decision, level: 'soon' | 'now', moment: Moment): RungId[] {
  const today = todayAt(moment);
  return [
    level,
    ...(decision.step.lastDay === today ? (['last-day'] as const) : []),
    ...(decision.row === 18 && opensAfter(order, decision, moment) ? (['first-day'] as const) : []),
  ];
}

/** D+ came after the order was first seen. */
function opensAfter(order: Order, decision: Decision, moment: Moment): boolean {
  const group = lineGroups(order).find(({ id }) => id === decision.group);
  const refund = group ? factsOf(order, group, moment).refund : null;
  const seen = firstSeenDay(order, moment);
  return refund !== null && (seen === null || refund.to > seen);
}

function hadPassed(clock: DecisionClock, order: Order, moment: Moment): boolean {
  const seen = firstSeenDay(order, moment);
  return seen !== null && (clock.latest <= order.firstSeenAt || daysOf(clock, moment.timeZone).to < seen);
}

/** The date was not read: once after 10 days, then with the level. Thresholds gone when first seen never ring. */
function checkRungs(order: Order, { level }: Decision, moment: Moment): RungId[] {
  const seen = firstSeenDay(order, moment);
  const placed = order.placedOn ?? order.paidOn ?? seen;
  const today = todayAt(moment);
  const came = (from: CalendarDate | null, days: number): boolean => {
    if (from === null) return false;
    const day = addDays(from, days);
    return today >= day && (seen === null || day > seen);
  };
  return [
    ...(level === 'now' && came(placed, CHECK_NOW) ? (['now'] as const) : []),
    ...(level === 'soon' && came(placed, CHECK_SOON) ? (['soon'] as const) : []),
    ...(came(placed, NUDGE_DAYS) ? (['nudge'] as const) : []),
  ];
}

/** How many times the page has refused, when asking works again; 0 on the day of the refusal and where it never refused. */
function refusalsOver(order: Order, decision: Decision, moment: Moment): number {
  const refused = refusalOver(order, decision);
  if (refused === null || refused.on >= todayAt(moment)) return 0;
  return order.events.filter(({ type }) => type === 'page-refused').length;
}

function refusalOver({ events }: Order, { row, level }: Decision): OrderEvent | null {
  if (ASKING_ROWS.includes(row)) return latestOf(events, 'page-refused');
  return ASKING_FOR_GOODS.includes(row) && level !== 'wait' ? refusedLast(events) : null;
}
