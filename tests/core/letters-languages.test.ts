// Letters in English, Russian and Chinese: the same sentences with the same facts, and in none of them a word that a buyer
// would regret.
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../utils/i18n/catalogue';
import { englishCatalogue } from '../../utils/i18n/english';
import russian from '../../utils/i18n/ru/rules.json';
import chinese from '../../utils/i18n/zh/letters.json';

const english: Catalogue = englishCatalogue();
const keys = Object.keys(english).filter((key) => /^letter\.[a-z-]+\.[a-z-]+$/.test(key));
const languages: Readonly<Record<string, Catalogue>> = { en: english, ru: russian, zh: chinese };
const slots = (text: unknown) =>
  String(text)
    .match(/\{\w+\}/g)
    ?.sort() ?? [];

/** The longest a sentence may be before anything is filled in. Chinese says the same in fewer signs. */
const LONGEST: Readonly<Record<string, number>> = { en: 105, ru: 115, zh: 60 };
/** Confirming receipt, ending a case, extending, bad reviews, threats, shouting. */
const REGRETTED: Readonly<Record<string, RegExp>> = {
  en: /confirm|cancel|promise|extend|review|rating|police|lawyer|!/i,
  ru: /подтвержд(у|аю)|отмен|обеща|продл|отзыв|рейтинг|полици|юрист|мошенн|!/i,
  zh: /确认收货|取消纠纷|保证|差评|评价|警察|律师|骗子|！/,
};
const PERSONAL: Readonly<Record<string, RegExp>> = {
  en: /\b(address|street|phone|postcode)\b/i,
  ru: /адрес|улиц|телефон|индекс|меня зовут/i,
  zh: /地址|电话|邮编|我叫|姓名/,
};

describe.each(Object.keys(languages))('letters in %s', (code) => {
  const texts = languages[code] ?? {};

  it('has every sentence, and no other', () => {
    const own = Object.keys(texts).filter((key) => /^letter\.[a-z-]+\.[a-z-]+$/.test(key));
    expect(own.sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s keeps its facts, is short and regrets nothing', (key) => {
    const text = texts[key];
    expect(slots(text)).toEqual(slots(english[key]));
    expect(String(text).length, String(text)).toBeLessThanOrEqual(LONGEST[code] ?? 0);
    expect(text).not.toMatch(REGRETTED[code] ?? /^$/);
    expect(text).not.toMatch(PERSONAL[code] ?? /^$/);
  });
});

it('Chinese is Chinese, but for the words of the page and the names of services', () => {
  const foreign = Object.values(chinese).filter((text) => {
    const own = text.replace(/\{\w+\}/g, '').replace(/Returns\/refunds|PayPal|ARN/g, '');
    return /[A-Za-z]/.test(own) || !/[\u4E00-\u9FFF]/.test(own);
  });
  expect(foreign).toEqual([]);
});
