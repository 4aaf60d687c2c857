// Rows 6, 7, 8: after "I asked", and cases of a page that wait for others.
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import type { OrderCase } from '../../utils/core/event';
import { rungsAt } from '../../utils/core/reminders/ladder';
import { noon, orderOf, refundDate, told } from './order-of';

const asked = told('case-opened', '2026-09-05');
const known = orderOf({ deadlines: [refundDate('2026-09-04')], events: [asked] });
const row = (date: string, order = known) => decide(order, noon(date)).row;
const looked = (on: string) => told('step-done', on, { step: 'look-case' });

describe('the user asked', () => {
  it.each([
    ['2026-09-05', 8],
    ['2026-09-07', 8],
    ['2026-09-08', 7],
    ['2026-09-10', 7],
    ['2026-09-11', 6],
    ['2026-09-30', 6],
  ])('%s: row %i', (date, expected) => {
    expect(row(date)).toBe(expected);
  });

  it('waits, says what not to do, and looks again within three days', () => {
    expect(decide(known, noon('2026-09-05'))).toMatchObject({
      level: 'wait',
      clock: { kind: 'seller-answer', role: 'owed' },
      trap: { key: 'row-8.trap' },
      step: { lookOn: '2026-09-08', lastDay: null },
    });
  });

  it('a look counts for three days, before the store’s last day and after it', () => {
    expect(row('2026-09-09', { ...known, events: [asked, looked('2026-09-08')] })).toBe(8);
    const after = { ...known, events: [asked, looked('2026-09-11')] };
    expect([row('2026-09-13', after), row('2026-09-14', after)]).toEqual([8, 7]);
  });

  it('each look that is due rings once', () => {
    const key = (date: string, ...events: ReturnType<typeof told>[]) => {
      const order = { ...known, events: [asked, ...events] };
      return rungsAt(order, decide(order, noon(date)), noon(date)).map((rung) => rung.key.split('/')[1])[0];
    };
    expect(key('2026-09-05')).toBeUndefined();
    expect(key('2026-09-08')).toBe('order|7|last-day|1');
    expect(key('2026-09-10', looked('2026-09-07'))).toBe('order|7|last-day|2');
    expect(key('2026-09-11')).toBe('order|6|due|1');
  });

  it('ends with a refusal of the page, with cancelling, and with the money', () => {
    const then = (type: string) => ({ ...known, events: [asked, told(type, '2026-09-06')] });
    expect(row('2026-09-07', then('page-refused'))).toBe(18);
    expect(row('2026-09-07', then('case-cancelled'))).toBe(18);
    expect(row('2026-09-07', then('money-back'))).toBe(0);
  });

  it('an offer that was told of is answered today, since its timer is not known', () => {
    const offered = { ...known, events: [asked, told('seller-offered', '2026-09-06')] };
    expect(decide(offered, noon('2026-09-06'))).toMatchObject({
      row: 1,
      level: 'now',
      step: { lastDay: '2026-09-06' },
    });
  });
});

describe('a case of a page', () => {
  const caseOf = (part: Partial<OrderCase>): OrderCase => ({
    lineIds: [],
    problem: null,
    openedOn: '2026-09-05',
    asked: null,
    state: 'waiting-seller',
    offer: null,
    answerBy: null,
    agreedOn: null,
    decidedOn: null,
    lastSeenOn: '2026-09-05',
    ...part,
  });
  const withCase = (part: Partial<OrderCase>) =>
    orderOf({ deadlines: [refundDate('2026-09-04')], cases: [caseOf(part)] });

  it('waits for the store, then for AliExpress', () => {
    expect(row('2026-09-06', withCase({}))).toBe(8);
    expect(row('2026-09-11', withCase({ lastSeenOn: '2026-09-11' }))).toBe(6);
    const decides = withCase({ state: 'aliexpress-decides', lastSeenOn: '2026-09-20' });
    expect(decide(decides, noon('2026-09-21'))).toMatchObject({ row: 8, clock: { kind: 'decision' } });
    expect(row('2026-09-23', decides)).toBe(7);
  });

  it('that waits for the buyer is never called nothing to do', () => {
    expect(decide(withCase({ state: 'offer' }), noon('2026-09-06')).level).toBe('now');
  });
});
