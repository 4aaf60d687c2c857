// Which language a page is read in. Its own words decide; what the document declares only breaks a tie, for nobody has
// seen what AliExpress declares. A page whose words nobody knows is read without words, unless it declares a language in
// whose months its dates are written: a date guessed from another language's month is worse than none.
import { LANGUAGES } from '../languages';
import en from '../languages/en';
import { type SiteLanguage, WITHOUT_WORDS } from '../languages/site-language';
import type { RawPage } from '../raw';
import { caseOf } from './cases';
import { readDate } from './dates';
import { isReturnButton, isStatus, labelOf } from './fields';
import { withEnglish } from './mixed-language';
import { phrasesIn, readText } from './phrases';

/** Texts of one kind that have a say, and how much of each, in UTF-16 units: the first ones tell enough. */
const VOTERS = 50;
const LONGEST_VOTE = 200;

/** Two languages that the site still calls by their old codes. */
const OLD_TAGS: Readonly<Record<string, string>> = { iw: 'he', in: 'id' };

/** The language part of `pt-BR`, `iw_IL` or `in-ID`, by today's code. */
export function languageTag(declared: string): string {
  const [tag = ''] = declared.toLowerCase().split(/[-_]/);
  return OLD_TAGS[tag] ?? tag;
}

const textsOf = (raw: RawPage, ...names: readonly string[]): string[] =>
  raw.orders
    .flatMap(({ fields }) => names.flatMap((name) => fields[name] ?? []))
    .slice(0, VOTERS)
    .map(({ text }) => text.slice(0, LONGEST_VOTE));

const count = (texts: readonly string[], isKnown: (text: string) => boolean): number => texts.filter(isKnown).length;

/** How many of a page's statuses, labels, buttons and sentences a language knows. */
function wordsKnown(language: SiteLanguage, raw: RawPage): number {
  return (
    count(textsOf(raw, 'status'), (text) => isStatus(text, language)) +
    count(textsOf(raw, 'dates', 'placed', 'rows'), (text) => labelOf(text, language) !== undefined) +
    count(textsOf(raw, 'exposed', 'caseText'), (text) => caseOf(text, language) !== undefined) +
    count(textsOf(raw, 'lineButtons'), (text) => isReturnButton(text, language)) +
    (language.phrases.length > 0
      ? count(textsOf(raw, 'prose', 'statusProse'), (text) => phrasesIn(readText(text, language), language).length > 0)
      : 0)
  );
}

/** Dates that only this language can read: those of digits alone belong to none, those in English to every page. */
function datesKnown(language: SiteLanguage, raw: RawPage): number {
  const others = language.tag === en.tag ? [WITHOUT_WORDS] : [WITHOUT_WORDS, en];
  return count(
    textsOf(raw, 'dates', 'placed', 'rows', 'eta'),
    (text) => readDate(text, language) !== undefined && others.every((other) => readDate(text, other) === undefined),
  );
}

export function languageOf(raw: RawPage): SiteLanguage {
  const declared = languageTag(raw.language);
  const counted = LANGUAGES.map((language) => {
    const words = wordsKnown(language, raw);
    const isDeclared = language.tag === declared;
    const dates = words > 0 || isDeclared ? datesKnown(language, raw) : 0;
    return { language, words, dates, isDeclared, isForeign: language.tag !== en.tag && dates > 0 };
  });
  // Any page may speak English besides, so that English is chosen only where no other language is heard.
  const [best] = counted
    .filter(({ words, dates, isDeclared }) => words > 0 || (isDeclared && dates > 0))
    .sort(
      (a, b) =>
        Number(b.isForeign) - Number(a.isForeign) ||
        b.words - a.words ||
        b.dates - a.dates ||
        Number(b.isDeclared) - Number(a.isDeclared),
    );
  return withEnglish(best?.language ?? WITHOUT_WORDS);
}
