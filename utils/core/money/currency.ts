// What tells currencies apart, and an amount that was told without one. Never turns one currency into another.
import type { Money } from '../order';
import { withAmount } from '../with-amount';

/** In whole units of a currency. A larger number was misread, or a file is odd. */
export const LARGEST = 1_000_000_000;

/** False for what is no amount of money: negative, not finite, or above LARGEST. */
export const isAmount = (amount: number): boolean => amount >= 0 && amount <= LARGEST;

/** The code, or the bare sign (`$`, `¥`, `kr`) that the page shows; never the same for two currencies. Empty when neither is there. */
export const currencyKey = ({ currency, text }: Money): string => currency ?? text.replace(/[^\p{Sc}\p{L}]/gu, '');

/**
 * `amount`, in whole units, in the page's writing. `currency` null means the order's own. Null where neither the order nor
 * the page names a currency, or where it cannot be an amount.
 */
export function moneyIn(amount: number, currency: string | null, total: Money | null): Money | null {
  if (!isAmount(amount)) return null;
  if (total !== null && (currency === null || currency === total.currency)) {
    return { ...total, amount, text: withAmount(total, amount) };
  }
  return currency === null ? null : { amount, currency, text: withAmount({ amount, currency, text: '' }, amount) };
}
