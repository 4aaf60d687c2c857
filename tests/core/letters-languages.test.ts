// Letters in every language in which one can read them: the same sentences with the same facts, and in none of them a word
// that a buyer would regret.
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../utils/i18n/catalogue';
import { englishCatalogue } from '../../utils/i18n/english';
import { LANGUAGES, LETTER_LANGUAGES } from '../../utils/i18n/languages';
import chinese from '../../utils/i18n/zh/letters.json';
import type { LetterWords } from './letter-words/letter-words';

const SENTENCE = /^letter\.[a-z-]+\.[a-z-]+$/;
const english: Catalogue = englishCatalogue();
const keys = Object.keys(english).filter((key) => SENTENCE.test(key));
const files = import.meta.glob<Catalogue>('../../utils/i18n/*/{rules,letters}.json', {
  eager: true,
  import: 'default',
});
const guards = import.meta.glob<LetterWords>('./letter-words/??.ts', { eager: true, import: 'letterWords' });

const textsOf = (code: string): Catalogue =>
  Object.assign({}, ...Object.entries(files).flatMap(([path, texts]) => (path.includes(`/${code}/`) ? [texts] : [])));
const slots = (text: unknown) =>
  String(text)
    .match(/\{\w+\}/g)
    ?.sort() ?? [];

describe.each(Object.keys({ ...LANGUAGES, ...LETTER_LANGUAGES }))('letters in %s', (code) => {
  const texts = textsOf(code);
  const guard = guards[`./letter-words/${code}.ts`];

  it('has a file that says which words a buyer would regret', () => {
    expect(
      guard,
      `Write tests/core/letter-words/${code}.ts: without it nobody notices a promise in ${code}`,
    ).toBeDefined();
  });

  it('has every sentence, and no other', () => {
    const own = Object.keys(texts).filter((key) => SENTENCE.test(key));
    expect(own.sort()).toEqual([...keys].sort());
  });

  it('keeps its facts, is short and regrets nothing', () => {
    const wrong = keys.filter((key) => {
      const text = String(texts[key]);
      const isKept = String(slots(text)) === String(slots(english[key]));
      return (
        !isKept ||
        guard === undefined ||
        text.length > guard.longest ||
        guard.regretted.test(text) ||
        guard.personal.test(text)
      );
    });
    expect(wrong.map((key) => `${key}: ${texts[key]}`)).toEqual([]);
  });
});

it('Chinese is Chinese, but for the words of the page and the names of services', () => {
  const foreign = Object.values(chinese).filter((text) => {
    const own = text.replace(/\{\w+\}/g, '').replace(/Returns\/refunds|PayPal|ARN/g, '');
    return /[A-Za-z]/.test(own) || !/[\u4E00-\u9FFF]/.test(own);
  });
  expect(foreign).toEqual([]);
});
