// Money of an answer. Its own split "text|whole|fraction" goes first: in "CLP1.181|1181|" the dot parts thousands, which no
// reader of the text alone could know.
import type { Money } from '../../core/order';
import { CURRENCY_CODES } from '../parse/currencies';
import { tidy } from '../parse/fold';
import { readMoney } from '../parse/money';
import { textAt } from './values';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The amount that a split states. Split and text must have the same digits, or one of them is not this amount. */
function fromSplit(split: string): { amount: number; text: string } | undefined {
  const [shown = '', whole = '', fraction = '', ...others] = split.split('|');
  const text = tidy(shown);
  const digits = digitsOf(whole);
  const isSplit = others.length === 0 && /^[\d.,' ]{1,16}$/.test(whole) && /^\d{0,3}$/.test(fraction);
  if (!isSplit || digits.length > 12 || digits + fraction !== digitsOf(text)) return undefined;
  return { amount: Number(`${digits}.${fraction || 0}`), text };
}

/** `names`: the keys of the shown text, and of the ISO code where it stands beside it. */
export function amountIn(of: unknown, shownAs: string): Money | undefined {
  const shown = textAt(of, shownAs);
  const code = textAt(of, 'currencyCode');
  const split = fromSplit(textAt(of, 'formatPriceInfo') ?? '');
  const read = readMoney(split?.text ?? shown ?? '');
  const currency = code !== undefined && CURRENCY_CODES.has(code) ? code : (read?.currency ?? null);
  if (split) return { amount: split.amount, currency, text: split.text };
  return read && { ...read, currency };
}
