// One text → the same text without anything personal. What is said stays where the whole of it is known: a label, a sentence
// of the site, or one made of ordinary words alone. Elsewhere only dates with their year stay; all else keeps its shape only.
import type { Placeholders } from './placeholders';
import { type Time, type Token, timesIn, tokensIn } from './times';
import { ANY_TIME, folded, isKnown, isOrdinary, PROMISES } from './vocabulary';

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

/** Between a label and what it labels, and between sentences. */
const PART = /[:：·|;•\n]/;
const SENTENCE = /[:：·|;•\n。！？.!?]/;
/** Signs that stand in no date and no time of day. */
const APART = /[·|;•\n]/;

const gapBefore = (text: string, tokens: readonly Token[], place: number): string => {
  const before = tokens[place - 1];
  return before ? text.slice(before.at + before.text.length, tokens[place]?.at) : '';
};

/** Words of the shortest sentence. A shorter text may be somebody's name, however ordinary its words are. */
const SHORTEST = 4;

/** Made of ordinary words, and not written as names are: most of them without a capital. */
function isSpeech(words: readonly string[]): boolean {
  const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= SHORTEST && capitals * 2 < words.length && words.every(isOrdinary);
}

type Places = readonly number[];

/** Places of tokens that are a promise we know, whatever is said around it. */
function promisesIn(text: string, tokens: readonly Token[], times: ReadonlyMap<number, Time>): Places {
  const said: { readonly word: string; readonly places: number[] }[] = [];
  tokens.forEach((token, place) => {
    const before = said.at(-1);
    const isApart = APART.test(gapBefore(text, tokens, place));
    if (times.has(place) && before?.word === ANY_TIME && !isApart) before.places.push(place);
    else said.push({ word: times.has(place) ? ANY_TIME : folded(token.text), places: [place] });
  });
  return said.flatMap((_, from) =>
    PROMISES.filter((words) => words.every((word, at) => said[from + at]?.word === word)).flatMap((words) =>
      said.slice(from, from + words.length).flatMap(({ places }) => places),
    ),
  );
}

export function redactText(text: string, placeholders: Placeholders): string {
  if (text.length > LONGEST) return placeholders.shape(text);
  const tokens = tokensIn(text);
  const times = timesIn(text, tokens);
  const currencies = new Set([...tokens.keys()].filter((place) => isCurrency(text, tokens, place)));
  const textAt = (place: number): string => tokens[place]?.text ?? '';
  const placesOf = (places: Places, time: Time): Places => places.filter((place) => times.get(place) === time);

  /** Runs of tokens without the sign between them; within a date or a time of day it is none. */
  const split = (places: Places, sign: RegExp): Places[] => {
    const parts: number[][] = [[]];
    for (const place of places) {
      const gap = gapBefore(text, tokens, place);
      const isInTime = times.has(place - 1) && times.has(place) && !APART.test(gap);
      if (!isInTime && sign.test(gap)) parts.push([]);
      parts.at(-1)?.push(place);
    }
    return parts;
  };
  const said = (places: Places): Places =>
    places.filter((place) => tokens[place]?.kind === 'word' && !times.has(place) && !currencies.has(place));
  /** A letter may be a unit, or the end of a house's number. */
  const durations = (places: Places): Places => {
    const found = placesOf(places, 'duration');
    return found.length > 2 || found.some((place) => /^(?:\p{L}{2,}|[^a-z\d])$/iu.test(textAt(place))) ? found : [];
  };
  const isLabel = (places: Places | undefined): boolean => isKnown(said(places ?? []).map(textAt));
  const timesAndWords = (places: Places): Places =>
    places.filter((place) => times.has(place) || tokens[place]?.kind === 'word');
  const inSentence = (places: Places): Places => {
    const words = said(places).map(textAt);
    if (isKnown(words) || isSpeech(words)) return timesAndWords(places);
    return [...placesOf(places, 'dated'), ...(words.length === 0 ? durations(places) : [])];
  };
  const inPart = (places: Places, label: Places | undefined): Places => {
    const gap = gapBefore(text, tokens, places[0] ?? 0);
    const isValue = /[:：]/.test(gap) && said(places).length === 0 && isLabel(label);
    return isValue || isLabel(places) ? timesAndWords(places) : split(places, SENTENCE).flatMap(inSentence);
  };

  const parts = split([...tokens.keys()], PART);
  const promises = promisesIn(text, tokens, times);
  const kept = new Set([...currencies, ...promises, ...parts.flatMap((part, at) => inPart(part, parts[at - 1]))]);
  let end = 0;
  let redacted = '';
  tokens.forEach((token, place) => {
    const shown = kept.has(place) ? token.text : placeholders.shape(token.text);
    redacted += text.slice(end, token.at) + shown;
    end = token.at + token.text.length;
  });
  return redacted + text.slice(end);
}
