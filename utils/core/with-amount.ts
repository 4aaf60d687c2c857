// Another amount in the page's own way of writing money. Never changes the currency.
import type { Money } from './order';

/** The page's sign, around `amount`. */
export function withAmount({ text, currency }: Money, amount: number): string {
  const shown = amount.toFixed(Number.isInteger(amount) && !/[.,]\d\d\D*$/.test(text) ? 0 : 2);
  return /\d/.test(text) ? text.replace(/\d[\d\s.,'’]*\d|\d/, shown) : `${currency ?? ''} ${shown}`.trim();
}
