// An amount as a page writes it → number and currency. Undefined when two readings are possible: a separator before
// exactly three digits parts thousands only where the currency has no decimals.
import type { Money } from '../../core/order';
import { CURRENCY_CODES, CURRENCY_SIGNS, WITHOUT_DECIMALS } from './currencies';
import { tidy } from './fold';

const LONGEST = 80;
const MOST_DIGITS = 12;
const AMOUNT = /\d[\d.,' ]*/g;

/** The currency that a text is, spaces aside; undefined if it is none. */
function currencyIn(text: string): string | null | undefined {
  const sign = text.replace(/\s/g, '').toUpperCase();
  if (CURRENCY_CODES.has(sign)) return sign;
  return Object.hasOwn(CURRENCY_SIGNS, sign) ? CURRENCY_SIGNS[sign] : undefined;
}

/** The currency by the sign beside the digits; null for a sign that several share, undefined where there is none we know. */
export const currencyBeside = (text: string): string | null | undefined =>
  currencyIn(text.slice(text.lastIndexOf(':') + 1).replace(AMOUNT, ''));

/** Separators of Arabic numbers, and the apostrophe of Swiss ones as it is printed. */
const PLAIN_SEPARATORS: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '’': "'" };
const withPlainSeparators = (text: string): string => text.replace(/[٫٬’]/g, (sign) => PLAIN_SEPARATORS[sign] ?? sign);

/** Written in hundreds above the first thousand: 1,23,456. */
const IN_LAKHS: ReadonlySet<string> = new Set(['INR', 'PKR', 'LKR']);

/** Groups of thousands, or undefined: the first of one to three digits, every other of three. */
function grouped(parts: readonly string[], currency: string | null): string | undefined {
  const [first = '', ...others] = parts;
  const inThousands = first.length <= 3 && others.every((part) => part.length === 3);
  const inLakhs =
    others.length > 1 &&
    currency !== null &&
    IN_LAKHS.has(currency) &&
    first.length <= 2 &&
    others.every((part, at) => part.length === (at === others.length - 1 ? 3 : 2));
  return inThousands || inLakhs ? parts.join('') : undefined;
}

function amountOf(written: string, currency: string | null): number | undefined {
  const parts = written.split(/[.,' ]/);
  const separators = written.replace(/\d/g, '');
  if (parts.some((part) => part === '') || parts.join('').length > MOST_DIGITS) return undefined;
  if (parts.length === 1) return Number(written);
  const last = parts.at(-1) ?? '';
  const lastSeparator = separators.at(-1) ?? '';
  const isDecimal = last.length <= 2 && (lastSeparator === '.' || lastSeparator === ',');
  if (isDecimal) {
    const whole = grouped(parts.slice(0, -1), currency);
    const groupSigns = new Set(separators.slice(0, -1));
    const clean = groupSigns.size <= 1 && !groupSigns.has(lastSeparator);
    const single = parts.length === 2 ? parts[0] : whole;
    const possible = clean && !(parts.length === 2 && currency !== null && WITHOUT_DECIMALS.has(currency));
    return possible && single !== undefined ? Number(`${single}.${last}`) : undefined;
  }
  const whole = grouped(parts, currency);
  const sure = parts.length > 2 || lastSeparator === ' ' || lastSeparator === "'";
  if (whole === undefined || new Set(separators).size > 1) return undefined;
  return sure || (currency !== null && WITHOUT_DECIMALS.has(currency)) ? Number(whole) : undefined;
}

/**
 * Money of a text with exactly one amount, such as "Total:US $1.99", "5,59€" or "CLP2.042". A label before the amount
 * ends with a colon. Negative amounts and texts with anything else beside the amount are undefined.
 */
export function readMoney(text: string): Money | undefined {
  const labelled = tidy(text);
  if (labelled.length > LONGEST) return undefined;
  const asShown = labelled.slice(labelled.lastIndexOf(':') + 1).trim();
  const shown = withPlainSeparators(asShown);
  const amounts = [...shown.matchAll(AMOUNT)];
  const [amount] = amounts;
  if (!amount || amounts.length !== 1) return undefined;
  const written = amount[0].replace(/[.,' ]+$/, '');
  const before = shown.slice(0, amount.index);
  const after = shown.slice(amount.index + written.length);
  const sides = [before, after].filter((side) => side.trim() !== '');
  const [sign = ''] = sides;
  const currency = sides.length === 1 ? currencyIn(sign) : undefined;
  if (currency === undefined) return undefined;
  const value = amountOf(written, currency);
  return value === undefined ? undefined : { amount: value, currency, text: asShown };
}
