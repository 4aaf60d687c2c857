// Letters: filled from the order, a visible blank where a fact is missing, and nothing a buyer would regret.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import { LETTERS, letterFor } from '../../utils/core/letters/index';
import { BLANK, type Letter } from '../../utils/core/letters/letter';
import type { Order } from '../../utils/core/order';
import type { Moment } from '../../utils/core/time';
import { englishCatalogue } from '../../utils/i18n/english';
import { createWords } from '../../utils/i18n/word';
import { anyMoment, anyOrder } from './any-order';
import { noon, orderOf, parcel, refundDate, told } from './order-of';

const moment = noon('2026-08-28');
const say = createWords(englishCatalogue(), 'en').at(moment);
const write = (slug: string, order: Order, when: Moment = moment): Letter | null =>
  letterFor(slug, order, decide(order, when), when);
const textOf = (letter: Letter | null) =>
  letter?.paragraphs.map((parts) => parts.map(({ words }) => say(words)).join(' ')).join('\n') ?? '';

const known = orderOf({
  id: '8190000000000001',
  paidOn: '2026-08-01',
  total: { amount: 14, currency: 'USD', text: 'US $14.00' },
  lines: [{ id: null, title: 'USB cable', variant: 'Black,1m', quantity: 2, price: null, url: null }],
  deadlines: [refundDate('2026-09-04')],
  parcels: [parcel({ lastEvent: { at: 0, code: null, text: 'Departed from country of origin' } })],
});
/** Everything that a letter can ask for has happened. */
const eventful = {
  ...known,
  deliveredOn: '2026-08-19',
  events: [
    told('carrier-asked', '2026-08-20'),
    told('case-opened', '2026-08-21'),
    told('decided', '2026-08-22'),
    told('return-posted', '2026-08-23', { number: 'RR123456785CN' }),
    told('refund-agreed', '2026-08-24'),
  ],
};

describe.each(LETTERS.map(({ slug }) => slug))('%s', (slug) => {
  const sentences = (order: Order) => write(slug, order)?.paragraphs.flat() ?? [];

  it('has a title and at most six short sentences', () => {
    expect(say(write(slug, known)?.title ?? { key: '' })).toMatch(/^[A-Z]/);
    expect(sentences(known).length).toBeLessThanOrEqual(6);
    for (const { words } of sentences(known)) expect(say(words).length, say(words)).toBeLessThanOrEqual(125);
  });

  it('asks for one thing, and names one day', () => {
    const dates = sentences(eventful).flatMap(({ words }) =>
      Object.values(words.values ?? {}).filter((value) => typeof value === 'object'),
    );
    expect(dates).toHaveLength(1);
    expect(textOf(write(slug, eventful)).match(/please/gi)).toHaveLength(1);
  });

  it('promises nothing, threatens with nothing, tells nobody who the buyer is', () => {
    const text = textOf(write(slug, eventful));
    expect(text).not.toMatch(/confirm|cancel|promise|extend|PayPal/i);
    expect(text).not.toMatch(/review|rating|stars|feedback|report|police|lawyer|\bbank\b|fraud|scam|!/i);
    expect(text).not.toMatch(/\b(address|street|phone|e-?mail|my name|postcode)\b/i);
  });

  it('leaves a visible blank where a fact is missing', () => {
    const parts = sentences(orderOf({ id: '8190000000000001' }));
    const missing = parts.filter((part) => part.missing.length > 0);
    for (const { words } of missing) expect(say(words)).toContain(BLANK);
    expect(textOf(write(slug, orderOf()))).not.toMatch(/null|undefined|\{/);
  });
});

it('there is a letter for every situation', () => {
  expect(LETTERS.map(({ slug }) => slug).sort()).toEqual([
    'appeal',
    'bank',
    'counterfeit',
    'damaged',
    'decline-cancel-request',
    'defective',
    'delivered-not-here',
    'late',
    'not-as-described',
    'not-received-claim',
    'not-shipped',
    'refund-late',
    'reply-to-offer',
    'return-shipped',
    'short-or-empty',
    'to-aliexpress',
    'tracking-dead',
    'where-is-it',
  ]);
});

describe('where is it', () => {
  it('says the order, the number, the last entry, and asks by a day', () => {
    expect(textOf(write('where-is-it', known))).toBe(
      [
        'Hello, order 8190000000000001 has not arrived. Its tracking number is LP00123456789012. ' +
          'The last entry I can see is “Departed from country of origin”.',
        'Please tell me here in writing by 30\u00A0Aug where it is, and how long it usually takes to my country. ' +
          'If it is still missing then, I will use Returns/refunds on the order page.',
        'Thank you.',
      ].join('\n'),
    );
  });

  it.each([
    ['2026-08-10', '2026-08-13'],
    ['2026-08-29', '2026-08-30'],
    ['2026-09-03', '2026-09-04'],
  ])('on %s asks by %s: three days, never past D− − 5, never today', (today, answerBy) => {
    const parts = write('where-is-it', known, noon(today))?.paragraphs.flat() ?? [];
    const dates = parts.flatMap(({ words }) => Object.values(words.values ?? {}));
    expect(dates).toContainEqual({ date: answerBy });
  });

  it('keeps an endless scan out', () => {
    const long = orderOf({ parcels: [parcel({ lastEvent: { at: 0, code: null, text: 'x'.repeat(5000) } })] });
    expect(textOf(write('where-is-it', long)).length).toBeLessThan(600);
  });

  it('there is no letter by another name', () => {
    expect(write('constructor', known)).toBeNull();
  });
});

describe('the amount', () => {
  const asked = (events: Order['events']) => textOf(write('to-aliexpress', { ...known, events }));

  it('is what was asked for, else all of it, and a blank where a part is missing', () => {
    expect(asked([told('case-opened', '2026-08-21')])).toContain('US $14.00');
    expect(asked([told('case-opened', '2026-08-21', { asked: 5 })])).toContain('US $5.00');
    const part = told('problem', '2026-08-20', { problem: 'short-or-empty' });
    expect(asked([part, told('case-opened', '2026-08-21')])).toContain(`asked for: ${BLANK}.`);
  });
});

describe('the claim for what has not come', () => {
  const claim = (order: Order) => textOf(write('not-received-claim', order));

  it('gives the reason that counts on that day', () => {
    expect(claim(known)).toContain('Its refund date on AliExpress is 4\u00A0Sep.');
    const back = { ...known, events: [told('problem', '2026-08-20', { problem: 'returned-to-sender' })] };
    expect(claim(back)).toContain('goes back to the sender');
    expect(claim(back)).not.toContain('refund date');
    const dead = {
      ...known,
      shippedOn: '2026-08-01',
      events: [told('problem', '2026-08-20', { problem: 'tracking-dead' })],
    };
    expect(claim(dead)).toContain('sent on 1\u00A0Aug there is no working tracking');
  });
});

it('every letter that a step names is written', () => {
  fc.assert(
    fc.property(anyOrder, anyMoment, (order, when) => {
      const decision = decide(order, when);
      const { letter } = decision.step;
      if (letter !== null) expect(letterFor(letter, order, decision, when)?.slug).toBe(letter);
    }),
    { numRuns: 500 },
  );
});
