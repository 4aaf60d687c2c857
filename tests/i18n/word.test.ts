// Words become text: dates, amounts, plurals, nested words; what is missing is said in English and counted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../utils/i18n/word';

const NBSP = '\u00A0';
const english = {
  plain: 'Nothing to do',
  ask: 'Ask by {day}',
  orders: { one: '{n} order needs you', other: '{n} orders need you' },
  outer: 'Next: {inner}',
  seen: 'Seen {at}',
  price: 'It cost {total}',
};
const russian = { orders: { one: '{n} заказ', few: '{n} заказа', many: '{n} заказов', other: '{n} заказа' } };
const say = createWords(english, 'en', { today: '2026-08-25', timeZone: 'Europe/Berlin' });
const ru = createWords(russian, 'ru', { fallback: english, today: '2026-08-25' });

describe('say', () => {
  it('fills in days without this year, with a no-break space', () => {
    expect(say({ key: 'ask', values: { day: { date: '2026-09-06' } } })).toBe(`Ask by 6${NBSP}Sep`);
    expect(say({ key: 'ask', values: { day: { date: '2027-01-02' } } })).toBe(`Ask by 2${NBSP}Jan${NBSP}2027`);
  });
  it('names the weekday only of the coming seven days', () => {
    expect(say.day('2026-08-28', 'near')).toBe(`Fri${NBSP}28${NBSP}Aug`);
    expect(say.day('2026-09-01', 'near')).toBe(`1${NBSP}Sep`);
    expect(say.day('2026-08-24', 'near')).toBe(`24${NBSP}Aug`);
  });
  it('shows the year when it does not know today', () => {
    expect(createWords(english, 'en').day('2026-08-28')).toBe(`28${NBSP}Aug${NBSP}2026`);
  });
  it('names a country in its language, and a code that is none as it stands', () => {
    const by = (region: string) => ({ key: 'outer', values: { inner: { region } } });
    expect(say(by('CN'))).toBe('Next: China');
    expect(ru(by('CN'))).toBe('Next: Китай');
    expect(say(by('?'))).toBe('Next: ?');
  });
  it('leaves a text that is no date as it is', () => {
    expect(say.day('soon')).toBe('soon');
  });
  it('names a month with its year, and leaves what is none', () => {
    expect(say.month('2026-11')).toBe(`Nov${NBSP}2026`);
    expect(ru.month('2025-01')).toMatch(/^янв.*2025/);
    expect(say.month('2026')).toBe('2026');
  });
  it('says an instant on the clock of the time zone', () => {
    const at = { instant: Date.UTC(2026, 7, 24, 22, 30) };
    expect(say({ key: 'seen', values: { at } })).toBe(`Seen 25${NBSP}Aug, 00:30`);
    const in2026 = { today: '2026-08-01', timeZone: 'UTC' };
    const inWords = (language: string): string =>
      createWords({ at: '{at}' }, language, in2026)({ key: 'at', values: { at } });
    expect(inWords('ru')).toBe(`24${NBSP}авг., 22:30`);
    expect(inWords('ja')).toBe('8月24日 22:30');
    expect(inWords('ko')).toBe(`8월${NBSP}24일 22:30`);
    expect(inWords('ar')).toBe(`24${NBSP}أغسطس، 22:30`);
  });
  it('takes an amount as the page shows it, and sums in Intl’s way', () => {
    const total = { money: { amount: 4.5, currency: 'USD', text: 'US $4.50' } };
    expect(say({ key: 'price', values: { total } })).toBe('It cost US $4.50');
    expect(say.amount(76.7, 'USD')).toBe(`US${NBSP}$76.70`);
    for (const language of ['de', 'ru', 'tr', 'ja', 'he', 'fr', 'pt', 'pl']) {
      expect(createWords({}, language).amount(76.7, 'USD'), language).toMatch(/US.?\$|\$US|USD/);
    }
    expect(say.amount(12.4, 'EUR')).toBe('€12.40');
    expect(say.amount(1, 'nonsense')).toBe(`1${NBSP}nonsense`);
  });
  it('keeps an amount in one piece where the text runs from right to left', () => {
    const hebrew = createWords(english, 'he');
    const total = { money: { amount: 65.96, currency: 'BRL', text: 'R$65,96' } };
    expect(hebrew({ key: 'price', values: { total } })).toBe('It cost \u2066R$65,96\u2069');
    expect(hebrew.amount(65.96, 'BRL')).toMatch(/^\u2066.*65\.96.*\u2069$/);
  });
  it.each([
    [1, '1 order needs you', '1 заказ'],
    [2, '2 orders need you', '2 заказа'],
    [5, '5 orders need you', '5 заказов'],
    [21, '21 orders need you', '21 заказ'],
  ])('picks the plural form of %i', (n, inEnglish, inRussian) => {
    const words = { key: 'orders', values: { n } };
    expect(say(words)).toBe(inEnglish);
    expect(ru(words)).toBe(inRussian);
  });
  it('says words within words', () => {
    expect(say({ key: 'outer', values: { inner: { words: { key: 'plain' } } } })).toBe('Next: Nothing to do');
  });
  it('falls back to English, with English plurals, and counts it', () => {
    const bare = createWords({}, 'ru', { fallback: english });
    expect(bare({ key: 'orders', values: { n: 2 } })).toBe('2 orders need you');
    expect(bare({ key: 'unheard' })).toBe('unheard');
    expect(bare.missing()).toEqual([...Object.keys(english), 'unheard']);
    expect(ru.missing()).toEqual(Object.keys(english).filter((key) => key !== 'orders'));
    expect(createWords(english, 'en').missing()).toEqual([]);
  });
  it('never takes a text from the prototype', () => {
    expect(say({ key: 'constructor' })).toBe('constructor');
    expect(say({ key: 'toString', values: {} })).toBe('toString');
  });
  it('gives the same texts in English and at another moment', () => {
    expect(ru.english()({ key: 'plain' })).toBe('Nothing to do');
    const later = say.at({ now: Date.UTC(2027, 0, 1, 12), timeZone: 'UTC' });
    expect(later.day('2027-01-02')).toBe(`2${NBSP}Jan`);
  });
  it('never fills a value’s own braces, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, value) => {
        expect(typeof say({ key, values: { day: value } })).toBe('string');
        expect(say({ key: 'ask', values: { day: value } })).toBe(`Ask by ${value}`);
      }),
    );
  });
});
