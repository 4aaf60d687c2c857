// What came back and what waits: known amounts only, the same money once, and no total in place of an unknown amount.
import { describe, expect, it } from 'vitest';
import { decide } from '../../../utils/core/decide';
import type { OrderCase } from '../../../utils/core/event';
import { flowsOf } from '../../../utils/core/money/entries';
import type { Order } from '../../../utils/core/order';
import { noon, orderOf, told } from '../order-of';

const moment = noon('2026-09-20');
const total = { amount: 20, currency: 'USD', text: 'US $20.00' };
const one = (part: Partial<Order>) => orderOf({ total, placedOn: '2026-07-01', ...part });
const caseOf = (state: OrderCase['state'], amount: number | null, part: Partial<OrderCase> = {}): OrderCase => ({
  lineIds: [],
  problem: null,
  openedOn: null,
  asked: null,
  state,
  offer: amount === null ? null : { amount, currency: 'USD' },
  answerBy: null,
  agreedOn: null,
  decidedOn: null,
  lastSeenOn: '2026-09-10',
  since: '2026-09-10',
  ...part,
});

function flows(flow: string, part: Partial<Order>) {
  const order = one(part);
  const all = flowsOf({ order, decision: decide(order, moment) }, moment);
  const entries = all.entries.filter((entry) => entry.flow === flow);
  return { entries: entries.map(({ on, money }) => [on, money?.amount ?? null]), omissions: all.omissions };
}
const back = (part: Partial<Order>) => flows('back', part).entries;
const waits = (part: Partial<Order>) => flows('waiting', part).entries;

describe('back', () => {
  it('never takes the order’s total for a refund of unknown amount', () => {
    expect(back({ events: [told('money-back', '2026-09-12')] })).toEqual([['2026-09-12', null]]);
    expect(back({ cases: [caseOf('refunded', null)] })).toEqual([['2026-09-10', null]]);
    const won = [told('case-opened', '2026-09-01'), told('decided', '2026-09-05', { outcome: 'won' })];
    expect(back({ events: [...won, told('money-back', '2026-09-12')] })).toEqual([['2026-09-12', null]]);
  });

  it.each([
    ['told with its amount', [told('money-back', '2026-09-12', { amount: 7 })], 7],
    [
      'all that was asked',
      [told('case-opened', '2026-09-01', { asked: 12.5 }), told('decided', '2026-09-05', { outcome: 'won' })],
      12.5,
    ],
    [
      'an accepted offer',
      [
        told('seller-offered', '2026-09-02', { amount: 4 }),
        told('offer-answered', '2026-09-03', { outcome: 'accepted' }),
      ],
      4,
    ],
    [
      'a rejected offer says nothing',
      [
        told('seller-offered', '2026-09-02', { amount: 4 }),
        told('offer-answered', '2026-09-03', { outcome: 'rejected' }),
        told('refund-agreed', '2026-09-04'),
      ],
      null,
    ],
    [
      'an appeal takes the decision back',
      [told('decided', '2026-09-02', { outcome: 'short', amount: 4 }), told('appealed', '2026-09-03')],
      null,
    ],
  ])('knows the amount that the user told: %s', (_name, events, amount) => {
    const ended = events.some(({ type }) => type === 'money-back')
      ? events
      : [...events, told('money-back', '2026-09-12')];
    expect(back({ events: ended })).toEqual([['2026-09-12', amount]]);
  });

  it('counts money that a page and the user speak of once, with what either knows', () => {
    const events = [told('money-back', '2026-09-12', { amount: 5 })];
    expect(back({ cases: [caseOf('refunded', 5)], events })).toEqual([['2026-09-10', 5]]);
    expect(back({ cases: [caseOf('refunded', null)], events })).toEqual([['2026-09-10', 5]]);
  });

  it('counts the same word again once, and a second request anew', () => {
    const first = [told('money-back', '2026-09-01', { amount: 5 }), told('money-back', '2026-09-02')];
    expect(back({ events: first })).toEqual([['2026-09-01', 5]]);
    const second = [told('case-opened', '2026-09-05', { asked: 3 }), told('decided', '2026-09-06', { outcome: 'won' })];
    expect(back({ events: [...first, ...second, told('money-back', '2026-09-08')] })).toEqual([
      ['2026-09-01', 5],
      ['2026-09-08', 3],
    ]);
  });

  it('gives no day to what was refunded when the order was first seen', () => {
    const firstSeenAt = Date.parse('2026-09-10T09:00:00Z');
    expect(back({ cases: [caseOf('refunded', 5)], firstSeenAt })).toEqual([[null, 5]]);
    const later = caseOf('refunded', 5, { since: '2026-09-11' });
    expect(back({ cases: [later], firstSeenAt })).toEqual([['2026-09-11', 5]]);
  });

  it('takes no side when something newer says that the order goes on, and says so', () => {
    const events = [told('money-back', '2026-09-12', { amount: 5 }), told('case-opened', '2026-09-14')];
    expect(flows('back', { events })).toEqual({ entries: [], omissions: ['overruled'] });
    const goods = [told('money-back', '2026-09-12', { amount: 5 }), told('arrived-good', '2026-09-14')];
    expect(flows('back', { events: goods })).toEqual({ entries: [['2026-09-12', 5]], omissions: [] });
  });
});

