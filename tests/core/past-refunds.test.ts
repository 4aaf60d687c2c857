// Money back of a case that another one of its line follows: kept beside what counts now, and never the same money twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import type { CaseReading, OrderReading } from '../../utils/core/reading';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { toOrder } from '../../utils/core/record/to-order';
import { addDays, DAY } from '../../utils/core/time';
import { anyReading, PLACED, reading } from './readings';

const at = (days: number) => ({ now: PLACED + days * DAY, timeZone: 'UTC' });
const day = (days: number) => addDays('2026-07-15', days);
const shown = (more: Partial<CaseReading>): CaseReading => ({
  id: null,
  lineIds: [],
  state: 'waiting-seller',
  vague: false,
  text: '',
  openedOn: null,
  amount: null,
  ...more,
});
const seen = (days: number, ...cases: CaseReading[]): OrderReading => reading(days, { page: 'returns', cases });
const merged = (readings: readonly OrderReading[]): OrderRecord =>
  readings.reduce<OrderRecord | undefined>(mergeReading, undefined) as OrderRecord;
const lines = [{ id: '11', title: 'Lamp', variant: null, quantity: 1, price: null, url: null }];
const read = reading(1, { fields: { status: 'awaiting-delivery', lines, placedOn: '2026-07-15' } });
const orderAt = (days: number, ...visits: OrderReading[]) => toOrder(merged([read, ...visits]), at(days));

const usd = (amount: number) => ({ amount, currency: 'USD' });
const old = shown({ id: '71', lineIds: ['11'], state: 'refunded', openedOn: day(3), amount: usd(5) });
const anew = (state: CaseReading['state'], more: Partial<CaseReading> = {}) =>
  shown({ id: '72', lineIds: ['11'], state, openedOn: day(12), ...more });
const pastOf = (...later: CaseReading[]) =>
  orderAt(16, seen(9, old), seen(15, ...later)).pastRefunds?.map(({ offer, since }) => [offer?.amount, since]);

it('is kept beside what counts now, whatever that is', () => {
  for (const state of ['waiting-seller', 'closed', 'refund-agreed', 'refunded'] as const) {
    const later = anew(state, { amount: usd(3) });
    expect(orderAt(16, seen(9, old), seen(15, later)).cases).toMatchObject([{ state, openedOn: day(12) }]);
    expect(pastOf(later)).toEqual([[5, day(9)]]);
  }
  expect(pastOf()).toBeUndefined();
});

it('is not kept where it may be the same case under another number', () => {
  for (const more of [{ openedOn: day(3) }, { openedOn: null }]) {
    expect(pastOf(anew('refunded', { ...more, amount: usd(5) }))).toBeUndefined();
    expect(pastOf(anew('refund-agreed', more))).toBeUndefined();
  }
  expect(pastOf(shown({ state: 'refund-agreed' }))).toBeUndefined();
  expect(pastOf(anew('closed', { openedOn: null }))).toBeUndefined();
});

it('is kept where no number tells it from what a page shows running later', () => {
  const back = (more: Partial<CaseReading>) => seen(9, shown({ state: 'refunded', amount: usd(5), ...more }));
  const offered = shown({ state: 'offer', amount: usd(3) });
  const kept = (first: OrderReading, later: CaseReading) => {
    const order = orderAt(40, first, seen(39, later));
    const past = order.pastRefunds?.map(({ offer, openedOn }) => [offer?.amount, openedOn]);
    return { past, now: order.cases.map(({ state, openedOn, since }) => [state, openedOn, since]) };
  };
  expect(kept(back({}), offered)).toEqual({ past: [[5, null]], now: [['offer', null, day(39)]] });
  expect(kept(back({}), anew('offer'))).toEqual({ past: [[5, null]], now: [['offer', day(12), day(39)]] });
  const numbered = { id: '71', lineIds: ['11'], openedOn: day(5) };
  expect(kept(back(numbered), offered)).toEqual({ past: [[5, day(5)]], now: [['offer', null, day(39)]] });
  expect(kept(back(numbered), shown({ vague: true })).past).toEqual([[5, day(5)]]);
  expect(kept(back(numbered), shown({ ...numbered, vague: true }))).toEqual({
    past: [[5, day(5)]],
    now: [['waiting-seller', day(5), day(39)]],
  });
});

it('changes nothing of what to do', () => {
  const later = seen(15, anew('waiting-seller'));
  const rowOf = (...visits: OrderReading[]) => decide(orderAt(16, ...visits), at(16)).row;
  expect(rowOf(seen(9, old), later)).toBe(rowOf(later));
});

describe('whatever pages show', () => {
  it('no refund is counted twice: of one line, two were opened on different days', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 1, maxLength: 8 }), (readings) => {
        const { cases, pastRefunds = [] } = toOrder(merged(readings), at(30));
        for (const one of pastRefunds) {
          expect(one.state).toBe('refunded');
          const others = [...pastRefunds, ...cases].filter((other) => other !== one && other.state === 'refunded');
          const sameLine = others.filter(({ lineIds }) => lineIds.some((id) => one.lineIds.includes(id)));
          for (const { openedOn } of sameLine) expect([null, one.openedOn]).not.toContain(openedOn);
        }
      }),
    );
  });
});
