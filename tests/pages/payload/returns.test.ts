// The answers of the pages of returns: the list of them, one of them, and the line on a card. What they do not say, nobody adds.
import { describe, expect, it } from 'vitest';
import type { OrderReading } from '../../../utils/core/reading';
import { answerOf, ID, listOrder, only, raw, success, taken } from './answers';

const RETURNS = 'https://m.aliexpress.com/p/refund-dispute/list.html';
const REFUND = 'https://m.aliexpress.com/p/refund-amount/detail.html?tradeOrderLineId=7200300040005051';
const row = (more: Record<string, unknown> = {}) => ({
  reverseOrderId: 7200300040009000,
  reverseOrderLineId: '7200300040009001',
  tradeOrderId: Number(ID),
  tradeOrderLineId: 7200300040005051,
  reverseStatus: 2,
  gmtCreate: `${Date.UTC(2026, 7, 24, 4, 19)}`,
  gmtCreateFormat: '2026-08-23 21:19:58',
  ...more,
});
const list = (...rows: unknown[]) => taken(raw(success({ module: { reverseOrderLines: rows } }), RETURNS));
const casesOf = (...rows: unknown[]): OrderReading['cases'] => list(...rows).readings[0]?.cases;
const standing = (more: Record<string, unknown>) => casesOf(row(more))?.map(({ state, vague }) => [state, vague])[0];

describe('the list of returns', () => {
  it('tells each case of an order, with its line and the day it was opened', () => {
    const { page, readings } = list(row(), row({ reverseOrderLineId: '7200300040009002', reverseStatus: '4' }));
    expect(page).toBe('returns');
    expect(readings).toMatchObject([{ id: ID, page: 'returns', finder: 'payload', fields: {}, missed: [] }]);
    expect(readings[0]?.cases).toEqual([
      {
        id: '7200300040009001',
        lineIds: ['7200300040005051'],
        state: 'waiting-seller',
        vague: true,
        text: '',
        openedOn: '2026-08-23',
        amount: null,
      },
      expect.objectContaining({ id: '7200300040009002', state: 'closed', vague: false }),
    ]);
  });

  it('keeps orders apart', () => {
    const other = row({ tradeOrderId: '7200300040005099' });
    expect(list(row(), other).readings.map(({ id, cases }) => [id, cases?.length])).toEqual([
      [ID, 1],
      ['7200300040005099', 1],
    ]);
  });

  it.each([
    [{ reverseStatus: 2 }, ['waiting-seller', true]],
    [{ reverseStatus: '3' }, ['return-agreed', false]],
    [{ reverseStatus: 4 }, ['closed', false]],
    [{ reverseStatus: 4, reverseStatusText: 'Refund complete' }, ['refunded', false]],
    [{ reverseStatus: 4, reverseStatusText: 'Refund processing' }, ['closed', false]],
    [{ reverseStatus: 2, reverseStatusText: 'Refund processing' }, ['refund-agreed', false]],
    [{ reverseStatus: 9, reverseStatusText: 'Something new' }, undefined],
    [{ reverseStatus: 'constructor' }, undefined],
  ])('%j is %j', (more, expected) => {
    expect(standing(more)).toEqual(expected);
  });

  it('says aloud when a case was there and could not be told', () => {
    expect(list(row({ reverseStatus: 7 })).readings[0]).toMatchObject({ missed: ['cases'] });
  });

  it.each([
    ['2026-08-20 10:00:00', null],
    ['20.08.2026', null],
    ['2026-08-24 04:19:58', '2026-08-24'],
  ])('a day (%s) that its instant cannot be is none', (gmtCreateFormat, openedOn) => {
    expect(casesOf(row({ gmtCreateFormat }))?.[0]?.openedOn).toBe(openedOn);
  });

  it('without an order’s number there is no order', () => {
    expect(list(row({ tradeOrderId: undefined })).readings).toEqual([]);
  });
});

describe('one refund', () => {
  const refund = (module: Record<string, unknown>, order?: string) =>
    taken(
      raw(success({ module: { tradeOrderLineId: '7200300040005051', ...module } }), REFUND, order ? { order } : {}),
    );
  const info = (...channels: unknown[]) => ({
    reverseFinishInfo: { refundInfo: { refundDetails: { totalMoney: 'US $13.90' }, refundChannelDetails: channels } },
  });

  it('is on its way until each channel has its day', () => {
    const one = { money: 'US $13.90', aeRefundFinishTime: 'Sep 2, 2026' };
    const state = (...channels: unknown[]) =>
      refund({ tradeOrderId: ID, ...info(...channels) }).readings[0]?.cases?.[0];
    expect(state()).toMatchObject({ state: 'refund-agreed', amount: { amount: 13.9, currency: 'USD' } });
    expect(state(one, { money: 'US $1' })).toMatchObject({ state: 'refund-agreed' });
    expect(state(one)).toMatchObject({ state: 'refunded', lineIds: ['7200300040005051'] });
  });

  it('belongs to the order it names, else to the one the page asked about, else to none', () => {
    expect(refund(info(), ID).readings.map(({ id }) => id)).toEqual([ID]);
    expect(refund(info()).readings).toEqual([]);
  });

  it('tells nothing in words that nobody knows, and codes of the list mean nothing here', () => {
    const [reading] = refund({ tradeOrderId: ID, reverseDetailStatusText: 'Soon', reverseStatus: 4 }).readings;
    expect([reading?.cases, reading?.missed]).toEqual([undefined, ['cases']]);
  });
});

describe('the line on a card', () => {
  const card = (...titles: string[]) =>
    only(
      raw(
        answerOf([listOrder(ID, { exposeInfo: { itemList: [{ detailList: titles.map((title) => ({ title })) }] } })]),
      ),
    );

  it.each([
    ['Refund complete', 'refunded', null],
    ['Refund complete: US $4.50', 'refunded', { amount: 4.5, currency: 'USD' }],
    ['Refund complete R$31,93', 'refunded', { amount: 31.93, currency: 'BRL' }],
    ['Refund Processing', 'refund-agreed', null],
  ])('%s', (title, state, amount) => {
    expect(card(title).cases).toEqual([
      { id: null, lineIds: [], state, vague: false, text: title, openedOn: null, amount },
    ]);
  });

  it('speaks Korean where the page does', () => {
    const korean = listOrder(ID, {
      statusText: '배송 중',
      orderDateTitle: '주문일자',
      orderDateText: '2026년 9월 1일',
      exposeInfo: { itemList: [{ detailList: [{ title: '환불 완료 ₩11,110' }] }] },
    });
    expect(only(raw(answerOf([korean]), undefined, { language: 'ko' })).cases).toMatchObject([
      { state: 'refunded', amount: { amount: 11110, currency: 'KRW' } },
    ]);
  });

  it('that nobody knows is no case, and is said to be unread', () => {
    expect(card('Refund request').cases).toBeUndefined();
    expect(card('Refund request').missed).toEqual(['cases']);
    expect(card('A Refund complete').cases).toBeUndefined();
  });
});
