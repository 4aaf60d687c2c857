// The windows A in which received goods can be disputed or sent back. Owns which of several windows counts for what.
import type { Basis, ClockKind, Deadline } from '../deadline';
import type { Order } from '../order';
import { numbers as claimAfterReceipt } from '../rules/claim-after-receipt';
import { addDays, type CalendarDate, dayRange, earlierDate, type Instant, type Range } from '../time';
import { plausible, type RefundDate } from './refund-date';

export interface ClaimWindow extends Range {
  readonly kind: ClockKind;
  readonly basis: Basis;
  readonly revision: number;
  /** It only keeps a claim from being called over: no day to act by while another window is open. */
  readonly spare?: true;
}

const WINDOW_KINDS: readonly ClockKind[] = ['dispute-closes', 'return-window'];

/**
 * Earliest first. A = the windows the page states, else the earliest of `receipts` + 15 days (estimate). While the order is
 * not completed, its counter counts as well, and nothing is over before the days after its refund date are.
 * Empty when nothing is known.
 */
export function claimWindows(
  order: Order,
  deadlines: readonly Deadline[],
  receipts: readonly CalendarDate[],
  refund: RefundDate | null,
  now: Instant,
): readonly ClaimWindow[] {
  const known = deadlines.filter((deadline) => WINDOW_KINDS.includes(deadline.kind) && plausible(deadline, now));
  const stated = known.filter(({ basis }) => basis !== 'estimated');
  const windows: ClaimWindow[] = stated.length > 0 ? [...stated] : estimates(order, known, receipts);
  if (order.status !== 'completed' && refund) windows.push(whileNotCompleted(refund));
  return windows.sort((a, b) => a.earliest - b.earliest);
}

function estimates(order: Order, known: readonly ClaimWindow[], receipts: readonly CalendarDate[]): ClaimWindow[] {
  const possible = receipts.filter((day) => isPossible(day, order));
  const [first] = possible;
  if (first === undefined) return receipts.length === 0 ? [...known] : [];
  const receipt = possible.reduce(earlierDate, first);
  const revision = known.find(({ kind }) => kind === 'dispute-closes')?.revision ?? 1;
  return [
    {
      kind: 'dispute-closes',
      basis: 'estimated',
      revision,
      ...dayRange(addDays(receipt, claimAfterReceipt.days)),
    },
  ];
}

/** Nothing is received before it was placed: such a day was misread and must not end a window. */
const isPossible = (day: CalendarDate, { placedOn, paidOn }: Order): boolean => day >= (placedOn ?? paidOn ?? day);

function whileNotCompleted({ counter, kind, basis, revision, earliest, latest, closes }: RefundDate): ClaimWindow {
  return counter
    ? { kind, basis, revision, earliest, latest }
    : { kind: 'dispute-closes', basis: 'estimated', revision, ...closes, spare: true };
}

/** Surely over: past in every time zone. */
export const isOver = ({ latest }: Range, now: Instant): boolean => now >= latest;

/** The earliest window that is not surely over; null when all are, or none is known. */
export function earliestOpen(windows: readonly ClaimWindow[], now: Instant): ClaimWindow | null {
  return windows.find((window) => !isOver(window, now)) ?? null;
}

/** The one to act by for goods that came; a spare one only when no other is open. */
export function windowToAct(windows: readonly ClaimWindow[], now: Instant): ClaimWindow | null {
  const ownDays = windows.filter(({ spare }) => spare === undefined);
  return earliestOpen(ownDays, now) ?? earliestOpen(windows, now);
}

/**
 * The window for a problem with the goods: change of mind → the return window; anything else → the dispute. Where the page
 * states only the other one, that. One that is surely over counts only when all are. Null when no window is known.
 */
export function windowForProblem(windows: readonly ClaimWindow[], problem: string, now: Instant): ClaimWindow | null {
  const kind: ClockKind = problem === 'change-of-mind' ? 'return-window' : 'dispute-closes';
  const ofKind = windows.filter((window) => window.kind === kind && window.spare === undefined);
  // What is only not wanted is not taken back as a dispute once the days for returns are over.
  if (problem === 'change-of-mind' && ofKind.length > 0) return earliestOpen(ofKind, now) ?? ofKind.at(-1) ?? null;
  const stated = ofKind.filter(({ basis }) => basis !== 'estimated');
  return earliestOpen(stated, now) ?? windowToAct(windows, now) ?? windows.at(-1) ?? null;
}
