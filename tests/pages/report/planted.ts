// Pages with a person in them: names, phones, addresses and numbers in every place where a page can hold one.
import fc from 'fast-check';

const NAMES = [
  'Marijke',
  'Oyelaran',
  'Zbigniew',
  'Κωνσταντίνος',
  'Анастасия',
  '山田太郎',
  'O’Brannigan',
  'Grünwald',
  'Nguyễn',
  'Will',
  'April',
];
const STREETS = [
  'Calle 5 de Mayo',
  'Avenida 9 de Julho',
  'Lindenstraße',
  'Rua Visconde',
  'Baker Street',
  'ulica Kwiatowa',
  'проспект Мира',
  'Av. Insurgentes',
];
const TOWNS = ['Ouagadougou', 'Gdańsk', 'São Paulo', 'Екатеринбург', 'Springfield'];
const THINGS = ['Kettlebell', 'Samovar', 'Ukulele', 'Headlamp', 'Trikot'];

const digits = (length: number) =>
  fc.array(fc.integer({ min: 2, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
const from = (all: readonly string[]) => fc.constantFrom(...all);

/** Everything about one buyer that must not survive. */
export const person = fc
  .record({
    first: from(NAMES),
    last: from(NAMES),
    street: fc.tuple(from(STREETS), digits(3)).map((parts) => parts.join(' ')),
    town: from(TOWNS),
    phone: fc.tuple(digits(2), digits(3), digits(7)).map(([a, b, c]) => `+${a} ${b} ${c}`),
    mobile: digits(11),
    orderId: digits(16),
    parcel: digits(9).map((number) => `LV${number}NL`),
    price: fc.tuple(digits(2), digits(2)).map(([a, b]) => `US $${a}.${b}`),
    thing: fc.tuple(from(THINGS), digits(4)).map((parts) => parts.join(' ')),
    corner: from(['12 May', '5 de Mayo', 'May 7', '8 mai', '9 Июля']),
    alias: from(['Will Page', 'Price Day', 'Local Post Office Way']),
    store: from(THINGS).map((thing) => `${thing} Official Store`),
  })
  .map((all) => ({
    ...all,
    email: `${all.first}.${all.last}@mail.example`,
    picture: `https://ae01.example/${all.mobile}.jpg`,
  }));
export type Person = Readonly<Record<string, string>>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Ways to put a text into a page. Some are no order page's way; a page may do as it likes. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<div data-pl="contact_info">${text}</div><div>${text}</div>`,
  (text) => `<button>${text}</button>`,
  (text) => `<div class="ship-to--abc"><span>${text}</span><span>${text} 12, Hall</span></div>`,
  (text) => `<p>Ship to: ${text}, 12 ${text} Lane</p>`,
  (text) => `<div class="order-item-header-right-info"><div>Order date: Apr 27, 2026</div><div>${text}</div></div>`,
  (text) => `<h1>Hello, ${text}</h1>`,
  (text) => `<span>Awaiting delivery</span> ${text} <b>${text}</b>`,
  (text) => `<a title="${text}" href="/p/order/detail.html?orderId=${encodeURIComponent(text)}">Details</a>`,
  (text) => `<a href="https://www.aliexpress.com/store/${encodeURIComponent(text)}/index.html#${text}">x</a>`,
  (text) => `<a href="mailto:${text}" onclick="call('${text}')" style="--a:'${text}'">Contact</a>`,
  (text) =>
    `<a href="https://${encodeURIComponent(text.replace(/\W/g, ''))}.example/?q=${encodeURIComponent(text)}">y</a>`,
  (text) => `<img src="https://img.example/${encodeURIComponent(text)}.jpg" srcset="${text} 2x" alt="${text}">`,
  (text) => `<input value="${text}" placeholder="${text}" aria-label="${text}" name="${text}">`,
  (text) => `<div data-order="${text}" data-clipboard-text="${text}" data-${'buyer'}="${text}" id="${text}"></div>`,
  (text) => `<div class="user ${text}" data-json='{"name":"${text}"}'></div>`,
  (text) => `<script>window.data = {"buyer": "${text}"}</script><style>.a::after { content: '${text}' }</style>`,
  (text) => `<script type="application/json">{"a":["${text}"]}</script><!-- ${text} -->`,
  (text) => `<template><p>${text}</p></template><noscript>${text}</noscript>`,
  (text) =>
    `<svg><title>${text}</title><text>${text}</text></svg><iframe src="/x?u=${text}" srcdoc="${text}"></iframe>`,
  (text) => `<textarea>${text}</textarea><select><option value="${text}">${text}</option></select>`,
  (text) => `<my-${'widget'} label="${text}"><p>Refund if no delivery before Sep 4, 2026 · ${text}</p></my-widget>`,
];

/** A page with every fact of the person in a few places each, among words that may stay. */
export const pageOf = (who: Person) =>
  fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(who)), fc.constantFrom(...PLACES)), { minLength: 20, maxLength: 60 })
    .map((plants) => {
      const body = plants.map(([fact, place]) => place(escaped(who[fact] ?? '')));
      return `<!doctype html><html lang="en"><head><title>Orders of ${escaped(who.first ?? '')}</title></head><body>${body.join('\n')}</body></html>`;
    });
