// Reminders of a case: each duty rings, a second one rings anew, what is owed rings the day after it is due.
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import type { OrderCase } from '../../utils/core/event';
import type { Order } from '../../utils/core/order';
import { rungsAt } from '../../utils/core/reminders/ladder';
import { counter, noon, orderOf } from './order-of';
import { caseOf, D, tell } from './situations/situation';

const keys = (order: Order, date: string) =>
  rungsAt(order, decide(order, noon(date)), noon(date)).map(({ key }) => key.split('/')[1]);
const withEvents = (...told: readonly string[]) => orderOf({ ...D, events: tell(...told) });

describe('a duty', () => {
  it('rings on its first day and on its last', () => {
    const agreed = withEvents('case-opened 2026-09-05', 'return-agreed 2026-09-10');
    expect(keys(agreed, '2026-09-10')).toEqual(['order|3|soon|1']);
    expect(keys(agreed, '2026-09-15')).toEqual(['order|3|now|1']);
    expect(keys(agreed, '2026-09-18')).toContain('order|3|last-day|1');
  });

  it('told a second time rings anew', () => {
    const first = withEvents('case-opened 2026-09-05', 'seller-offered 2026-09-07');
    const second = withEvents(
      'case-opened 2026-09-05',
      'seller-offered 2026-09-07',
      'offer-answered 2026-09-08',
      'seller-offered 2026-09-12',
    );
    expect(keys(first, '2026-09-07')).toContain('order|1|now|1');
    expect(keys(second, '2026-09-12')).toContain('order|1|now|2');
  });

  it('that a page shows for another amount, day or case rings anew', () => {
    const offer = (amount: number, part = {}) => caseOf('offer', { offer: { amount, currency: 'USD' }, ...part });
    const now = (...cases: readonly OrderCase[]) => keys(orderOf({ ...D, cases }), '2026-09-06');
    const first = now(offer(5));
    const others = [offer(8), offer(5, { answerBy: '2026-09-12' }), offer(5, { openedOn: '2026-09-01' })];
    for (const other of others) expect(now(other)).not.toEqual(first);
    expect(now(offer(5, { lastSeenOn: '2026-09-07' }))).toEqual(first);
  });

  it('that a page shows again after a no rings anew, and the one that was told does not', () => {
    const shown = caseOf('offer', { lastSeenOn: '2026-09-09' });
    const of = (events: Order['events']) => keys(orderOf({ ...D, cases: [shown], events }), '2026-09-09');
    const opened = tell('case-opened 2026-09-05');
    const told = tell('case-opened 2026-09-05', 'seller-offered 2026-09-07');
    expect(of([...opened, ...tell('offer-answered 2026-09-08')])).not.toEqual(of(opened));
    const byHand = withEvents('case-opened 2026-09-05', 'seller-offered 2026-09-07');
    expect(of(told)).toEqual(keys(byHand, '2026-09-09'));
  });

  it('with a timer of the page that stays rings anew for a second offer', () => {
    const timer = counter('2026-09-10T10:00:00Z', { kind: 'offer-answer' });
    const of = (events: Order['events']) => keys(orderOf({ deadlines: [timer], events }), '2026-09-09');
    const first = tell('seller-offered 2026-09-07');
    const second = [...first, ...tell('offer-answered 2026-09-08', 'seller-offered 2026-09-09')];
    expect(of(second)).toEqual(of(first).map((key) => key?.replace(/1$/, '2')));
  });

  it('with a timer of the page rings by its hours', () => {
    const timer = counter('2026-09-10T10:00:00Z', { kind: 'offer-answer' });
    const offered = orderOf({ deadlines: [timer], events: tell('seller-offered 2026-09-07') });
    expect(keys(offered, '2026-09-07')).toEqual(['order|1|3d|1', 'order|1|7d|1']);
    expect(keys(offered, '2026-09-09')).toEqual(['order|1|24h|1', 'order|1|3d|1', 'order|1|7d|1']);
  });
});

describe('what others owe', () => {
  it('an answer of the store rings the day after, and again for a second request', () => {
    const asked = withEvents('case-opened 2026-09-05');
    expect(keys(asked, '2026-09-07')).toEqual([]);
    expect(keys(asked, '2026-09-11')).toEqual(['order|6|due|1']);
    const again = withEvents('case-opened 2026-09-05', 'seller-offered 2026-09-07', 'offer-answered 2026-09-08');
    expect(keys(again, '2026-09-14')).toEqual(['order|6|due|2']);
  });

  it('money rings after 10 working days, and after 20', () => {
    const granted = withEvents('case-opened 2026-09-05', 'refund-agreed 2026-09-10');
    expect(keys(granted, '2026-09-24')).toEqual([]);
    expect(keys(granted, '2026-09-25')).toEqual(['order|9|due|1']);
    expect(keys(granted, '2026-10-09')).toEqual(['order|9|due|2']);
  });

  it('every look that is due rings once, also after a second request', () => {
    const looked = withEvents('case-opened 2026-09-05', 'step-done 2026-09-07', 'offer-answered 2026-09-08');
    expect(keys(withEvents('case-opened 2026-09-05'), '2026-09-08')).toContain('order|7|last-day|1');
    expect(keys(looked, '2026-09-11')).toContain('order|7|last-day|3');
  });
});
