// What a page says and we cannot understand is unread, never "looked for and not there".
import { describe, expect, it } from 'vitest';
import { mergeReading } from '../../utils/core/record/merge-reading';
import { toOrder } from '../../utils/core/record/to-order';
import { parsePage } from '../../utils/pages/parse/parse-page';
import type { RawPage } from '../../utils/pages/raw';
import { NOW, rawOrder, rawPage, read } from './fixture';

const unread = (fields: Readonly<Record<string, readonly string[]>>, more: Partial<RawPage> = {}) => {
  const record = mergeReading(undefined, read(fields, more));
  return toOrder(record, { now: NOW, timeZone: 'UTC' }).unread;
};
const ROWS = ['Order placed on: Aug 10, 2026', 'Ref. Number: 7100200030004000', 'Payment method: Visa ***1111'];
const PLACED = {
  en: ['Awaiting delivery', 'Order placed on: Aug 10, 2026'],
  es: ['Enviado', 'Pedido efectuado el: 10 de ago. de 2026'],
  pt: ['enviado', 'Data do pedido: 10 de ago. de 2026'],
  ru: ['Отправлен', 'Дата заказа: 10 авг. 2026'],
  ko: ['배송 중', '주문일자: 2026년 8월 10일'],
  de: ['Versandt', 'Bestelldatum: 10. Aug. 2026'],
} as const;
const isOpenIn = (language: keyof typeof PLACED, fields: Readonly<Record<string, readonly string[]>>): boolean => {
  const [status, row] = PLACED[language];
  return read({ status: [status], rows: [row], ...fields }, { language }).missed.includes('deadlines');
};

describe('the page of one order', () => {
  it('of known words leaves nothing open that it would show', () => {
    const open = unread({ status: ['Completed'], rows: ROWS });
    for (const name of ['paidOn', 'shippedOn', 'completedOn', 'deadlines']) expect(open).not.toContain(name);
  });

  it('half drawn or renamed leaves open all that was not seen', () => {
    const others = ['paidOn', 'shippedOn', 'completedOn', 'estimatedDelivery', 'paymentMethod', 'deadlines'];
    expect(unread({ status: ['Completed'] })).toEqual(expect.arrayContaining(others));
    expect(unread({ status: ['Completed'], rows: ['Ref. Number: 7100200030004000'] })).toEqual(
      expect.arrayContaining(others),
    );
    const promised = unread({ status: ['Awaiting delivery'], prose: ['Refund if no delivery before Sep 4, 2026'] });
    expect(promised).toEqual(expect.arrayContaining(others.filter((name) => name !== 'deadlines')));
    expect(promised).not.toContain('deadlines');
  });

  it('with a day under a label that nobody knows leaves the days open', () => {
    const open = unread({ status: ['Completed'], rows: [...ROWS, 'Sent off: Aug 12, 2026', 'Paid on: Aug 10, 2026'] });
    expect(open).toEqual(expect.arrayContaining(['shippedOn', 'completedOn']));
    expect(open).not.toContain('paidOn');
  });

  it('with a dated sentence that nobody knows leaves the deadlines open, unless another was read', () => {
    const missed = (...prose: string[]) => read({ status: ['Awaiting delivery'], rows: ROWS, prose }).missed;
    expect(missed('We will have it for you on Sep 4, 2026')).toContain('deadlines');
    expect(missed('Lovely things for you')).not.toContain('deadlines');
    expect(missed('Enjoy until Sep 1, 2026', 'Refund if no delivery before Sep 4, 2026')).not.toContain('deadlines');
  });

  it('counts only what protects: a day of delivery does not stand for the refund date', () => {
    const eta = { pt: ['30 de ago. de 2026'], en: ['Aug 30, 2026'] };
    const missed = (language: 'pt' | 'en', ...prose: string[]) => isOpenIn(language, { eta: eta[language], prose });
    expect(missed('pt', 'Reembolso se não entregar até 4 de setembro de 2026')).toBe(true);
    expect(missed('en', 'Coupon if delayed by Aug 30, 2026 · Money back from Sep 4, 2026')).toBe(true);
    expect(missed('en', 'Coupon if delayed by Aug 30, 2026')).toBe(false);
  });

  it.each([
    ['en', 'Refund within 15 business days', true],
    ['en', '15-day refund if nothing comes', true],
    ['es', 'Reembolso en 15 días hábiles', true],
    ['ru', 'Возврат в течение 15 рабочих дней', true],
    ['ko', '환불은 15일 이내에 가능합니다', true],
    ['en', 'Refund\nSep 4', true],
    ['en', 'Refund if items damaged', false],
    ['en', 'Ships within 3 days', false],
    ['en', 'Returns/refunds of 2 items', false],
    ['en', 'Coupon after 48 hours of that date', false],
    ['en', 'within 15 days of confirming receipt', false],
    ['de', 'In 3 Tagen bei dir', false],
  ] as const)('with a promise of days and no date may leave the deadlines open (%s: %s)', (language, prose, isOpen) => {
    expect(isOpenIn(language, { prose: [prose] })).toBe(isOpen);
  });

  it('with an estimate or a payment that cannot be read leaves them open', () => {
    expect(unread({ status: ['Completed'], rows: ROWS, eta: ['Sep 4 - 9'] })).toContain('estimatedDelivery');
    expect(unread({ status: ['Slutförd'], payment: ['Okänt'] }, { language: 'sv' })).toContain('paymentMethod');
  });

  it.each([
    ['translated by the browser', { translated: true } as const],
    ['in a language that nobody described', { language: 'eo' }],
  ])('%s leaves open all that words would tell', (_what, more) => {
    const order = rawOrder({ status: ['Kompletigita'], rows: ['Pagita je: 3 sep 2026'] });
    const [reading] = parsePage(rawPage([order], more)).readings;
    expect(reading?.missed).toEqual(
      expect.arrayContaining(['paidOn', 'shippedOn', 'completedOn', 'paymentMethod', 'deadlines']),
    );
  });
});
