// The refund date D of a group: from it on a claim for goods that did not come is accepted. Owns which stated date rules.
// An estimate is never D: "no D read" is a row of its own.
import type { Basis, ClockKind, Deadline } from '../deadline';
import { FARTHEST_AHEAD } from '../record/ranges';
import { numbers as claimAfterRefundDate } from '../rules/claim-after-refund-date';
import { addDays, type CalendarDate, DAY, dayRange, HOUR, type Moment, type Range, statedDays } from '../time';

export interface RefundDate extends Range {
  readonly kind: ClockKind;
  readonly basis: Basis;
  readonly revision: number;
  /** D− and D+: the earlier and the later stated day over all sources; equal where they agree. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** A ticking counter (`protection-end`): it is an end, and hours count. */
  readonly counter: boolean;
  /** Has the day come from which asking works: today ≥ D+, or the counter has run out. */
  readonly reached: boolean;
  /** D− + 15 days. Source: AliExpress help, "15 days after the delivery time is over"; an estimate for any one order. */
  readonly closes: Range;
}

const FIRST_YEAR = Date.UTC(2010, 0, 1);
const OFFSETS = { start: 10 * HOUR, end: 12 * HOUR };

/** Refuses what no page can mean: no numbers, the wrong way round, before 2010, over 200 days ahead. */
export function plausible({ earliest, latest }: Range, now: number): boolean {
  return Number.isFinite(latest) && earliest >= FIRST_YEAR && earliest <= latest && earliest <= now + FARTHEST_AHEAD;
}

/** True for calendar days without a zone (50 hours a day, or a span of them); false for counters and hours. */
export function isDayRange({ earliest, latest }: Range): boolean {
  return earliest % DAY === OFFSETS.start && latest % DAY === OFFSETS.end;
}

/** First and last day a range names: as the page stated them, or as the user's calendar shows hours. */
export function daysOf(range: Range, timeZone: string): { from: CalendarDate; to: CalendarDate } {
  return isDayRange(range) ? statedDays(range) : statedDays(range, timeZone);
}

/** Null when no refund date or counter was read. When both are known, the one with the smaller `earliest` rules. */
export function refundDateOf(deadlines: readonly Deadline[], today: CalendarDate, moment: Moment): RefundDate | null {
  const read = deadlines.filter((deadline) => deadline.basis !== 'estimated' && plausible(deadline, moment.now));
  const [ruling] = (['no-delivery-refund', 'protection-end'] as const)
    .flatMap((kind) => spanOf(read.filter((deadline) => deadline.kind === kind)) ?? [])
    .sort((a, b) => a.earliest - b.earliest);
  if (!ruling) return null;
  const { kind, basis, revision, earliest, latest } = ruling;
  const { from, to } = daysOf(ruling, moment.timeZone);
  const counter = kind === 'protection-end';
  const reached = counter ? moment.now >= latest : today >= to;
  const closes = dayRange(addDays(from, claimAfterRefundDate.days));
  return { kind, basis, revision, earliest, latest, from, to, counter, reached, closes };
}

/** One entry over several scopes of one kind: from the earlier to the later, told by the earlier. */
function spanOf(entries: readonly Deadline[]): Deadline | null {
  const [first] = [...entries].sort((a, b) => a.earliest - b.earliest);
  return first ? { ...first, latest: Math.max(...entries.map(({ latest }) => latest)) } : null;
}
