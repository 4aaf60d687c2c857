// The path behind the next step: what is done, now, later and skipped; ticks that stay; words of the page itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import type { Order } from '../../utils/core/order';
import { pagePath } from '../../utils/core/path/page-labels';
import { pathOf } from '../../utils/core/path/path';
import type { Moment } from '../../utils/core/time';
import { anyMoment, anyOrder } from './any-order';
import { noon, orderOf, refundDate, scanned, told } from './order-of';

const known = orderOf({ deadlines: [refundDate('2026-09-04')] });
const pathAt = (order: Order, moment: Moment) => pathOf(order, decide(order, moment), moment);
const states = (order: Order, date: string) =>
  Object.fromEntries(pathAt(order, noon(date)).map(({ id, state }) => [id, state]));
const tick = (step: string, on = '2026-08-28') => told('step-done', on, { step });

describe('it has not arrived', () => {
  it('is the eight steps in their order', () => {
    expect(pathAt(known, noon('2026-08-20')).map(({ id }) => id)).toEqual([
      'track',
      'check-date',
      'write-store',
      'evidence',
      'ask-money',
      'answer-offer',
      'aliexpress-decides',
      'refund',
    ]);
  });

  it.each([
    ['2026-08-20', 'track'],
    ['2026-08-28', 'write-store'],
    ['2026-08-31', 'evidence'],
    ['2026-09-05', 'ask-money'],
  ])('on %s the step is %s', (date, id) => {
    const now = pathAt(known, noon(date)).filter(({ state }) => state === 'now');
    expect(now.map((step) => step.id)).toEqual([id]);
  });

  it('goes on to the next open step once the step is ticked, and says when', () => {
    const ticked = { ...known, events: [tick('evidence', '2026-08-31')] };
    const path = pathAt(ticked, noon('2026-08-31'));
    expect(path.find(({ id }) => id === 'evidence')?.note).toEqual({
      key: 'path.done-on',
      values: { day: { date: '2026-08-31' } },
    });
    expect(states(ticked, '2026-08-31')['ask-money']).toBe('now');
  });

  it('skips the letter with a reason: Choice, or the date has come', () => {
    expect(states({ ...known, choice: true }, '2026-08-20')['write-store']).toBe('skipped');
    expect(states(known, '2026-09-05')['write-store']).toBe('skipped');
    expect(states({ ...known, events: [told('wrote-to-store', '2026-08-28')] }, '2026-09-05')['write-store']).toBe(
      'done',
    );
  });

  it('a date that was not read is the step, and what was scanned is done', () => {
    expect(states(orderOf(), '2026-08-20')['check-date']).toBe('now');
    expect(states({ ...known, parcels: [scanned('2026-08-20')] }, '2026-09-05').track).toBe('done');
  });

  it('tells what the form wants', () => {
    const form = pathAt(known, noon('2026-09-05')).find(({ id }) => id === 'ask-money')?.answers;
    expect(form?.map(({ value }) => value.key)).toEqual([
      'path.form.no',
      'problem.late',
      'path.form.refund-only',
      'path.form.full',
    ]);
  });
});

describe('other paths', () => {
  it('of an order that was not shipped and of one that came', () => {
    const paid = orderOf({ status: 'processing', placedOn: '2026-08-01' });
    expect(states(paid, '2026-08-05')['wait-shipping']).toBe('now');
    expect(states(paid, '2026-08-20')['ask-to-ship']).toBe('now');
    const wrote = { ...paid, events: [told('wrote-to-store', '2026-08-20')] };
    expect(states(wrote, '2026-08-21')).toMatchObject({ 'wait-shipping': 'now', 'ask-to-ship': 'done' });
    expect(states(wrote, '2026-08-23')).toMatchObject({ 'ask-to-ship': 'done', cancel: 'now' });
    const received = orderOf({ status: 'completed', completedOn: '2026-09-01' });
    expect(states(received, '2026-09-02')['check-goods']).toBe('now');
    expect(states({ ...received, events: [told('not-here', '2026-09-02')] }, '2026-09-02')['ask-carrier']).toBe('now');
    const broken = { ...received, events: [told('problem', '2026-09-02', { problem: 'damaged' })] };
    expect(states(broken, '2026-09-02')).toMatchObject({ 'check-goods': 'done', pictures: 'now' });
  });

  it('none for an order that is done', () => {
    expect(pathAt(orderOf({ status: 'closed' }), noon('2026-09-02'))).toEqual([]);
  });

  it('of any order has at most one step that is now, and each step once', () => {
    fc.assert(
      fc.property(anyOrder, anyMoment, (order, moment) => {
        const path = pathAt(order, moment);
        expect(path.filter(({ state }) => state === 'now').length).toBeLessThanOrEqual(1);
        expect(new Set(path.map(({ id }) => id)).size).toBe(path.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the words of the page', () => {
  it('lead to the form for what did not come, and for what did', () => {
    expect(pagePath(decide(known, noon('2026-09-05')))).toEqual(['Returns/refunds', 'No, not received']);
    const problem = told('problem', '2026-09-02', { problem: 'damaged' });
    const broken = orderOf({ status: 'completed', completedOn: '2026-09-01', events: [problem] });
    expect(pagePath(decide(broken, noon('2026-09-02')))).toEqual(['Returns/refunds', 'Yes, received']);
    expect(pagePath(decide(known, noon('2026-08-20')))).toEqual([]);
  });
});
