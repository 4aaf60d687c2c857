// What a page says of a dispute or return, in words: only whole texts that were seen on the site. A text that is not known
// tells nothing; a guessed word could silence a warning, so there are none.
import type { CaseReading } from '../../core/reading';
import type { CaseWord, SiteLanguage } from '../languages/site-language';
import type { RawOrder } from '../raw';
import { foldLabel, tidy } from './fold';
import { readMoney } from './money';
import { perLanguage } from './per-language';

const wordsOf = perLanguage<ReadonlyMap<string, CaseWord>>(
  ({ cases }) => new Map(cases.flatMap(([word, texts]) => texts.map((text) => [foldLabel(text), word] as const))),
);

/** Source: readers of trade.aliexpress.com until 2021. */
const DISPUTED = 'IN_ISSUE';

interface Split {
  readonly words: string;
  readonly amount: CaseReading['amount'];
}

/** "Refund complete US $4.50": the words, and the amount behind them. */
function splitOf(text: string): Split {
  const at = text.search(/[\d\p{Sc}]/u);
  // A sign such as "US $" or "R$" begins before its first mark.
  const from = at > 0 ? text.slice(0, at).replace(/\p{Lu}{1,3}\s?$/u, '').length : -1;
  const money = from > 0 ? readMoney(text.slice(from)) : undefined;
  return money === undefined
    ? { words: text, amount: null }
    : { words: text.slice(0, from), amount: { amount: money.amount, currency: money.currency } };
}

const caseBy = (word: CaseWord, text: string, amount: CaseReading['amount']): CaseReading => ({
  id: null,
  lineIds: [],
  state: word === 'runs' ? 'waiting-seller' : word,
  vague: word === 'runs',
  text,
  openedOn: null,
  amount,
});

/** The case that a text tells of; undefined when it is none that we know. */
export function caseOf(shown: string, language: SiteLanguage): CaseReading | undefined {
  const text = tidy(shown.slice(0, 200)).replace(/\s+/g, ' ');
  const whole = wordsOf(language).get(foldLabel(text));
  if (whole !== undefined) return caseBy(whole, text, null);
  const { words, amount } = splitOf(text);
  const word = wordsOf(language).get(foldLabel(words));
  return word && caseBy(word, text, amount);
}

/** Every case that an order's card or status tells of, each text once. */
export function casesOf({ fields }: RawOrder, language: SiteLanguage): readonly CaseReading[] {
  const texts = [...(fields.exposed ?? []), ...(fields.status ?? [])].map(({ text }) => text);
  const told = [...new Set(texts)].flatMap((text) => caseOf(text, language) ?? []);
  const isDisputed = fields.statusCode?.[0]?.text === DISPUTED;
  return told.length === 0 && isDisputed ? [caseBy('runs', '', null)] : told;
}
