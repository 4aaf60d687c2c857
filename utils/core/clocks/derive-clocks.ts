// Every derived clock of one order. One module per rule; none is derived for an order that is over or was never paid.
import type { Deadline } from '../deadline';
import type { DeadlineState, OrderStatus } from '../order';
import type { ClockFacts } from './clock-facts';
import { disputeCloses } from './dispute-closes';
import { protectionEstimate } from './protection-estimate';

const RULES = [protectionEstimate, disputeCloses];

/** No protection runs: nothing was paid, or nothing will come. */
const WITHOUT_PROTECTION: readonly OrderStatus[] = ['awaiting-payment', 'cancelled', 'closed', 'expired'];
const PROTECTIVE: readonly Deadline['kind'][] = [
  'no-delivery-refund',
  'protection-end',
  'dispute-closes',
  'return-window',
];

/** What tells how long the order is protected; the rest says when goods should come or others must act. */
export const isProtective = ({ kind }: Pick<Deadline, 'kind'>): boolean => PROTECTIVE.includes(kind);

export function hasProtection(status: OrderStatus): boolean {
  return !WITHOUT_PROTECTION.includes(status);
}

/** The deadlines that are known, and then those derived from them. What is known is never derived as well. */
export function withDerivedClocks(facts: ClockFacts): readonly Deadline[] {
  if (!hasProtection(facts.status)) return facts.deadlines;
  const derived = RULES.flatMap((rule) => rule(facts) ?? []);
  return [
    ...facts.deadlines,
    ...derived.filter((clock) => !facts.deadlines.some((known) => isSameClock(known, clock))),
  ];
}

function isSameClock(a: Deadline, b: Deadline): boolean {
  return a.kind === b.kind && a.scope === b.scope;
}

/** How well the order's protection is known: from pages or the user, by estimates only, not at all, or it has none. */
export function deadlineStateOf(status: OrderStatus, deadlines: readonly Deadline[]): DeadlineState {
  if (!hasProtection(status)) return 'none';
  const protective = deadlines.filter(isProtective);
  if (protective.some(({ basis }) => basis !== 'estimated')) return 'read';
  return protective.length > 0 ? 'estimated' : 'unknown';
}
