// The guess that stands in until a page gave a date: how long protection lasts on most orders. Never a promise; it only
// says how soon the order's details must be opened. Source: facts on lengths quoted by others, 30 to 75 days; grade C.
import { numbers as rule } from '../rules/protection-estimate';
import { addDays, dayRange } from '../time';
import type { ClockRule } from './clock-facts';
import { estimate, statedClock } from './clock-facts';

/** Days after the order was placed. */
const { fromDays: SHORTEST, toDays: LONGEST } = rule;

/** Only for an order on its way whose refund date and counter were never read. */
export const protectionEstimate: ClockRule = (facts) => {
  const { status, placedOn, lastSeenAt } = facts;
  if (status !== 'awaiting-delivery' || placedOn === null) return null;
  if (statedClock(facts, 'no-delivery-refund') ?? statedClock(facts, 'protection-end')) return null;
  const { earliest } = dayRange(addDays(placedOn, SHORTEST));
  const { latest } = dayRange(addDays(placedOn, LONGEST));
  return estimate('protection-end', {
    earliest,
    latest,
    precision: 'days',
    text: `${placedOn} + ${SHORTEST}–${LONGEST} d`,
    seenAt: lastSeenAt,
    revision: 1,
  });
};
