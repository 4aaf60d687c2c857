// Dates of an order that cannot all be right: shipped, delivered or completed before it was placed. Nothing is decided from
// it; the buyer is asked to look.
import type { Order } from '../order';
import { daysBetween } from '../time';

/** A day apart may be two time zones of one page. */
const TOLERANCE = 1;

export function datesAreMixed({ placedOn, paidOn, shippedOn, deliveredOn, completedOn }: Order): boolean {
  const first = placedOn ?? paidOn;
  const later = [shippedOn, deliveredOn, completedOn].filter((day) => day !== null);
  return first !== null && later.some((day) => daysBetween(day, first) > TOLERANCE);
}
