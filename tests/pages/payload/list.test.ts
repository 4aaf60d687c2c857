// The list's answer: components by tag in any key order, values native or as text, codes before words.
import { describe, expect, it } from 'vitest';
import { answerOf, ID, LIST, listOrder, only, raw, taken } from './answers';

const read = (fields: Record<string, unknown> = {}) => only(raw(answerOf([listOrder(ID, fields)])));

describe('an order of the list', () => {
  it('has every field that the list carries, and claims no other', () => {
    expect(read()).toEqual({
      id: ID,
      site: 'aliexpress.com',
      page: 'list',
      finder: 'payload',
      seenAt: expect.any(Number),
      fields: {
        status: 'awaiting-delivery',
        statusText: 'Awaiting delivery',
        placedOn: '2026-09-01',
        store: { name: 'Quiet Harbour Store', url: 'https://www.aliexpress.com/store/1100000007' },
        chatUrl: `https://www.aliexpress.com/p/message/index.html?orderId=${ID}`,
        total: { amount: 31.93, currency: 'BRL', text: 'R$31,93' },
        lines: [
          {
            id: '7200300040005051',
            title: 'Felt slippers',
            variant: 'Grey,42',
            quantity: 2,
            price: { amount: 13.9, currency: 'BRL', text: 'R$13,90' },
            url: 'https://www.aliexpress.com/item/1005000000000007.html',
          },
        ],
      },
      knownBy: { status: 'code' },
      deadlines: [],
      missed: [],
    });
  });

  it('is the same with its numbers as texts', () => {
    const [line] = (listOrder(ID)[2].orderLines as Record<string, unknown>[]).map((one) => ({ ...one, quantity: '2' }));
    expect(read({ orderId: Number(ID), orderLines: [line], utParams: { args: { orderStatus: 8 } } })).toEqual(read());
  });

  it('names what it does not carry', () => {
    const bare = only(raw(answerOf([['o', 'pc_om_list_order', { orderId: ID, statusText: 'Completed' }]])));
    expect(bare.fields).toEqual({ status: 'completed', statusText: 'Completed' });
    expect(bare.missed).toEqual(['placedOn', 'store', 'lines', 'total']);
  });

  it('is excused for the total of an order that was never paid', () => {
    const expired = { statusText: 'Expired', utParams: {}, totalPriceText: undefined, formatPriceInfo: undefined };
    expect(read(expired).missed).toEqual([]);
  });

  it('keeps a line whose title is not told, which is missed; of a count alone there is none', () => {
    const untitled = read({ orderLines: [{ formatPriceInfo: '$1.99|1|99', quantity: '3' }] });
    expect(untitled.fields.lines).toMatchObject([{ title: '', quantity: 3, price: { amount: 1.99 } }]);
    expect(untitled.missed).toEqual(['lines']);
    expect(read({ orderLines: [{ quantity: '3' }] }).fields.lines).toBeUndefined();
  });

  it('takes no day for the one it was placed on that the answer calls otherwise', () => {
    expect(read({ orderDateTitle: 'Completed on' }).fields.placedOn).toBeUndefined();
    expect(read({ orderDateTitle: 'Bought' }).fields.placedOn).toBe('2026-09-01');
    expect(read({ orderDateTitle: undefined }).fields.placedOn).toBe('2026-09-01');
  });

  it('takes a line’s link only to an item, a store’s only on the site', () => {
    const { fields } = read({
      storePageUrl: 'javascript:alert(1)',
      orderLines: [{ itemTitle: 'A', itemDetailUrl: '//evil.example/item/1.html' }],
    });
    expect([fields.store?.url, fields.lines?.[0]?.url]).toEqual([null, null]);
  });
});

describe('the status', () => {
  it.each([
    ['8', 'Whatever it says', 'awaiting-delivery'],
    ['9', 'Whatever it says', 'completed'],
    ['77', 'Cancelled', 'cancelled'],
    [undefined, 'Awaiting payment', 'awaiting-payment'],
  ])('code %s with the words %s is %s', (orderStatus, statusText, status) => {
    expect(read({ statusText, utParams: { args: { orderStatus } } }).fields.status).toBe(status);
  });

  it.each([
    ['Cancelled', 'cancelled'],
    ['Closed', 'closed'],
    ['Awaiting delivery', 'completed'],
  ])(
    'the code of every order that is over gives way to known words that say how it ended: %s',
    (statusText, status) => {
      expect(read({ statusText, utParams: { args: { orderStatus: '9' } } }).fields.status).toBe(status);
    },
  );

  it('is hinted at by the button that pays the store, and by nothing weaker', () => {
    const unknown = { statusText: 'Gone fishing', utParams: {} };
    expect(read(unknown).fields.status).toBe('awaiting-delivery');
    expect(read({ ...unknown, buttons: [{ type: 'DELETE' }] }).fields).toMatchObject({
      status: 'unknown',
      statusText: 'Gone fishing',
    });
  });

  it.each([
    ['ru', 'Ожидается доставка'],
    ['ko', '배송 중'],
    ['en', 'Awaiting delivery'],
  ])('is as sure as the button where the words say the same: %s', (language, statusText) => {
    const answer = answerOf([listOrder(ID, { statusText, utParams: {} })]);
    const { fields, knownBy } = only(raw(answer, LIST, { language }));
    expect([fields.status, knownBy?.status]).toEqual(['awaiting-delivery', 'attribute']);
  });

  it.each([
    ['unpaid', 'awaiting-payment'],
    ['processing', 'processing'],
    ['completed', 'unknown'],
  ])('of unknown words in the tab %s is %s', (statusTab, status) => {
    const parts = [
      listOrder(ID, { statusText: 'Gone fishing', utParams: {}, buttons: [] }),
      ['h', 'pc_om_list_header_action', { statusTab }] as const,
    ];
    expect(only(raw(answerOf(parts))).fields.status).toBe(status);
  });
});

describe('the whole answer', () => {
  const three = [listOrder('7200300040005003'), listOrder('7200300040005001'), listOrder('7200300040005002')];

  it('keeps the order of the page, whatever the order of the keys', () => {
    const ids = taken(raw(answerOf(three))).readings.map(({ id }) => id);
    expect(ids).toEqual(['7200300040005003', '7200300040005001', '7200300040005002']);
  });

  it('is read by tag: keys may be named anything', () => {
    const renamed = three.map(([, tag, fields], at) => [`k${at}`, tag, fields] as const);
    expect(taken(raw(answerOf(renamed))).readings).toHaveLength(3);
  });

  it('has each order once, and none without an id that is digits', () => {
    const parts = [
      ...three,
      ['again', 'pc_om_list_order', three[0]?.[2] ?? {}] as const,
      listOrder('12x'),
      listOrder(2 ** 53),
    ];
    expect(taken(raw(answerOf(parts))).readings).toHaveLength(3);
  });

  it('is not read when it says SUCCESS and has nothing in it', () => {
    expect(taken(raw(answerOf([['b', 'pc_om_list_body', { hasMore: 'false' }]]), LIST)).readings).toEqual([]);
  });

  it('keeps to the site of its page', () => {
    const us = only(raw(answerOf([listOrder(ID)]), 'https://www.aliexpress.us/p/order/index.html'));
    expect([us.site, us.fields.store?.url]).toEqual(['aliexpress.us', 'https://www.aliexpress.com/store/1100000007']);
  });
});
