// The cases of a group that run: what a page last showed of each, and what the user told since. A page that names the lines
// of its cases keeps the user's words to those lines. Ignores what others than the case are about.
import type { OrderCase, OrderEvent } from '../event';
import type { Order } from '../order';
import type { CalendarDate } from '../time';
import { type CaseState, CHECK_STEP, type Duty, moved, newCase } from './case-moves';
import type { LineGroup } from './line-groups';
import { isResting } from './told';
import { wordsFor } from './words-for';
import { worthOf } from './worth';

export interface RunningCase extends CaseState {
  /** The last day on which the user, or a page the user opened, looked at it. */
  readonly lookedOn: CalendarDate;
  /** The last look that the user told of; null when none was. */
  readonly toldLookOn: CalendarDate | null;
  /** How often it was looked at or asked anew: part of a reminder's key. */
  readonly looks: number;
  /** What was decided is back already; more than that is all that is left to ask for. */
  readonly isPaid: boolean;
}

export const LOOK_STEP = 'look-case';

/** None when nothing runs. Two cases on one line are both here. */
export function runningCases(order: Order, group: LineGroup, today: CalendarDate): readonly RunningCase[] {
  const { cases } = order;
  if (order.events.length === 0 && cases.length === 0) return [];
  const elsewhere = cases.some(({ lineIds }) => lineIds.length > 0) && group.cases.length === 0;
  const words = wordsFor(order, group).filter(({ lines }) => !elsewhere || lines !== undefined);
  // A file may bring them in any order; of one day the later entry is the later word.
  const events = words.length < 2 ? words : [...words].sort(byDay);
  const readings = group.cases.length === 0 ? [null] : group.cases;
  const worth = worthOf(order, group);
  return readings.flatMap((reading) => caseOf(reading, events, today, worth) ?? []);
}

const byDay = (a: OrderEvent, b: OrderEvent): number => Number(a.on > b.on) - Number(a.on < b.on);

function caseOf(
  reading: OrderCase | null,
  events: readonly OrderEvent[],
  today: CalendarDate,
  worth: number | null,
): RunningCase | null {
  const seenOn = reading && seenDay(reading);
  const before = reading === null ? [] : events.filter((event) => isBefore(event, reading, seenOn));
  const told = before.reduce<CaseState | null>(moved, null);
  const read = reading === null ? null : readCase(reading, told, seenOn ?? today, worth);
  const after = events.filter((event) => !before.includes(event));
  const state = after.reduce<CaseState | null>(moved, read);
  if (state === null) return null;
  const looks = events.filter(isLook).map(({ on }) => on);
  // A page that says only that it runs is no look at how it stands.
  const seen = seenOn === null || (reading && isVague(reading)) ? [] : [seenOn];
  const days = [state.movedOn, ...seen, ...looks].sort();
  return {
    ...state,
    lookedOn: days.at(-1) ?? today,
    toldLookOn: looks.sort().at(-1) ?? null,
    looks: looks.length + Math.max(1, state.requests),
    isPaid: reading?.state === 'refunded' && state.turn !== 'refund',
  };
}

/** A file may call vague what names its state: then the state counts. */
const isVague = ({ vague, state }: OrderCase): boolean => vague === true && state === 'waiting-seller';

const isLook = ({ type, step = LOOK_STEP }: OrderEvent): boolean =>
  type === 'step-done' && (step === LOOK_STEP || step === CHECK_STEP);

/** When the page showed it; null when it gives no day at all. */
function seenDay({ lastSeenOn, openedOn, agreedOn, decidedOn }: OrderCase): CalendarDate | null {
  const days = [openedOn, agreedOn, decidedOn].filter((day) => day !== null).sort();
  return lastSeenOn ?? days.at(-1) ?? null;
}

/** What the user told before that page was read. On its day only the opening counts as told before: the rest answers it. */
function isBefore({ type, on }: OrderEvent, reading: OrderCase, seenOn: CalendarDate | null): boolean {
  if (seenOn === null) return type === 'case-opened' && !isResting(reading);
  return on < seenOn || (on === seenOn && type === 'case-opened');
}

/**
 * The page's word for the state, unless it says only that the case runs: then the user's. What only the user knows (an appeal,
 * an arrival) goes on.
 */
