// What letters say happened: only what was told or read, by its own name; a visible blank for the rest.
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import { letterFor } from '../../utils/core/letters/index';
import { BLANK } from '../../utils/core/letters/letter';
import type { Order } from '../../utils/core/order';
import { pathOf } from '../../utils/core/path/path';
import { englishCatalogue } from '../../utils/i18n/english';
import { createWords } from '../../utils/i18n/word';
import { counter, noon, orderOf, parcel, refundDate, scanned, told } from './order-of';

const english = createWords(englishCatalogue(), 'en');
const NBSP = '\u00A0';

function letter(slug: string, order: Order, on: string): string {
  const moment = noon(on);
  const say = english.at(moment);
  const parts = letterFor(slug, order, decide(order, moment), moment)?.paragraphs.flat() ?? [];
  return parts.map(({ words }) => say(words)).join(' ');
}

const usd = (amount: number) => ({ amount, currency: 'USD', text: `US $${amount.toFixed(2)}` });
const line = (id: string, title: string, price: number | null, quantity: number | null = 1) => ({
  id,
  title,
  variant: null,
  quantity,
  price: price === null ? null : usd(price),
  url: null,
});

describe('said to be delivered, and not here', () => {
  const delivered = (events: Order['events'], more: Partial<Order> = {}) =>
    orderOf({
      status: 'completed',
      completedOn: '2026-09-01',
      total: usd(14),
      parcels: [scanned('2026-08-31', 'AE_GTMS_SIGNED')],
      events: [told('not-here', '2026-09-02'), ...events],
      ...more,
    });
  const write = (order: Order, on = '2026-09-05') => letter('delivered-not-here', order, on);

  it('claims nothing that was not told, and asks for the money alone', () => {
    expect(write(delivered([]))).toBe(
      `Order 8190000000000001 is shown as delivered on 31${NBSP}Aug, and it is not here. ` +
        'Its tracking number is LP00123456789012. Please refund US $14.00. Thank you.',
    );
  });
  it('says who was asked, and whether the carrier answered', () => {
    const asked = told('carrier-asked', '2026-09-02');
    const tick = (step: string) => told('step-done', '2026-09-03', { id: step, step });
    expect(write(delivered([asked]))).toContain('I asked the carrier, and I add its answer as soon as I have it.');
    const all = write(delivered([asked, tick('evidence-neighbours'), tick('evidence-carrier-answer')]));
    expect(all).toContain(
      'I asked the neighbours and the pick-up point. The written answer of the carrier is attached.',
    );
    expect(all).not.toContain('as soon as');
  });
  it('asks for the proof of delivery while the carrier has its days', () => {
    const early = write(delivered([]), '2026-09-03');
    expect(early).toContain('Please send me the proof of delivery');
    expect(early).not.toContain('refund');
  });
  it('leaves a blank where the day, the number or the parcel is not known', () => {
    expect(write(delivered([], { parcels: [] }))).toContain(`delivered on ${BLANK}, and`);
    expect(write(delivered([], { parcels: [], deliveredOn: '2026-08-30' }))).toContain(`on 30${NBSP}Aug, and`);
    const [one] = delivered([]).parcels;
    const two = write(delivered([], { parcels: [one ?? parcel(), parcel({ ...one, trackingNumber: 'LX2' })] }));
    expect(two).toContain(`delivered on ${BLANK}, and it is not here. Its tracking number is ${BLANK}.`);
    expect(two).toContain(`refund ${BLANK}.`);
  });
});

