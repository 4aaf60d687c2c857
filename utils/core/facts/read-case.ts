// What a page says of a case as one of the moves (case-moves.ts), joined with what the user told before that page was read. What
// only the user knows goes on, and so does a deadline that the page does not show to be kept.
import type { OrderCase } from '../event';
import type { Money } from '../order';
import { numbers as proofDue } from '../rules/proof-due';
import { addDays, type CalendarDate } from '../time';
import { type CaseState, type Duty, NO_DUTIES, newCase } from './case-moves';
import { believableDay } from './timer';
import { isResting } from './told';

export interface Known {
  /** The case as the user's words before that page make it. */
  readonly told: CaseState | null;
  /** The day of the newest appeal among them. */
  readonly appealedOn: CalendarDate | null;
  /** All that can have been asked for. */
  readonly worth: Pick<Money, 'amount' | 'currency'> | null;
  readonly today: CalendarDate;
}

/** A file may call vague what names its state: then the state counts. */
export const isVague = ({ vague, state }: OrderCase): boolean => vague === true && state === 'waiting-seller';

/** States that a page shows also while proof is still due. */
const WITHOUT_PROOF: readonly OrderCase['state'][] = ['waiting-seller', 'offer', 'aliexpress-decides'];

/** The page's word for the state, unless it says only that the case runs: then the user's. */
export function readCase(reading: OrderCase, seenOn: CalendarDate, known: Known): CaseState | null {
  const { told, appealedOn } = known;
  if (reading.state === 'closed' && told !== null) return outlasting(told);
  if (reading.state === 'refunded') return afterShortRefund(reading, known);
  if (isResting(reading)) return null;
  const { state, openedOn, asked, offer, agreedOn, decidedOn, since = seenOn } = reading;
  if (isVague(reading) && told !== null) return { ...told, openedOn: told.openedOn ?? openedOn, seen: true };
  const round = 1 + (told?.rounds ?? 0) + (told?.requests ?? 0);
  const duty = (from: CalendarDate, before: Duty | null = null): Duty => ({
    since: from,
    until: reading.answerBy ?? dayToldOf(before, from),
    amount: null,
    currency: null,
    round,
  });
  const proof = WITHOUT_PROOF.includes(state) ? stillDue(known) : null;
  const base: CaseState = {
    ...newCase(isVague(reading) ? since : seenOn),
    openedOn: told?.openedOn != null && (openedOn === null || told.openedOn > openedOn) ? told.openedOn : openedOn,
    asked: asked ?? told?.asked ?? null,
    proof,
    appealed: told?.appealed ?? false,
    arrived: told?.arrived ?? false,
    seen: true,
    rounds: round,
    requests: Math.max(1, told?.requests ?? 1),
  };
  switch (state) {
    case 'offer': {
      const same = sameOffer(reading, told);
      const its = { ...duty(since, same), ...offer, round: same?.round ?? offerRound(reading, round) };
      return { ...base, turn: 'buyer', offer: its };
    }
    case 'evidence-asked':
      return { ...base, turn: 'buyer', proof: duty(since, told?.proof) };
    case 'return-agreed':
      return { ...base, turn: 'buyer', post: duty(agreedOn ?? since, told?.post) };
    case 'return-posted':
      return { ...base, turn: 'carrier' };
    case 'aliexpress-decides':
      return { ...base, turn: 'aliexpress' };
    case 'refund-agreed':
      return { ...base, turn: 'refund', movedOn: agreedOn ?? decidedOn ?? since };
    case 'decided': {
      const on = decidedOn ?? since;
      if (isAll(reading, base.asked, known)) return { ...base, turn: 'refund', movedOn: on };
      // What was appealed against is no new decision.
      if (base.appealed && appealedOn !== null && on <= appealedOn) return { ...base, turn: 'aliexpress' };
      return { ...base, turn: 'buyer', decision: { ...duty(on), until: null, ...offer } };
    }
    default:
      return base;
  }
}

/** The amount that a page names is all that was asked, or can have been; false where that is not known. */
function isAll({ offer }: OrderCase, asked: number | null, { worth }: Known): boolean {
  if (offer === null) return false;
  const due = asked ?? (worth?.currency === offer.currency ? worth.amount : null);
  return due !== null && offer.amount >= due;
}

/** The day that the user named, of a duty that the page shows without one. */
function dayToldOf(before: Duty | null, since: CalendarDate): CalendarDate | null {
  const day = before && believableDay(before.until, before.since);
  return day !== null && day >= since ? day : null;
}

/** Proof that was asked for, until its day: no page showed that it was given. */
function stillDue({ told, today }: Known): Duty | null {
  const proof = told?.proof ?? null;
  if (proof === null) return null;
  const day = believableDay(proof.until, proof.since) ?? addDays(proof.since, proofDue.days);
  return day >= today ? proof : null;
}

/**
 * Less than was asked came back: a decision can be appealed, and an appeal that was made goes on. What else was still to do for
 * the money is not: it came without.
 */
function afterShortRefund(reading: OrderCase, known: Known): CaseState | null {
  const { told } = known;
  const { offer, asked, decidedOn } = reading;
  if (isAll(reading, asked ?? told?.asked ?? null, known)) return null;
  if (told !== null && (told.decision !== null || (told.appealed && told.turn === 'aliexpress'))) {
    return { ...told, ...NO_DUTIES, decision: told.decision, seen: true };
  }
  if (decidedOn === null || told?.appealed) return null;
  const round = 1 + (told?.rounds ?? 0);
  const decision = { since: decidedOn, until: null, amount: null, currency: null, ...offer, round };
  return { ...(told ?? newCase(decidedOn)), ...NO_DUTIES, turn: 'buyer', decision, seen: true };
}

/** A page that says "finished" does not say how: money that was granted is due all the same, and a decision can be appealed. */
const outlasting = (told: CaseState): CaseState | null =>
  told.turn === 'refund' || told.decision !== null ? { ...told, seen: true } : null;

/** The offer that the user told of already. */
function sameOffer({ offer }: OrderCase, told: CaseState | null): Duty | null {
  const known = told?.offer ?? null;
  return known !== null && (offer === null || known.amount === null || known.amount === offer.amount) ? known : null;
}

/**
 * Part of the key under which an offer rings. Another amount, another last day, another first day or another case is another
 * offer, also when nothing was told in between.
 */
function offerRound({ offer, answerBy, openedOn, since }: OrderCase, round: number): number {
  const parts = [offer?.amount, answerBy, since];
  return parts.every((part) => part == null) ? round : round + fingerprint(`${parts.join('/')}/${openedOn}`);
}

/** A whole number that another text hardly has: a multiple of 1,000 below ten billion. */
function fingerprint(text: string): number {
  const hash = [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 10_000_019, 7);
  return hash * 1000;
}
