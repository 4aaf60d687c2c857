// One text → the same text without anything personal. Kept: dates, durations, currency signs, and ordinary words where they
// are most of what is said. All other words and numbers keep their shape only.
import type { Placeholders } from './placeholders';
import { isMonth, isOrdinary, isUnit } from './vocabulary';

interface Token {
  readonly text: string;
  readonly at: number;
  readonly kind: 'word' | 'number' | 'day-sign';
}

/** A sign right after a number is a token of its own: 2026年5月21日. */
const TOKEN = /(?<=\p{Nd} ?)[年月日년월일]|[\p{L}\p{M}]+|\p{N}+/gu;
/** Written in numbers only. A longer chain of numbers is no date but a phone. */
const NUMERIC_DATE =
  /(?<![\p{N}./+\-()])(?:\p{Nd}{1,2}([./-])\p{Nd}{1,2}\1(?:20|25)\p{Nd}{2}|(?:20|25)\p{Nd}{2}([./-])\p{Nd}{1,2}\2\p{Nd}{1,2})(?![\p{N}/+\-()]|\.\p{N})/gu;
const TIME = /(?<![\p{N}:.])\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?![\p{N}:])/gu;
const BETWEEN = /^[\s.,/'’\-–]{0,3}$/;
const JOINERS = ['de', 'of', 'del'];

function tokensIn(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => {
    const kind = /^\p{N}/u.test(found) ? 'number' : /^[年月日년월일]$/.test(found) ? 'day-sign' : 'word';
    return { text: found, at: index, kind };
  });
}

const isDayOrYear = (digits: string): boolean =>
  digits.length <= 2 || (digits.length === 4 && /^(?:19|20|25|١٤|٢٠|๒๕)/.test(digits));

/** Places in `tokens` that are parts of a date around the month at `month`. */
function aroundMonth(text: string, tokens: readonly Token[], month: number): number[] {
  const found: number[] = [];
  for (const direction of [-1, 1]) {
    let gap = 0;
    for (let place = month + direction; gap < 2; place += direction) {
      const token = tokens[place];
      const inner = tokens[place - direction];
      if (token === undefined || inner === undefined) break;
      const [left, right] = direction < 0 ? [token, inner] : [inner, token];
      if (!BETWEEN.test(text.slice(left.at + left.text.length, right.at))) break;
      if (token.kind === 'number' && isDayOrYear(token.text)) found.push(place);
      else if (!JOINERS.includes(token.text.toLowerCase())) break;
      gap += 1;
    }
  }
  return found;
}

/** Places of tokens that belong to a date or a duration. */
function timesIn(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const kept = new Set<number>();
  tokens.forEach((token, place) => {
    const next = tokens[place + 1];
    if (token.kind === 'word' && isMonth(token.text)) {
      const numbers = aroundMonth(text, tokens, place);
      for (const part of numbers.length > 0 ? [place, ...numbers] : []) kept.add(part);
    }
    if (token.kind !== 'number' || next === undefined) return;
    const isNear = /^[\s-]?$/.test(text.slice(token.at + token.text.length, next.at));
    const isDuration = next.kind === 'word' && token.text.length <= 3 && isUnit(next.text);
    if (isNear && (isDuration || (next.kind === 'day-sign' && token.text.length <= 4))) {
      kept.add(place);
      kept.add(place + 1);
    }
  });
  const written = [...text.matchAll(NUMERIC_DATE), ...text.matchAll(TIME)];
  tokens.forEach(({ at }, place) => {
    if (written.some(({ 0: date, index }) => at >= index && at < index + date.length)) kept.add(place);
  });
  return kept;
}

const PREFIXES = ['R', 'US', 'AU', 'CA', 'NZ', 'HK', 'MX'];
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** "US $", "R$", "CLP 1,181": says which money, not how much. */
function isCurrency(text: string, tokens: readonly Token[], place: number): boolean {
  const { text: word = '', at = 0 } = tokens[place] ?? {};
  if (!/^[A-Z]{1,3}$/.test(word)) return false;
  // Each sign of a price may be an element of its own.
  if (word === text.trim() && (PREFIXES.includes(word) || CURRENCIES.has(word))) return true;
  const rest = text.slice(at + word.length, at + word.length + 2);
  if (/^\s?\p{Sc}/u.test(rest)) return true;
  const before = text.slice(Math.max(0, at - 2), at);
  return CURRENCIES.has(word) && (/^\s?\p{Nd}/u.test(rest) || /\p{Nd}\s?$/u.test(before));
}

/** Nothing that a page says to a buyer is as long; what is, is data. */
const LONGEST = 4000;

export function redactText(text: string, placeholders: Placeholders): string {
  if (text.length > LONGEST) return placeholders.shape(text);
  const tokens = tokensIn(text);
  const times = timesIn(text, tokens);
  const currencies = new Set([...tokens.keys()].filter((place) => isCurrency(text, tokens, place)));
  const words = tokens.filter(({ kind }, place) => kind === 'word' && !times.has(place) && !currencies.has(place));
  const ordinary = words.filter((word) => isOrdinary(word.text)).length;
  const isSpeech = ordinary * 2 > words.length;
  const isKept = (token: Token, place: number): boolean =>
    times.has(place) || currencies.has(place) || (token.kind === 'word' && isSpeech && isOrdinary(token.text));
  let end = 0;
  let redacted = '';
  tokens.forEach((token, place) => {
    const shown = isKept(token, place) ? token.text : placeholders.shape(token.text);
    redacted += text.slice(end, token.at) + shown;
    end = token.at + token.text.length;
  });
  return redacted + text.slice(end);
}
