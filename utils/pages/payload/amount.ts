// Money of an answer. Its own split "text|whole|fraction" goes first: in "CLP1.181|1181|" the dot parts thousands, which no
// reader of the text alone could know. Where text, split, sign and code do not say the same, nothing is read: no guess whose is
// right.
import type { Money } from '../../core/order';
import { CURRENCY_CODES, WITHOUT_DECIMALS } from '../parse/currencies';
import { tidy } from '../parse/fold';
import { currencyBeside, readMoney } from '../parse/money';
import { textAt } from './values';

/** Currencies of a thousand parts; a fraction of three digits is a thousand in any other. */
const OF_THOUSANDTHS: ReadonlySet<string> = new Set('BHD JOD KWD OMR TND'.split(' '));

const MINUS = /[-−–‒(]/;
const digitsOf = (text: string): string => text.replace(/\D/g, '');

function mayBeFraction(fraction: string, currency: string | null): boolean {
  if (currency !== null && WITHOUT_DECIMALS.has(currency)) return fraction === '';
  return fraction.length <= (currency !== null && OF_THOUSANDTHS.has(currency) ? 3 : 2);
}

/** The amount that the parts of a split state: they must have the digits of its text, and no fraction that cannot be. */
function amountOf(text: string, parts: readonly string[], currency: string | null): number | undefined {
  const [whole = '', fraction = '', ...others] = parts;
  const digits = digitsOf(whole);
  const isSplit = others.length === 0 && /^[\d.,' ]{1,16}$/.test(whole) && /^\d*$/.test(fraction);
  if (!isSplit || digits.length > 12 || digits + fraction !== digitsOf(text)) return undefined;
  return mayBeFraction(fraction, currency) ? Number(`${digits}.${fraction || 0}`) : undefined;
}

/** Whether two texts may be one amount: the same number, or digits where one cannot be read; and no two signs. */
function agree(a: string, b: string): boolean {
  const [signA, signB] = [currencyBeside(a) ?? null, currencyBeside(b) ?? null];
  const [readA, readB] = [readMoney(a), readMoney(b)];
  const isOneNumber = readA && readB ? readA.amount === readB.amount : digitsOf(a) === digitsOf(b);
  return isOneNumber && (signA === null || signB === null || signA === signB);
}

/** `shownAs`: the key of the shown text. */
export function amountIn(of: unknown, shownAs: string): Money | undefined {
  const shown = textAt(of, shownAs);
  const split = textAt(of, 'formatPriceInfo') ?? '';
  const [first = '', ...parts] = split.split('|');
  const text = tidy(parts.length > 0 ? first : (shown ?? ''));
  const named = textAt(of, 'currencyCode');
  const code = named !== undefined && CURRENCY_CODES.has(named) ? named : null;
  const sign = currencyBeside(text) ?? null;
  if (MINUS.test(text) || (code !== null && sign !== null && code !== sign)) return undefined;
  const currency = code ?? sign;
  const read = readMoney(text);
  if (parts.length === 0) return read && { ...read, currency };
  const amount = amountOf(text, parts, currency);
  const isContradicted = (read && read.amount !== amount) || (shown !== undefined && !agree(tidy(shown), text));
  return amount === undefined || isContradicted ? undefined : { amount, currency, text };
}
