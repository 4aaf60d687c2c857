// The facts from which clocks are derived, and the shape of a derived one. Each rule is a module beside this one.
import type { ClockKind, Deadline } from '../deadline';
import type { Order } from '../order';
import type { Instant, Range } from '../time';
import { ROLE_OF } from './role-of';

/** `deadlines` are what is known; an estimate never stands on another estimate. */
export interface ClockFacts
  extends Pick<Order, 'status' | 'placedOn' | 'deliveredOn' | 'completedOn' | 'deadlines' | 'lastSeenAt'> {}

/** Derives one deadline, or null where its facts are missing or a page stated better. */
export type ClockRule = (facts: ClockFacts) => Deadline | null;

/** Null when neither a page nor the user gave a date for this clock of the whole order. */
export function statedClock({ deadlines }: ClockFacts, kind: ClockKind): Deadline | null {
  const stated = (deadline: Deadline): boolean => deadline.basis !== 'estimated' && deadline.scope === 'order';
  return deadlines.find((deadline) => deadline.kind === kind && stated(deadline)) ?? null;
}

/** An estimate of the whole order. `text` says how it was computed, without words of any language. */
export function estimate(kind: ClockKind, range: Range, text: string, seenAt: Instant): Deadline {
  return {
    ...range,
    kind,
    role: ROLE_OF[kind],
    scope: 'order',
    basis: 'estimated',
    precision: 'days',
    text,
    seenAt,
    revision: 1,
  };
}
