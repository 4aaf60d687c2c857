// Whether a text may promise something that no phrase of its language tells. It gives no date: it only says that one may have
// been passed over.
import type { SiteLanguage } from '../languages/site-language';
import { fold, foldLabel } from './fold';
import { nameAt } from './names';
import { perLanguage } from './per-language';
import { phrasesIn, type Reading, readText, sentenceAround } from './phrases';
import { unitsOf } from './units';

/** Enough of a word to know it in another form: "refunded", "reembolsaremos". */
const STEM = 5;

/** Short words of Latin and Cyrillic letters stand in any sentence; of other scripts two signs are a word. */
const isTelling = (word: string): boolean =>
  word.length > 3 || (word.length > 1 && !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word));

/** A promise speaks of what the button asks for. */
const stemsOf = perLanguage<readonly string[]>(({ returnButtons, refundNodes }) => {
  const words = [...returnButtons.seen, ...returnButtons.inferred, ...refundNodes].flatMap((text) =>
    fold(text).split(/[^\p{L}\p{M}]+/u),
  );
  return [...new Set(words.filter(isTelling).map((word) => word.slice(0, STEM)))];
});

/** "15 days", "15-day", "15 business days". */
function isDuration({ tokens }: Reading, at: number, language: SiteLanguage): boolean {
  const isUnit = (index: number): boolean => nameAt(unitsOf(language), tokens, index) !== undefined;
  return tokens[at]?.kind === 'number' && (isUnit(at + 1) || isUnit(at + 2));
}

const isPromising = (sentence: string, language: SiteLanguage): boolean => {
  const folded = fold(sentence);
  return stemsOf(language).some((stem) => folded.includes(stem));
};

/** A date, or a duration beside words of a return, in no phrase we know; or the head under which a refund date stands. */
export function mayPromise(text: string, language: SiteLanguage): boolean {
  const heads = language.refundNodes.map(foldLabel);
  if (text.split('\n').some((line) => heads.includes(foldLabel(line)))) return true;
  const reading = readText(text, language);
  const told = phrasesIn(reading, language).map(({ sentence }) => sentence);
  return reading.tokens.some((_token, at) => {
    const spot = reading.dates.get(at);
    if (spot === undefined && !isDuration(reading, at, language)) return false;
    const sentence = sentenceAround(reading, at, spot?.to ?? at + 1);
    return (spot !== undefined || isPromising(sentence, language)) && !told.some((phrase) => phrase.includes(sentence));
  });
}
