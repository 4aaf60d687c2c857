// "7 days 3 hours", "7d 00:03:10", "يومان و3 ساعات": units that fall, each once, as the page's own language counts them.
// The same letter is an hour in one language and a day in another: without the language nothing is read.
import { HOUR, MINUTE } from '../../core/time';
import type { SiteLanguage, Unit } from '../languages/site-language';
import { monthAt } from './dates';
import { fold } from './fold';
import { type NameSpot, nameAt, namesFrom } from './names';
import { perLanguage } from './per-language';
import type { Reading } from './phrases';
import type { Token } from './tokens';
import { LENGTH, UNITS, unitsOf } from './units';

const countedOf = perLanguage((language) =>
  namesFrom(language.counted.map(([word, count, unit]) => [word, { count, unit }] as const)),
);
const joinersOf = perLanguage<ReadonlySet<string>>(
  (language) => new Set([',', '\n', ':', ...language.joiners.map(fold)]),
);

interface Duration {
  /** Milliseconds. */
  readonly left: number;
  readonly finest: Unit;
  readonly parts: number;
  /** A lone "day" without a number may be any day. */
  readonly isBare: boolean;
  /** Index of the token after its last. */
  readonly to: number;
}

interface Part {
  readonly count: number;
  readonly unit: Unit;
  readonly isBare: boolean;
  readonly to: number;
}

const countOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && token.text.length <= 4 ? Number(token.text) : undefined;

/** "2 days", "2\ndays", or one word for both. A number that contradicts its word is none. */
function partAt(tokens: readonly Token[], at: number, language: SiteLanguage, prefix: string): Part | undefined {
  const count = countOf(tokens[at]);
  const unitAt = count === undefined ? at : tokens[at + 1]?.text === '\n' ? at + 2 : at + 1;
  const both = nameAt(countedOf(language), tokens, unitAt, count === undefined ? prefix : '');
  if (count === undefined) return both && { ...both.value, isBare: both.value.count === 1, to: both.to };
  const unit: NameSpot<Unit> | undefined = nameAt(unitsOf(language), tokens, unitAt);
  if (unit) return { count, unit: unit.value, isBare: false, to: unit.to };
  return both && both.value.count === count ? { ...both.value, isBare: false, to: both.to } : undefined;
}

/** "00:03:10" after days. */
function clockAt(tokens: readonly Token[], at: number): number | undefined {
  const shown = tokens.slice(at, at + 5);
  const hms = /^(\d\d):(\d\d):(\d\d)$/.exec(shown.map(({ text }) => text).join(''));
  return hms ? Number(hms[1]) * HOUR + Number(hms[2]) * MINUTE + Number(hms[3]) * LENGTH.second : undefined;
}

/**
 * The end of a larger number, of a range or of a date is no beginning: "2.5 days", "3-5 days", "5月21日". Nor is what comes
 * after a number of something unknown: "1 month 3 days".
 */
function isInside({ tokens, dates }: Reading, at: number, language: SiteLanguage): boolean {
  const [before, sign] = [tokens[at - 2], tokens[at - 1]];
  const joined = sign !== undefined && sign.end === tokens[at]?.start && /^[.,/]$/.test(sign.text);
  const ranged = sign !== undefined && /^[-–—~]$/.test(sign.text);
  if ((joined || ranged || sign?.kind === 'word') && before?.kind === 'number') return true;
  if (tokens[at]?.kind !== 'number') return sign?.kind === 'number';
  for (let from = Math.max(0, at - 7); from < at; from += 1) {
    if ((dates.get(from)?.to ?? 0) > at || monthAt(tokens, from, language)?.to === at) return true;
  }
  return dates.has(at) || monthAt(tokens, at, language) !== undefined;
}

/** The duration that begins at a token, and how far it reaches. */
export function durationAt(reading: Reading, from: number, language: SiteLanguage): Duration | undefined {
  const { tokens } = reading;
  if (!partAt(tokens, from, language, '') || isInside(reading, from, language)) return undefined;
  const joiners = joinersOf(language);
  let left = 0;
  let parts = 0;
  let isBare = true;
  let finest: Unit | undefined;
  let at = from;
  for (;;) {
    const clock = finest === 'day' ? clockAt(tokens, at) : undefined;
    if (clock !== undefined)
      return { left: left + clock, parts: parts + 3, isBare: false, finest: 'second', to: at + 5 };
    const part = partAt(tokens, at, language, parts > 0 ? language.andPrefix : '');
    if (!part || (finest !== undefined && UNITS.indexOf(part.unit) <= UNITS.indexOf(finest))) break;
    left += part.count * LENGTH[part.unit];
    finest = part.unit;
    isBare &&= part.isBare;
    parts += 1;
    at = part.to;
    while (joiners.has(tokens[at]?.text ?? '') || (tokens[at]?.text === '.' && tokens[at]?.ends === false)) at += 1;
  }
  return finest && { left, parts, finest, isBare, to: at };
}
