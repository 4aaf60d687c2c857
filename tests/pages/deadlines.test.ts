// Sentences and progress nodes → deadlines.
import { describe, expect, it } from 'vitest';
import { dayRange } from '../../utils/core/time';
import { read } from './fixture';

const rows = ['Order placed on: Jul 15, 2026', 'Order completed on: Jul 28, 2026'];
const said = (...prose: string[]) => read({ status: ['Completed'], rows, prose }).deadlines;

describe('sentences', () => {
  it.each([
    'Refund if no delivery before Sep 4, 2026',
    'Refund if no delivery by Sep 4, 2026',
    'REFUND if not delivered before September 4, 2026',
    'Fast delivery\nRefund if no delivery before Sep 4, 2026',
    'Refund if no delivery before\nSep 4, 2026',
    'Your order is on its way.Refund if no delivery before Sep. 4, 2026.Refund if items damaged',
  ])('"%s" opens the refund on that day', (text) => {
    expect(said(text)).toMatchObject([{ kind: 'no-delivery-refund', role: 'opens', ...dayRange('2026-09-04') }]);
  });

  it('quotes the one sentence, not its neighbours', () => {
    const text =
      'Apply for R$5.00 coupon code if delayed by Aug 3, 2026 · Refund if no delivery before Sep 4, 2026 · Other';
    expect(said(text).map((deadline) => deadline.text)).toEqual([
      'Apply for R$5.00 coupon code if delayed by Aug 3, 2026',
      'Refund if no delivery before Sep 4, 2026',
    ]);
  });

  it.each([
    'Refund if no delivery before Sep 4',
    'Refund if no delivery before 04/09/2026',
    'Refund if no delivery before Jan 1, 9999',
    'Refund if no delivery. Before Sep 4, 2026 we ship',
    'No refund. Delivery before Sep 4, 2026',
    'Refund after Sep 4, 2026',
  ])('"%s" promises nothing we could be sure of', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('spans two dates of one page, in the words of the earlier', () => {
    const [deadline, ...others] = said(
      'Refund if no delivery before Sep 4, 2026',
      'Refund if no delivery before Sep 3, 2026',
    );
    expect(others).toEqual([]);
    expect(deadline).toMatchObject({
      earliest: dayRange('2026-09-03').earliest,
      latest: dayRange('2026-09-04').latest,
      text: 'Refund if no delivery before Sep 3, 2026',
    });
  });

  it('takes the length of a window from the text', () => {
    expect(said('you can apply for a refund/return within 15 days of confirming receipt.')).toMatchObject([
      { kind: 'return-window', basis: 'computed', ...dayRange('2026-08-12') },
    ]);
    expect(said('you can open a dispute within 60 days after order was placed')).toMatchObject([
      { kind: 'dispute-closes', role: 'act', basis: 'computed', ...dayRange('2026-09-13') },
    ]);
  });

  it.each([
    'within 7 business days of confirming receipt',
    'within 48 hours of confirming receipt',
    'within 0 days of confirming receipt',
    'within 999 days of confirming receipt',
    'Send it back within 15 days after delivery',
  ])('"%s" makes no window: the unit or its first day is not known', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('computes nothing without the day it counts from', () => {
    const prose = ['within 7 days of confirming receipt'];
    expect(read({ status: ['Completed'], rows: ['Order placed on: Jul 15, 2026'], prose }).deadlines).toEqual([]);
  });
});

describe('progress nodes', () => {
  it.each(['Refund\nSep 4, 2026', 'Sep 4, 2026\nRefund', 'Paid\nJul 15, 2026\nR$5\nAug 5, 2026\nRefund\nSep 4, 2026'])(
    '%j dates the refund',
    (text) => {
      expect(said(text)).toMatchObject([
        { kind: 'no-delivery-refund', ...dayRange('2026-09-04'), text: expect.stringContaining('Sep 4, 2026') },
      ]);
    },
  );

  it.each([
    'Jul 15, 2026\nPaid\nSep 4, 2026\nRefund',
    'Paid\nRefund\nJul 15, 2026\nSep 4, 2026',
    'Refund\nSoon',
    'Refund received\nSep 4, 2026',
  ])('%j could mean another date: unread', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('estimates of delivery', () => {
  it('promise delivery where no sentence does', () => {
    const eta = ['Estimated delivery date: Aug 3, 2026'];
    expect(read({ status: ['Awaiting delivery'], eta }).deadlines).toMatchObject([
      { kind: 'delivery-promise', role: 'info', ...dayRange('2026-08-03'), text: eta[0] },
    ]);
  });

  it.each([
    ['Estimated delivery: Aug 3, 2026 - Aug 9, 2026', { from: '2026-08-03', to: '2026-08-09' }],
    ['Sep 21 - 26, 2026', undefined],
    ['Sep 21 - Oct 3, 2026', undefined],
    ['Delivery: Apr. 24 - May. 14', undefined],
    ['Delivery: Jan 1, 2099', undefined],
  ])('"%s"', (text, span) => {
    expect(read({ status: ['Awaiting delivery'], eta: [text] }).fields.estimatedDelivery).toEqual(span);
  });
});
