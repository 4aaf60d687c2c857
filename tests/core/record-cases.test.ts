// Cases that pages show, joined with the record: the newest word of a page for each, never for lines it does not name, never
// more than it says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import { isResting } from '../../utils/core/facts/told';
import type { OrderLine } from '../../utils/core/order';
import type { CaseReading, OrderReading } from '../../utils/core/reading';
import { withEvent } from '../../utils/core/record/changes';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { toOrder } from '../../utils/core/record/to-order';
import { addDays, DAY } from '../../utils/core/time';
import { anyReading, PLACED, reading, refundDate } from './readings';

const at = (days: number) => ({ now: PLACED + days * DAY, timeZone: 'UTC' });
const day = (days: number) => addDays('2026-07-15', days);
const line = (id: string): OrderLine => ({ id, title: id, variant: null, quantity: 1, price: null, url: null });
const shown = (more: Partial<CaseReading> = {}): CaseReading => ({
  id: null,
  lineIds: [],
  state: 'aliexpress-decides',
  vague: false,
  text: '',
  openedOn: null,
  amount: null,
  ...more,
});
const runs = (more: Partial<CaseReading> = {}) => shown({ state: 'waiting-seller', vague: true, ...more });
const seen = (days: number, ...cases: CaseReading[]): OrderReading => reading(days, { page: 'list', cases });

function orderOf(lines: readonly string[], ...visits: OrderReading[]): OrderRecord {
  const first = reading(1, {
    fields: { status: 'awaiting-delivery', lines: lines.map(line), placedOn: '2026-07-15' },
    deadlines: [refundDate('2026-08-10')],
  });
  return visits.reduce(mergeReading, mergeReading(undefined, first));
}
const casesAt = (days: number, record: OrderRecord) => toOrder(record, at(days)).cases;
const rowAt = (days: number, record: OrderRecord) => decide(toOrder(record, at(days)), at(days)).row;
const told = (record: OrderRecord, type: string, days: number, more = {}) =>
  withEvent(record, { id: `${type}${days}`, type, on: day(days), at: PLACED + days * DAY, ...more });

describe('the newest page', () => {
  it('says how a case stands, since when, and when that was seen last', () => {
    const record = orderOf(['11'], seen(5, shown()), seen(7, shown()), seen(9, shown({ state: 'refunded' })));
    expect(casesAt(10, record)).toEqual([
      expect.objectContaining({ lineIds: [], state: 'refunded', since: day(9), lastSeenOn: day(9) }),
    ]);
    expect(casesAt(8, orderOf(['11'], seen(5, shown()), seen(7, shown())))).toMatchObject([
      { state: 'aliexpress-decides', since: day(5), lastSeenOn: day(7) },
    ]);
  });

  it('that says only that it runs leaves the rest as it was known', () => {
    const offered = shown({ id: '71', lineIds: ['11'], state: 'offer' });
    expect(casesAt(9, orderOf(['11'], seen(5, offered), seen(7, runs({ id: '71', lineIds: ['11'] }))))).toMatchObject([
      { state: 'offer', lastSeenOn: day(5), runsOn: day(7) },
    ]);
    const ended = shown({ id: '71', lineIds: ['11'], state: 'closed' });
    const [again] = casesAt(9, orderOf(['11'], seen(5, ended), seen(7, runs({ id: '71', lineIds: ['11'] }))));
    expect(again).toMatchObject({ state: 'waiting-seller', vague: true, lastSeenOn: day(7) });
  });

  it('of one moment: what runs goes before what rests', () => {
    expect(casesAt(6, orderOf(['11'], seen(5, shown({ state: 'refunded' }), shown())))).toMatchObject([
      { state: 'aliexpress-decides' },
    ]);
  });

  it('a case that was opened anew takes the place of the one that ended', () => {
    const old = shown({ id: '71', lineIds: ['11'], state: 'cancelled', openedOn: day(3) });
    const anew = runs({ id: '72', lineIds: ['11'], openedOn: day(6) });
    expect(casesAt(9, orderOf(['11', '12'], seen(7, old, anew)))).toMatchObject([{ openedOn: day(6), vague: true }]);
  });

  it('a card without a number means the case of the only line', () => {
    const numbered = runs({ id: '71', lineIds: ['11'], openedOn: day(4) });
    expect(casesAt(9, orderOf(['11'], seen(5, numbered), seen(8, shown({ state: 'refund-agreed' }))))).toMatchObject([
      { lineIds: ['11'], openedOn: day(4), state: 'refund-agreed', since: day(8) },
    ]);
  });
});

