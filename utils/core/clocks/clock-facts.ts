// The facts from which clocks are derived, and the shape of a derived one. Each rule is a module beside this one.
import type { ClockKind, Deadline } from '../deadline';
import type { Order } from '../order';
import { ROLE_OF } from './role-of';

/** `deadlines` are what is known; an estimate never stands on another estimate. */
export interface ClockFacts
  extends Pick<Order, 'status' | 'placedOn' | 'deliveredOn' | 'completedOn' | 'deadlines' | 'lastSeenAt'> {}

/** Derives one deadline, or null where its facts are missing. A clock that a page stated is not asked for. */
export type ClockRule = (facts: ClockFacts) => Deadline | null;

/** Null when neither a page nor the user gave a date for this clock of the whole order. */
export function statedClock({ deadlines }: ClockFacts, kind: ClockKind): Deadline | null {
  const stated = (deadline: Deadline): boolean => deadline.basis !== 'estimated' && deadline.scope === 'order';
  return deadlines.find((deadline) => deadline.kind === kind && stated(deadline)) ?? null;
}

/**
 * An estimate for the whole order. Its `text` says how it was computed, without words of any language. It has the revision
 * of what it stands on, so that it rings anew when that moves.
 */
export function estimate(kind: ClockKind, from: Omit<Deadline, 'kind' | 'role' | 'scope' | 'basis'>): Deadline {
  return { ...from, kind, role: ROLE_OF[kind], scope: 'order', basis: 'estimated' };
}
