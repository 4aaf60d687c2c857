// A counter that runs down on the page → the range in which it ends. What it counts depends on the status: on a shipped
// order the end of protection, on a paid one the time to ship. On any other order it counts something we do not know.
import type { Precision } from '../../core/deadline';
import type { OrderStatus } from '../../core/order';
import type { DeadlineReading } from '../../core/reading';
import { DAY, HOUR, type Instant, MINUTE, type Range } from '../../core/time';
import type { SiteLanguage, Unit } from '../languages/site-language';
import type { RawOrder } from '../raw';
import { durationAt } from './durations';
import { fold, tidy } from './fold';
import { readText, sentenceAround } from './phrases';
import { LENGTH, UNITS } from './units';

/** When the page was loaded and when it was read: a counter is relative to one of them. */
export interface Seen {
  readonly startedAt: Instant;
  readonly readAt: Instant;
}

export interface Counter extends Range {
  readonly precision: Precision;
  readonly text: string;
}

const PRECISION: Readonly<Record<Unit, Precision>> = { day: 'days', hour: 'hour', minute: 'minute', second: 'second' };
/** How far the true end may lie from what is shown: half a minute for seconds, the next whole unit for the rest. */
const TOLERANCE: Readonly<Record<Unit, number>> = {
  day: DAY,
  hour: HOUR,
  minute: 2 * MINUTE,
  second: 30_000,
};
/** Longest protection that AliExpress gave is far below this. */
const LONGEST = 200 * DAY;
/** Durations looked at in one text; a page has one or two. */
const MOST_TRIES = 20;

/**
 * End of a counter that shows `left` ms down to `finest`. With seconds it surely ticks: it counts from the reading.
 * Without, it may have stood still since the page was loaded: the range holds both.
 */
function endOf(left: number, finest: Unit, seen: Seen, text: string): Counter | undefined {
  if (!(left > 0 && left <= LONGEST)) return undefined;
  const from = finest === 'second' ? seen.readAt : Math.min(seen.startedAt, seen.readAt);
  const slack = TOLERANCE[finest];
  return {
    earliest: from + left - slack,
    latest: seen.readAt + left + slack,
    precision: PRECISION[finest],
    text: text.replace(/\s+/g, ' ').trim(),
  };
}

const digits = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,12}$/.test(tidy(text)) ? Number(tidy(text)) : undefined;

/** `lefttime`: milliseconds left when the document was made. */
function fromAttribute({ fields }: RawOrder, seen: Seen): Counter | undefined {
  const raw = fields.left?.[0];
  const left = digits(raw?.text);
  if (raw === undefined || left === undefined || left === 0 || left > LONGEST) return undefined;
  const end = Math.min(seen.startedAt, seen.readAt) + left;
  const text = fields.leftText?.[0]?.text ?? `lefttime ${raw.text}`;
  return { earliest: end - TOLERANCE.second, latest: end + TOLERANCE.second, precision: 'second', text };
}

/** Four boxes of digits. A box that holds anything else, or zeros only, is a counter that has not started. */
function fromBoxes({ fields }: RawOrder, seen: Seen): Counter | undefined {
  const boxes = { day: 'counterDay', hour: 'counterHour', minute: 'counterMinute', second: 'counterSecond' } as const;
  let left = 0;
  let finest: Unit | undefined;
  for (const unit of UNITS) {
    const box = fields[boxes[unit]]?.[0];
    if (box === undefined) continue;
    const count = digits(box.text);
    if (count === undefined) return undefined;
    left += count * LENGTH[unit];
    finest = unit;
  }
  return finest && endOf(left, finest, seen, fields.counter?.[0]?.text ?? '');
}

const foldedWords = (sentence: string): string => ` ${fold(sentence).replace(/[^\p{L}\p{M}\d]+/gu, ' ')} `;
/** Thai and Japanese write words without spaces, so that one is found inside others. */
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function isCounting(sentence: string, language: SiteLanguage): boolean {
  const words = foldedWords(sentence);
  return language.remaining.map(fold).some((word) => words.includes(WITHOUT_SPACES.test(word) ? word : ` ${word} `));
}

/** A beginning of a word is enough here: what is left out by mistake is only not read. */
function isOfSomethingElse(sentence: string, language: SiteLanguage): boolean {
  const words = foldedWords(sentence);
  return language.otherCounters.some((word) => words.includes(fold(word)));
}

/**
 * A duration is a counter beside a word such as "left", or when it is all that a text says: how long ago, until it arrives and
 * within what it is shipped are durations too. One alone on its line has its word on another. Never one about coupons.
 */
function fromText(shown: string, language: SiteLanguage, seen: Seen): Counter | undefined {
  const reading = readText(shown, language);
  const { text, tokens } = reading;
  for (let at = 0, tries = 0; at < tokens.length && tries < MOST_TRIES; at += 1) {
    const found = durationAt(reading, at, language);
    if (!found) continue;
    tries += 1;
    const sentence = sentenceAround(reading, at, found.to);
    const own = foldedWords(text.slice(tokens[at]?.start, tokens[found.to - 1]?.end));
    const around = foldedWords(sentence) === own ? text : sentence;
    const isAll = found.parts >= 2 && foldedWords(around) === own;
    const isCounter = isAll || (!found.isBare && isCounting(around, language));
    if (isCounter && !isOfSomethingElse(around, language)) {
      return endOf(found.left, found.finest, seen, sentence);
    }
    at = found.to - 1;
  }
  return undefined;
}

/** Every counter of an order, finest first. */
export function countersOf(order: RawOrder, language: SiteLanguage, seen: Seen): Counter[] {
  const spoken = (order.fields.statusProse ?? []).map(({ text }) => fromText(text, language, seen));
  const all = [fromAttribute(order, seen), fromBoxes(order, seen), ...spoken];
  return all.filter((counter) => counter !== undefined);
}

/** What a counter means on an order of this status; undefined when it is not known. */
export function counterMeaning(status: OrderStatus | undefined): Pick<DeadlineReading, 'kind' | 'role'> | undefined {
  if (status === 'awaiting-delivery') return { kind: 'protection-end', role: 'act' };
  return status === 'processing' ? { kind: 'ship-by', role: 'owed' } : undefined;
}
