// One order, lines that go different ways: a duty that the buyer leaves alone silences no date of the others.
import { describe, expect, it } from 'vitest';
import { decideAll } from '../../utils/core/decide';
import type { OrderCase } from '../../utils/core/event';
import type { Order, OrderLine } from '../../utils/core/order';
import { reconcile } from '../../utils/core/reconcile';
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { DAY } from '../../utils/core/time';
import { counter, noon, orderOf, parcel, refundDate, told } from './order-of';
import { stateOf, written } from './plan-of';

const line = (id: string): OrderLine => ({ id, title: id, variant: null, quantity: 1, price: null, url: null });
const caseOf = (part: Partial<OrderCase>): OrderCase => ({
  lineIds: ['L1'],
  problem: null,
  openedOn: '2026-08-20',
  asked: null,
  state: 'offer',
  offer: null,
  answerBy: null,
  agreedOn: null,
  decidedOn: null,
  lastSeenOn: '2026-08-26',
  ...part,
});
const twoLines = (part: Partial<Order>): Order =>
  orderOf({
    id: '1',
    lines: [line('L1'), line('L2')],
    parcels: [parcel({ lineIds: ['L1'] }), parcel({ lineIds: ['L2'] })],
    firstSeenAt: noon('2026-08-20').now,
    lastSeenAt: noon('2026-08-26').now,
    ...part,
  });
const offered = caseOf({});

/** `group|row|rung` of all that rings from alarm to alarm: nothing is told, and nothing is done about it. */
function rungBetween(order: Order, from: string, days: number): string[] {
  const start = noon(from);
  const keys: string[] = [];
  let ledger: readonly LedgerEntry[] = [];
  for (let now = start.now; now < start.now + days * DAY; ) {
    const plan = reconcile(stateOf([order], ledger), { ...start, now });
    keys.push(...(plan.notify?.keys ?? []));
    ledger = written(ledger, plan, now);
    now = plan.next;
  }
  return keys.map((key) => key.replace(/^1\/|\|\d+$/g, ''));
}

describe('an offer that is not answered', () => {
  it('leaves the refund date of the other line its reminders', () => {
    const order = twoLines({ cases: [offered], deadlines: [refundDate('2026-09-10')] });
    const rung = rungBetween(order, '2026-08-27', 16);
    expect(rung).toContain('L1|1|last-day');
    expect(rung).toEqual(
      expect.arrayContaining(['L2|25|soon', 'L2|23|soon', 'L2|23|now', 'L2|23|last-day', 'L2|18|now']),
    );
  });
  it('leaves a counter of the other line its hours', () => {
    const order = twoLines({ cases: [offered], deadlines: [counter('2026-09-08T10:00:00Z', { scope: 'L2' })] });
    const rung = rungBetween(order, '2026-08-31', 9).filter((key) => key.startsWith('L2'));
    expect(rung).toEqual(['L2|23|7d', 'L2|23|3d', 'L2|23|24h', 'L2|23|6h', 'L2|18|now']);
  });
  it('leaves the next alarm to the other line', () => {
    const order = twoLines({ cases: [offered], deadlines: [refundDate('2026-09-10')] });
    const moment = noon('2026-08-28');
    const plan = reconcile(stateOf([order]), moment);
    const { next } = reconcile(stateOf([order], written([], plan, moment.now)), moment);
    expect(next).toBeLessThanOrEqual(noon('2026-09-03').now);
  });
});

describe('two steps of one order at one moment', () => {
  const order = twoLines({ cases: [offered], deadlines: [refundDate('2026-09-04')] });
  const { notify } = reconcile(stateOf([order]), noon('2026-09-02'));
  it('are one notification that names both, and the order once', () => {
    expect(notify?.orderIds).toEqual(['1']);
    expect(notify?.keys).toEqual(['1/L1|1|last-day|1', '1/L2|23|last-day|1']);
    expect(notify?.title).toEqual({ key: 'row-1.step' });
    expect(notify?.message).toMatchObject({
      key: 'notice.also',
      values: { step: { words: { key: 'row-23.step-now' } } },
    });
  });
  it('name a step once that both have', () => {
    const same = twoLines({ deadlines: [refundDate('2026-09-04')] });
    expect(reconcile(stateOf([same]), noon('2026-09-02')).notify).toMatchObject({
      keys: ['1/L1|23|last-day|1', '1/L2|23|last-day|1'],
      message: { key: 'notice.last-day' },
    });
  });
});

describe('lines that part', () => {
  const moment = noon('2026-09-02');
  const whole = orderOf({ id: '1', lines: [line('L1'), line('L2')], deadlines: [refundDate('2026-09-04')] });
  const ledger = written([], reconcile(stateOf([whole]), moment), moment.now);
  it('are not told again what was told of the whole order', () => {
    const parted = twoLines({ deadlines: [refundDate('2026-09-04')] });
    expect(reconcile(stateOf([parted], ledger), moment).notify).toBeNull();
  });
  it('are told of a date of their own', () => {
    const parted = twoLines({
      deadlines: [refundDate('2026-09-04'), refundDate('2026-09-04', '2026-09-04', { scope: 'L2' })],
    });
    expect(reconcile(stateOf([parted], ledger), moment).notify?.keys).toContain('1/L2|23|last-day|1');
  });
});

describe('one case that asks for two things', () => {
  const order = orderOf({
    id: '1',
    deadlines: [refundDate('2026-10-20')],
    events: [
      told('case-opened', '2026-08-20'),
      told('seller-offered', '2026-08-25', { until: '2026-09-20' }),
      told('proof-asked', '2026-08-26', { until: '2026-09-02' }),
    ],
  });
  it('shows what the table says, and rings for both', () => {
    const decisions = decideAll(order, noon('2026-09-01'));
    expect(decisions.map(({ row }) => row)).toEqual([1, 2]);
    expect(rungBetween(order, '2026-08-27', 8)).toEqual(expect.arrayContaining(['order|2|now', 'order|2|last-day']));
  });
});

it('two cases in one group have reminders of their own', () => {
  const cases = [caseOf({ answerBy: '2026-09-04' }), caseOf({ openedOn: '2026-08-22', answerBy: '2026-09-10' })];
  const rung = rungBetween(twoLines({ cases, deadlines: [] }), '2026-08-27', 16);
  expect(rung).toEqual(expect.arrayContaining(['L1+0|1|last-day', 'L1+1|1|last-day']));
});
