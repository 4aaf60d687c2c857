// How much the user was granted, by what the user told: an accepted offer, a decision, an agreement. An amount that nobody
// named stays unknown; it is never the order's total.
import type { OrderEvent } from '../event';
import { IN_FULL, TO_RETURN } from '../facts/case-moves';

/** In whole units. `currency` null: the order's own. */
export interface Amount {
  readonly amount: number;
  readonly currency: string | null;
}

export interface Grant {
  readonly asked: Amount | null;
  readonly offered: Amount | null;
  /** Null while nothing was granted, and when nobody said how much. */
  readonly granted: Amount | null;
  /** Some money was granted, known or not. */
  readonly isGranted: boolean;
}

const NO_GRANT: Grant = { asked: null, offered: null, granted: null, isGranted: false };

const told = (amount: number | undefined): Amount | null => (amount === undefined ? null : { amount, currency: null });

/** After one more event. `shown` is an offer on a page, which an acceptance is about when the user told of none. */
function afterEvent(grant: Grant, { type, outcome = '', amount, asked }: OrderEvent, shown: Amount | null): Grant {
  switch (type) {
    case 'case-opened':
      return { ...NO_GRANT, asked: told(asked) ?? grant.asked };
    case 'seller-offered':
      return { ...grant, offered: told(amount) };
    case 'offer-answered':
      if (outcome !== 'accepted') return { ...NO_GRANT, asked: told(asked) ?? grant.asked };
      return { ...grant, granted: told(amount) ?? grant.offered ?? shown, isGranted: true };
    case 'decided': {
      const inFull = IN_FULL.includes(outcome);
      const granted = told(amount) ?? (inFull ? grant.asked : null);
      const isGranted =
        amount === undefined ? inFull || outcome === 'short' || TO_RETURN.includes(outcome) : amount > 0;
      return { ...grant, granted, isGranted };
    }
    case 'appealed':
      return { ...grant, granted: null, isGranted: false };
    case 'refund-agreed':
      return { ...grant, granted: told(amount) ?? grant.granted, isGranted: true };
    default:
      return grant;
  }
}

/** `events` oldest first. */
export const grantOf = (events: readonly OrderEvent[], shown: Amount | null = null): Grant =>
  events.reduce((grant, event) => afterEvent(grant, event, shown), NO_GRANT);