describe('back by an earlier case of the same line', () => {
  const past = (amount: number | null, part: Partial<OrderCase> = {}) =>
    [caseOf('refunded', amount, { since: '2026-08-01', lastSeenOn: '2026-08-01', ...part })] as const;
  const runs = [caseOf('waiting-seller', null)];

  it('counts beside whatever became of the later one', () => {
    expect(back({ pastRefunds: past(5), cases: runs })).toEqual([['2026-08-01', 5]]);
    expect(back({ pastRefunds: past(null), cases: [caseOf('closed', null)] })).toEqual([['2026-08-01', null]]);
    expect(back({ pastRefunds: past(5), cases: [caseOf('refunded', 3)] })).toEqual([
      ['2026-08-01', 5],
      ['2026-09-10', 3],
    ]);
    expect(waits({ pastRefunds: past(5), cases: [caseOf('refund-agreed', 3)] })).toEqual([[null, 3]]);
  });

  it('is the same money when the user tells of it', () => {
    const events = [told('money-back', '2026-08-03', { amount: 5 })];
    expect(flows('back', { pastRefunds: past(null), cases: runs, events })).toEqual({
      entries: [['2026-08-01', 5]],
      omissions: [],
    });
    expect(back({ pastRefunds: past(5), cases: [caseOf('refunded', 3)], events })).toHaveLength(2);
  });

  it('is the older of two that the user told of', () => {
    const closed = [caseOf('closed', null, { lastSeenOn: '2026-08-20', since: '2026-08-20' })];
    const events = [
      told('money-back', '2026-08-03', { amount: 5 }),
      told('case-opened', '2026-08-10', { asked: 3 }),
      told('money-back', '2026-08-25', { amount: 3 }),
    ];
    expect(back({ pastRefunds: past(5), cases: closed, events })).toEqual([
      ['2026-08-01', 5],
      ['2026-08-25', 3],
    ]);
    expect(back({ pastRefunds: past(5), cases: [caseOf('refunded', 3)], events })).toEqual([
      ['2026-08-01', 5],
      ['2026-09-10', 3],
    ]);
    // A page saw the second case run on after that word.
    expect(flows('back', { pastRefunds: past(5), cases: runs, events })).toEqual({
      entries: [['2026-08-01', 5]],
      omissions: ['overruled'],
    });
  });
});

describe('waiting to come back', () => {
  it('is what was agreed or decided and not seen yet', () => {
    expect(waits({ cases: [caseOf('refund-agreed', 8)] })).toEqual([[null, 8]]);
    expect(waits({ cases: [caseOf('decided', 8)] })).toEqual([[null, 8]]);
    expect(waits({ events: [told('refund-agreed', '2026-09-12')] })).toEqual([[null, null]]);
    expect(waits({ events: [told('refund-agreed', '2026-09-12', { amount: 6 })] })).toEqual([[null, 6]]);
    expect(waits({ events: [told('decided', '2026-09-12', { outcome: 'short' })] })).toEqual([[null, null]]);
    expect(waits({ events: [told('decided', '2026-09-12', { outcome: 'lost' })] })).toEqual([]);
  });

  it('is nothing while a case only runs, and once the money is back', () => {
    expect(waits({ cases: [caseOf('offer', 8)] })).toEqual([]);
    expect(waits({ cases: [caseOf('waiting-seller', null)] })).toEqual([]);
    const events = [told('money-back', '2026-09-12')];
    expect(waits({ cases: [caseOf('refund-agreed', 8)], events })).toEqual([]);
    expect(back({ cases: [caseOf('refund-agreed', 8)], events })).toEqual([['2026-09-12', 8]]);
  });

  it('is an accepted offer of a page, in the page’s amount', () => {
    const events = [told('offer-answered', '2026-09-12', { outcome: 'accepted' })];
    expect(waits({ cases: [caseOf('offer', 8)], events })).toEqual([[null, 8]]);
  });

  it('counts each case of an order, and one told amount for none of several', () => {
    const two = [caseOf('refund-agreed', 8, { lineIds: ['a'] }), caseOf('refund-agreed', 3, { lineIds: ['b'] })];
    expect(waits({ cases: two })).toEqual([
      [null, 8],
      [null, 3],
    ]);
    const events = [told('refund-agreed', '2026-09-12', { amount: 5 })];
    const silent = two.map((each) => ({ ...each, state: 'waiting-seller', offer: null }) as const);
    expect(waits({ cases: silent, events })).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('is of unknown amount after a paid order was cancelled', () => {
    const cancelled = { status: 'cancelled', paidOn: '2026-09-10' } as const;
    expect(waits(cancelled)).toEqual([[null, null]]);
    expect(waits({ ...cancelled, events: [told('money-back', '2026-09-15')] })).toEqual([]);
  });
});
