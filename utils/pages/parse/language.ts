// Which language a page is read in. Its own words decide; what the document declares only breaks a tie, for nobody has
// seen what AliExpress declares. A page whose words nobody knows is read without words: a date guessed from another
// language's month is worse than none.
import { LANGUAGES } from '../languages';
import { type SiteLanguage, WITHOUT_WORDS } from '../languages/site-language';
import type { RawPage } from '../raw';
import { isReturnButton, labelOf, statusOf } from './fields';
import { phrasesIn, readText } from './phrases';

/** Texts of one kind that have a say; the first ones tell enough. */
const VOTERS = 50;

const textsOf = (raw: RawPage, ...names: readonly string[]): string[] =>
  raw.orders
    .flatMap(({ fields }) => names.flatMap((name) => fields[name] ?? []))
    .slice(0, VOTERS)
    .map(({ text }) => text);

/** How many of a page's statuses, labels and sentences a language knows. */
function votesFor(language: SiteLanguage, raw: RawPage): number {
  const known = [
    ...textsOf(raw, 'status').map((text) => statusOf(text, language) !== 'unknown'),
    ...textsOf(raw, 'dates', 'placed', 'rows').map((text) => labelOf(text, language) !== undefined),
    ...textsOf(raw, 'lineButtons').map((text) => isReturnButton(text, language)),
    ...textsOf(raw, 'prose', 'statusProse').map((text) => phrasesIn(readText(text, language), language).length > 0),
  ];
  return known.filter(Boolean).length;
}

export function languageOf(raw: RawPage): SiteLanguage {
  const declared = raw.language.toLowerCase();
  const counted = LANGUAGES.map((language) => ({
    language,
    votes: votesFor(language, raw),
    isDeclared: declared.startsWith(language.tag),
  }));
  const [best] = counted.sort((a, b) => b.votes - a.votes || Number(b.isDeclared) - Number(a.isDeclared));
  return best !== undefined && best.votes > 0 ? best.language : WITHOUT_WORDS;
}