describe('on an order of several lines', () => {
  const refunded = seen(25, shown({ state: 'refunded' }));

  it('a card speaks for none of them: no line is done by it, none is told to wait', () => {
    expect(casesAt(28, orderOf(['11', '12'], refunded))).toMatchObject([{ state: 'refunded', unplaced: true }]);
    expect(rowAt(28, orderOf(['11', '12'], refunded))).toBe(rowAt(28, orderOf(['11', '12'])));
    expect(rowAt(28, orderOf(['11', '12'], seen(27, shown())))).toBe(rowAt(28, orderOf(['11', '12'])));
    expect(rowAt(28, orderOf(['11'], refunded))).toBe(0);
    expect(rowAt(28, orderOf(['11'], seen(27, shown())))).toBe(8);
  });

  it('nor does it end what the user told of one', () => {
    const record = told(orderOf(['11', '12'], refunded), 'seller-offered', 24);
    expect(rowAt(26, record)).toBe(1);
  });

  it('a case with its line leaves the other line alone', () => {
    const placed = shown({ id: '71', lineIds: ['11'], state: 'refunded' });
    const order = toOrder(orderOf(['11', '12'], seen(25, placed)), at(28));
    expect(order.cases).toMatchObject([{ lineIds: ['11'], state: 'refunded' }]);
    expect(decide(order, at(28)).row).toBe(rowAt(28, orderOf(['11', '12'])));
  });
});

describe('pages and taps', () => {
  const offer = { amount: 2 };

  it('the newer of the two holds', () => {
    const tapped = (days: number) => told(orderOf(['11'], seen(20, shown())), 'seller-offered', days, offer);
    expect([rowAt(22, tapped(19)), rowAt(22, tapped(21))]).toEqual([8, 1]);
  });

  it('a page that says only "it runs" keeps the duty that was told', () => {
    expect(rowAt(22, told(orderOf(['11'], seen(20, runs())), 'seller-offered', 19, offer))).toBe(1);
  });

  it('"money back" holds until a newer page shows that the case runs', () => {
    const back = told(orderOf(['11'], seen(20, shown())), 'money-back', 21);
    expect(rowAt(23, back)).toBe(0);
    expect(rowAt(23, mergeReading(back, seen(22, runs())))).not.toBe(0);
    expect(rowAt(23, mergeReading(back, seen(22, shown())))).toBe(8);
  });

  it('a list that says only "it runs" is no look at the case', () => {
    expect(rowAt(26, orderOf(['11'], seen(20, runs()), seen(22, runs()), seen(26, runs())))).toBe(7);
  });

  it('a list that says "it runs" after one line was refunded is of another case, also where an older page showed its state', () => {
    const whole = { id: null, lineIds: [], openedOn: null };
    const refunded = seen(24, shown({ id: '71', lineIds: ['11'], state: 'refunded' }));
    const before = orderOf(['11', '12'], seen(20, shown(whole)), refunded);
    expect(casesAt(24, before).map(({ state }) => state)).toEqual(['refunded']);
    const after = casesAt(25, mergeReading(before, seen(25, runs(whole))));
    expect(after.map(({ state }) => state).sort()).toEqual(['aliexpress-decides', 'refunded']);
  });

  it('a part of the money back does not end the order', () => {
    const total = { amount: 9, currency: 'USD', text: 'US $9' };
    const paid = reading(2, { fields: { total } });
    const back = (amount: number) => seen(25, shown({ state: 'refunded', amount: { amount, currency: 'USD' } }));
    expect(rowAt(26, orderOf(['11'], paid, back(9)))).toBe(0);
    expect(rowAt(26, orderOf(['11'], paid, back(4)))).not.toBe(0);
  });
});

describe('whatever pages show', () => {
  const some = fc.array(anyReading, { minLength: 1, maxLength: 8 });
  const merged = (readings: readonly OrderReading[]): OrderRecord =>
    readings.reduce<OrderRecord | undefined>(mergeReading, undefined) as OrderRecord;

  it('no case stands in a state that no page showed', () => {
    fc.assert(
      fc.property(some, (readings) => {
        const states = new Set(readings.flatMap(({ cases = [] }) => cases.map(({ state }) => state)));
        for (const { state } of casesAt(30, merged(readings))) expect([...states]).toContain(state);
      }),
    );
  });

  it('a case that the newest visit shows running is among those that run', () => {
    fc.assert(
      fc.property(some, (readings) => {
        const last = Math.max(...readings.map(({ seenAt }) => seenAt));
        const newest = readings.filter(({ seenAt }) => seenAt === last).flatMap(({ cases = [] }) => cases);
        const running = newest.some((one) => !isResting(one));
        if (running) expect(casesAt(30, merged(readings)).some((one) => !isResting(one))).toBe(true);
      }),
    );
  });
});
