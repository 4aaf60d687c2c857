// Where a text tells of time: dates and durations, token by token. A day without a year may be a street's name and a house's
// number, so it is told apart from one that can only be a date.
import { isMonth, isUnit } from './vocabulary';

export interface Token {
  readonly text: string;
  readonly at: number;
  readonly kind: 'word' | 'number' | 'day-sign';
}

/** dated: of a date with its year. duration: a count and its unit. loose: a day without a year, or a time of day. */
export type Time = 'dated' | 'duration' | 'loose';

/** A sign right after a number is a token of its own: 2026年5月21日. */
const TOKEN = /(?<=\p{Nd} ?)[年月日년월일]|[\p{L}\p{M}]+|\p{N}+/gu;
/** Written in numbers only. A longer chain of numbers is no date but a phone. */
const NUMERIC_DATE =
  /(?<![\p{N}./+\-()])(?:\p{Nd}{1,2}([./-])\p{Nd}{1,2}\1(?:20|25)\p{Nd}{2}|(?:20|25)\p{Nd}{2}([./-])\p{Nd}{1,2}\2\p{Nd}{1,2})(?![\p{N}/+\-()]|\.\p{N})/gu;
const SIGNED_DATE = /(?:20|25)\p{Nd}{2} ?[年년] ?\p{Nd}{1,2} ?[月월] ?\p{Nd}{1,2} ?[日일]/gu;
const TIME = /(?<![\p{N}:.])\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?![\p{N}:])/gu;
const BETWEEN = /^[\s.,/'’\-–]{0,3}$/;
const JOINERS = ['de', 'of', 'del'];

export function tokensIn(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => {
    const kind = /^\p{N}/u.test(found) ? 'number' : /^[年月日년월일]$/.test(found) ? 'day-sign' : 'word';
    return { text: found, at: index, kind };
  });
}

const isYear = (digits: string): boolean => digits.length === 4 && /^(?:20|25|١٤|٢٠|๒๕)/.test(digits);

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
      const isJoiner = JOINERS.includes(token.text.toLowerCase());
      const isPart = token.kind === 'number' && (token.text.length <= 2 || isYear(token.text));
      if (isPart || isJoiner) found.push(place);
      else break;
      gap += 1;
    }
  }
  return found;
}

/** The tokens that tell of time, by place. */
export function timesIn(text: string, tokens: readonly Token[]): ReadonlyMap<number, Time> {
  const times = new Map<number, Time>();
  tokens.forEach((token, place) => {
    const next = tokens[place + 1];
    if (token.kind === 'word' && isMonth(token.text)) {
      const parts = aroundMonth(text, tokens, place);
      const numbers = parts.map((part) => tokens[part]?.text ?? '').filter((part) => /^\p{N}/u.test(part));
      const time = numbers.some(isYear) ? 'dated' : 'loose';
      for (const part of numbers.length > 0 ? [place, ...parts] : []) times.set(part, time);
    }
    if (token.kind !== 'number' || next === undefined || times.has(place)) return;
    const isNear = /^[\s-]?$/.test(text.slice(token.at + token.text.length, next.at));
    const isDuration = next.kind === 'word' && token.text.length <= 3 && isUnit(next.text);
    if (!isNear || !(isDuration || (next.kind === 'day-sign' && token.text.length <= 4))) return;
    for (const part of [place, place + 1]) times.set(part, isDuration ? 'duration' : 'loose');
  });
  const mark = (pattern: RegExp, time: Time): void => {
    const written = [...text.matchAll(pattern)];
    tokens.forEach(({ at }, place) => {
      if (written.some(({ 0: shown, index }) => at >= index && at < index + shown.length)) times.set(place, time);
    });
  };
  mark(TIME, 'loose');
  mark(NUMERIC_DATE, 'dated');
  mark(SIGNED_DATE, 'dated');
  return times;
}