describe('one parcel of several that did not come', () => {
  const missing = parcel({
    trackingNumber: 'LX2',
    lineIds: ['b', 'c'],
    lastEvent: { at: Date.parse('2026-08-20T10:00:00Z'), code: 'AE_LH_DEPART', text: 'Departed' },
  });
  const order = (more: Partial<Order> = {}) =>
    orderOf({
      status: 'completed',
      placedOn: '2026-08-01',
      completedOn: '2026-09-01',
      total: usd(14),
      lines: [line('a', 'Cable', 5), line('b', 'Lamp', 3, 2), line('c', 'Hook', 1.5)],
      parcels: [{ ...scanned('2026-08-31', 'AE_GTMS_SIGNED'), lineIds: ['a'] }, missing],
      ...more,
    });
  const claim = (more: Partial<Order> = {}) => letter('not-received-claim', order(more), '2026-09-02');

  it('asks for its items alone, by its own number', () => {
    expect(decide(order(), noon('2026-09-02')).row).toBe(14);
    expect(claim()).toBe(
      `One parcel of order 8190000000000001 of 1${NBSP}Aug was not received. These items were in it: 2 × Lamp; Hook. ` +
        'Tracking number LX2, last entry “Departed”. Pictures of the tracking with today’s date are attached. ' +
        'Please refund these items: US $7.50.',
    );
  });
  it.each([
    ['a price is not known', { lines: [line('a', 'Cable', 5), line('b', 'Lamp', null, 2), line('c', 'Hook', 1)] }],
    ['a number of pieces is not known', { lines: [line('b', 'Lamp', 3, null), line('c', 'Hook', 1)] }],
    ['a discount left less than the prices', { total: usd(10) }],
    ['the total is not known', { total: null }],
  ])('leaves the amount open where %s', (_why, more) => {
    expect(claim(more)).toContain(`Please refund these items: ${BLANK}.`);
  });
  it('names no items where the page did not say what is in which parcel, and still the number of the missing one', () => {
    const [came] = order().parcels;
    const text = claim({
      parcels: [
        { ...(came ?? missing), lineIds: [] },
        { ...missing, lineIds: [] },
      ],
    });
    expect(text).toContain(`These items were in it: ${BLANK}. Tracking number LX2`);
    expect(text).toContain(`these items: ${BLANK}.`);
  });
  it('asks for no more once the case runs', () => {
    const events = [told('case-opened', '2026-09-02')];
    expect(letter('to-aliexpress', order({ events }), '2026-09-03')).not.toContain('US $14.00');
  });
  it('fills in the form for what is missing, with the letter of the claim', () => {
    const moment = noon('2026-09-02');
    const steps = pathOf(order(), decide(order(), moment), moment);
    const now = steps.find(({ state }) => state === 'now');
    expect(now?.answers).toContainEqual(expect.objectContaining({ value: { key: 'path.form.missing' } }));
    expect(now?.letter).toBe('not-received-claim');
    expect(steps.map((step) => step.letter)).not.toContain('delivered-not-here');
  });
  it('holds also while the order is under way', () => {
    const under = { status: 'awaiting-delivery', completedOn: null, deadlines: [refundDate('2026-09-04')] } as const;
    expect(claim(under)).toContain('Please refund these items: US $7.50.');
    const nothing = { ...under, parcels: [missing, { ...missing, lineIds: ['a'], trackingNumber: 'LX1' }] };
    expect(claim(nothing)).toContain('Please refund the full amount with shipping: US $14.00.');
  });
});

describe('the refund date', () => {
  const late = (more: Partial<Order>) =>
    orderOf({ shippedOn: '2026-08-01', parcels: [scanned('2026-08-20')], events: [], ...more });
  const claim = (more: Partial<Order>) => letter('not-received-claim', late(more), '2026-08-31');

  it('is the last day to wait by its earlier day, as the step says it', () => {
    const order = late({
      deadlines: [refundDate('2026-09-03', '2026-09-04')],
      events: [told('store-asked-to-wait', '2026-08-25')],
    });
    const { row, step } = decide(order, noon('2026-08-26'));
    expect([row, step.words.values]).toEqual([24, { day: { date: '2026-09-03' } }]);
    const text = letter('late', order, '2026-08-26');
    expect(text).toContain(`if it is not here by 3${NBSP}Sep. I wait until then, not longer.`);
    expect(text).not.toContain(`4${NBSP}Sep`);
  });
  it.each(['user', 'computed'] as const)('is not called AliExpress’s where its basis is “%s”', (basis) => {
    const deadlines = [refundDate('2026-09-04', '2026-09-04', { basis })];
    expect(letter('late', late({ deadlines }), '2026-08-31')).toContain(`I wait until 4${NBSP}Sep, not longer.`);
    expect(letter('late', late({ deadlines }), '2026-08-31')).not.toContain('AliExpress says');
    expect(claim({ deadlines })).toContain(`It was sent on 1${NBSP}Aug, and it has not arrived.`);
    expect(claim({ deadlines })).not.toMatch(/refund date|4\u00A0Sep/);
  });
  it('is no date but an end where the page counts down', () => {
    const deadlines = [counter('2026-09-04T12:00:00Z')];
    expect(claim({ deadlines })).toContain(`The counter on the order page runs until 4${NBSP}Sep.`);
    expect(letter('late', late({ deadlines }), '2026-08-31')).not.toContain('AliExpress says');
  });
});

describe('goods that came, of an order with several items', () => {
  const faulty = (lines: Order['lines'], more: Order['events'] = []) =>
    orderOf({
      status: 'completed',
      completedOn: '2026-09-01',
      total: usd(14),
      lines,
      events: [told('problem', '2026-09-02', { problem: 'defective' }), ...more],
    });
  const one = [line('1', 'Lamp', 14)];
  const two = [line('1', 'Lamp', 10), line('2', 'Cable', 4)];
  const opened = [told('case-opened', '2026-09-03'), told('decided', '2026-09-06')];

  it.each(['defective', 'damaged', 'not-as-described', 'counterfeit', 'return-shipped'])(
    '%s leaves the amount to the buyer, who knows which of them it is about',
    (slug) => {
      expect(letter(slug, faulty(one), '2026-09-03')).toContain('US $14.00');
      const several = letter(slug, faulty(two), '2026-09-03');
      expect(several).not.toContain('US $14.00');
      expect(several).toContain(BLANK);
    },
  );

  it('so does the appeal, unless it was told what was asked', () => {
    expect(letter('appeal', faulty(one, opened), '2026-09-07')).toContain('US $14.00');
    expect(letter('appeal', faulty(two, opened), '2026-09-07')).not.toContain('US $14.00');
  });
});
