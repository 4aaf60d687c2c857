// The list of cases calls finished whatever ended, and no more: it takes nothing from what a page or the user told of the end.
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import { refundsOf } from '../../utils/core/money/refunds';
import type { OrderLine } from '../../utils/core/order';
import type { CaseReading, OrderReading } from '../../utils/core/reading';
import { withEvent } from '../../utils/core/record/changes';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { toOrder } from '../../utils/core/record/to-order';
import { addDays, DAY } from '../../utils/core/time';
import { PLACED, reading, refundDate } from './readings';

/** Days after 15 July; the refund date is day 51, 4 September. */
const at = (days: number) => ({ now: PLACED + days * DAY, timeZone: 'UTC' });
const day = (days: number) => addDays('2026-07-15', days);
const line = (id: string): OrderLine => ({ id, title: id, variant: null, quantity: 1, price: null, url: null });
const shown = (state: CaseReading['state'], more: Partial<CaseReading> = {}): CaseReading => ({
  id: '71',
  lineIds: ['11'],
  state,
  vague: false,
  text: '',
  openedOn: null,
  amount: null,
  ...more,
});
const usd = { amount: { amount: 14, currency: 'USD' } };
const seen = (days: number, ...cases: CaseReading[]): OrderReading => reading(days, { page: 'returns', cases });

function orderAt(days: number, visits: readonly OrderReading[], lines: readonly string[] = ['11']) {
  const first = reading(1, {
    fields: { status: 'awaiting-delivery', lines: lines.map(line), placedOn: '2026-07-15' },
    deadlines: [refundDate('2026-09-04')],
  });
  const record = visits.reduce<OrderRecord>(mergeReading, mergeReading(undefined, first));
  return { record, order: toOrder(record, at(days)) };
}
const rowOf = (...args: Parameters<typeof orderAt>) => decide(orderAt(...args).order, at(args[0])).row;

const closed = seen(58, shown('closed'));

describe('finished, in the list of cases', () => {
  it('leaves the money that a page called granted on its way', () => {
    expect(rowOf(59, [seen(57, shown('refund-agreed', usd)), closed])).toBe(9);
  });

  it('leaves the money that a page called back where it is', () => {
    const { order } = orderAt(59, [seen(57, shown('refunded', usd)), closed]);
    expect(decide(order, at(59)).row).toBe(0);
    expect(refundsOf(order, at(59)).refunds).toMatchObject([{ money: { amount: 14 } }]);
  });

  it('leaves the days to appeal a decision', () => {
    expect(rowOf(59, [seen(57, shown('decided')), closed])).toBe(4);
  });

  it('also under another number, unless that one was opened on another day', () => {
    const other = (more: Partial<CaseReading>) => seen(58, shown('closed', { id: '72', ...more }));
    const granted = (more: Partial<CaseReading>) => seen(57, shown('refunded', { ...usd, ...more }));
    expect(rowOf(59, [granted({}), other({})])).toBe(0);
    expect(rowOf(59, [granted({ openedOn: day(50) }), other({ openedOn: day(50) })])).toBe(0);
    const { order } = orderAt(59, [granted({ openedOn: day(50) }), other({ openedOn: day(55) })]);
    expect(order).toMatchObject({ cases: [{ state: 'closed' }], pastRefunds: [{ state: 'refunded' }] });
  });

  it('also of an order of several lines, whose card names none', () => {
    const card = reading(57, { page: 'list', cases: [shown('refund-agreed', { id: null, lineIds: [] })] });
    expect(orderAt(59, [card, closed], ['11', '12']).order.cases).toMatchObject([
      { state: 'refund-agreed', unplaced: true },
      { state: 'closed' },
    ]);
  });

  it('a refund tells the day of the decision it came by, as pages showed it', () => {
    const days = (...visits: OrderReading[]) => orderAt(70, visits).order.cases.map(({ decidedOn }) => decidedOn);
    const back = seen(60, shown('refunded', usd));
    expect(days(seen(55, shown('decided')), seen(57, shown('refund-agreed')), back)).toEqual([day(55)]);
    expect(days(seen(55, shown('decided')), seen(57, shown('aliexpress-decides')), back)).toEqual([null]);
    expect(days(back)).toEqual([null]);
  });

  it('holds where it ran on after what a page told: how it ended is asked', () => {
    const { order } = orderAt(59, [seen(55, shown('decided')), seen(56, shown('aliexpress-decides')), closed]);
    expect(decide(order, at(59))).toMatchObject({
      row: 18,
      state: { key: 'trap.case-ended' },
      step: { answers: ['money-back', 'decided'] },
    });
  });

  it('leaves what the user told before: granted, or decided', () => {
    const told = (type: string, more = {}) => {
      const event = { id: type, type, on: day(57), at: PLACED + 57 * DAY, ...more };
      return decide(toOrder(withEvent(orderAt(59, [closed]).record, event), at(59)), at(59)).row;
    };
    expect(told('offer-answered', { outcome: 'accepted' })).toBe(9);
    expect(told('refund-agreed')).toBe(9);
    expect(told('decided', { outcome: 'lost' })).toBe(4);
    expect(told('decided', { outcome: 'full' })).toBe(9);
    expect(told('money-back')).toBe(0);
  });
});