function readCase(
  reading: OrderCase,
  told: CaseState | null,
  seenOn: CalendarDate,
  worth: number | null,
): CaseState | null {
  if (reading.state === 'closed' && told !== null) return outlasting(told);
  if (reading.state === 'refunded') return afterShortRefund(reading, told, worth);
  if (isResting(reading)) return null;
  const { state, openedOn, asked, offer, answerBy, agreedOn, decidedOn, since = seenOn } = reading;
  if (isVague(reading) && told !== null) return { ...told, openedOn: told.openedOn ?? openedOn, seen: true };
  const round = 1 + (told?.rounds ?? 0) + (told?.requests ?? 0);
  const duty = (from: CalendarDate): Duty => ({ since: from, until: answerBy, amount: null, currency: null, round });
  const base: CaseState = {
    ...newCase(isVague(reading) ? since : seenOn),
    openedOn: told?.openedOn != null && (openedOn === null || told.openedOn > openedOn) ? told.openedOn : openedOn,
    asked: asked ?? told?.asked ?? null,
    appealed: told?.appealed ?? false,
    arrived: told?.arrived ?? false,
    seen: true,
    rounds: round,
    requests: Math.max(1, told?.requests ?? 1),
  };
  switch (state) {
    case 'offer':
      return { ...base, turn: 'buyer', offer: { ...duty(since), ...offer, round: offerRound(reading, told, round) } };
    case 'evidence-asked':
      return { ...base, turn: 'buyer', proof: duty(since) };
    case 'return-agreed':
      return { ...base, turn: 'buyer', post: duty(agreedOn ?? since) };
    case 'return-posted':
      return { ...base, turn: 'carrier' };
    case 'aliexpress-decides':
      return { ...base, turn: 'aliexpress' };
    case 'refund-agreed':
      return { ...base, turn: 'refund', movedOn: agreedOn ?? decidedOn ?? since };
    case 'decided': {
      const won = offer !== null && base.asked !== null && offer.amount >= base.asked;
      const on = decidedOn ?? since;
      if (won) return { ...base, turn: 'refund', movedOn: on };
      return { ...base, turn: 'buyer', decision: { ...duty(on), until: null, ...offer } };
    }
    default:
      return base;
  }
}

/** Less than was asked came back: a decision can be appealed, and an appeal that was made goes on. */
function afterShortRefund(
  { offer, asked, decidedOn }: OrderCase,
  told: CaseState | null,
  worth: number | null,
): CaseState | null {
  const due = asked ?? told?.asked ?? worth;
  if (offer !== null && due !== null && offer.amount >= due) return null;
  if (told !== null && (told.decision !== null || (told.appealed && told.turn === 'aliexpress'))) {
    return { ...told, seen: true };
  }
  if (decidedOn === null || told?.appealed) return null;
  const decision: Duty = {
    since: decidedOn,
    until: null,
    amount: null,
    currency: null,
    round: 1 + (told?.rounds ?? 0),
  };
  return { ...(told ?? newCase(decidedOn)), turn: 'buyer', decision: { ...decision, ...offer }, seen: true };
}

/** A page that says "finished" does not say how: money that was granted is due all the same, and a decision can be appealed. */
const outlasting = (told: CaseState): CaseState | null =>
  told.turn === 'refund' || told.decision !== null ? { ...told, seen: true } : null;

/**
 * Part of the key under which an offer rings. One that the user told of already stays the same; another amount, another
 * last day, another first day or another case is another offer, also when nothing was told in between.
 */
function offerRound({ offer, answerBy, openedOn, since }: OrderCase, told: CaseState | null, round: number): number {
  const known = told?.offer ?? null;
  const same = known !== null && (offer === null || known.amount === null || known.amount === offer.amount);
  if (same) return known.round;
  const parts = [offer?.amount, answerBy, since];
  return parts.every((part) => part == null) ? round : round + fingerprint(`${parts.join('/')}/${openedOn}`);
}

/** A whole number that another text hardly has: a multiple of 1,000 below ten billion. */
function fingerprint(text: string): number {
  const hash = [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 10_000_019, 7);
  return hash * 1000;
}
