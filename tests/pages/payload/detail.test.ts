// The details' answer: days by their keys, sentences and nodes by the readers of words, ids that arithmetic may have spoiled.
import { describe, expect, it } from 'vitest';
import { dayRange } from '../../../utils/core/time';
import { answerOf, DETAIL, detailAnswer, ID, only, raw } from './answers';

const read = (...of: Parameters<typeof detailAnswer>) => only(raw(detailAnswer(...of), DETAIL));

describe('one order', () => {
  it('has its days, its money, its lines, and whether it can be returned', () => {
    expect(read().fields).toEqual({
      status: 'completed',
      statusText: 'Completed',
      store: { name: 'Quiet Harbour Store', url: 'https://www.aliexpress.com/store/1100000007' },
      placedOn: '2026-08-10',
      paidOn: '2026-08-10',
      shippedOn: '2026-08-12',
      completedOn: '2026-09-09',
      estimatedDelivery: { from: '2026-09-05', to: '2026-09-05' },
      paymentMethod: 'google-pay',
      returnsOffered: true,
      total: { amount: 27.8, currency: 'USD', text: '$27.80' },
      lines: [
        {
          id: '7200300040005051',
          title: 'Felt slippers',
          variant: 'Grey',
          quantity: 2,
          price: { amount: 13.9, currency: null, text: '$13.90' },
          url: null,
        },
      ],
    });
  });

  it('states its deadlines in the words of the answer; a computed one stays computed', () => {
    expect(read().deadlines).toMatchObject([
      { kind: 'delivery-promise', basis: 'payload', text: 'Estimated delivery date: Sep 5, 2026' },
      {
        kind: 'no-delivery-refund',
        role: 'opens',
        basis: 'payload',
        ...dayRange('2026-10-02'),
        text: 'Refund if no delivery before Oct 2, 2026',
      },
      { kind: 'return-window', basis: 'computed', ...dayRange('2026-09-16') },
    ]);
  });

  interface Node {
    readonly text?: string;
    readonly time?: string;
  }
  const PAID: Node = { text: 'Paid', time: 'Aug 10, 2026' };
  const COUPON: Node = { text: 'R$5', time: 'Sep 1, 2026' };
  const ofBar = (nodes: readonly Node[]) => {
    const bar = JSON.stringify({ tag: 'detail_service_progress_bar', fields: { nodes } });
    const text = detailAnswer({ services: { data: [] }, status: { title: 'Shipped', reminder: '' } }, {});
    return only(
      raw(text.replace('"detail_order_price_block_5":', `"bar_6":${bar},"detail_order_price_block_5":`), DETAIL),
    );
  };
  const refundOf = ({ deadlines }: ReturnType<typeof ofBar>) =>
    deadlines.find(({ kind }) => kind === 'no-delivery-refund');

  it.each<readonly [string, readonly Node[]]>([
    ['all dated', [PAID, COUPON]],
    ['one without a day', [PAID, { text: 'R$5' }]],
    ['the first without a day', [{ text: 'Paid' }, COUPON]],
  ])('takes the refund date of the bar when no sentence states it: %s', (_what, before) => {
    const reading = ofBar([...before, { text: 'Refund', time: 'Oct 3, 2026' }]);
    expect(refundOf(reading)).toMatchObject({
      ...dayRange('2026-10-03'),
      basis: 'payload',
      text: 'Refund Oct 3, 2026',
    });
    expect(reading.missed).not.toContain('deadlines');
  });

  it.each<readonly [string, readonly Node[]]>([
    ['a head without a day', [{ text: 'Refund' }, { text: 'Over', time: 'Oct 3, 2026' }]],
    ['a day without a head', [PAID, { time: 'Oct 3, 2026' }]],
    ['a day that cannot be read', [PAID, { text: 'Refund', time: 'Oct 3' }]],
  ])('gives no node the day of another, and says that it was not read: %s', (_what, nodes) => {
    const reading = ofBar(nodes);
    expect(refundOf(reading)).toBeUndefined();
    expect(reading.missed).toContain('deadlines');
  });

  it('never looks at the address', () => {
    expect(JSON.stringify(read())).not.toMatch(/Nobody|5550100|Hidden/);
  });

  it('takes no day that it cannot read, and none from the future', () => {
    const { fields } = read({
      facts: { orderCreatTime: '03/04/2026', payTime: 'Jan 1, 2030', orderShipTime: 1_786_000_000_000 },
    });
    expect([fields.placedOn, fields.paidOn, fields.shippedOn]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    [[{ buttonVOS: [] }, { buttonVOS: [{ type: 'OPEN_DISPUTE' }] }], true],
    [[{ buttonVOS: [{ type: 'REPURCHASE_LINE' }] }], false],
    [[{ itemTitle: 'A' }], undefined],
  ])('offers returns as the buttons of its lines say', (productVOList, offered) => {
    expect(read({ products: { productVOList } }).fields.returnsOffered).toBe(offered);
  });
});

describe('the listing as it was when bought', () => {
  const snapshot = (snapshotUrl: unknown) =>
    read({ products: { productVOList: [{ itemTitle: 'A', snapshotUrl }] } }).fields.lines?.[0]?.snapshotUrl;

  it('is linked where the page links it, without what follows the visitor', () => {
    expect(snapshot('//www.aliexpress.com/p/order/snapshot.html?orderId=1&spm=a.b')).toBe(
      'https://www.aliexpress.com/p/order/snapshot.html?orderId=1',
    );
  });

  it.each([undefined, 7, 'https://evil.example/p/order/snapshot.html?a=1', '//www.aliexpress.com/item/1.html?a=1'])(
    'is no other link: %s',
    (link) => {
      expect(snapshot(link)).toBeUndefined();
    },
  );
});

describe('what is told in words that nobody knows', () => {
  it('is unread all the same where the part that holds it is not there, or renamed', () => {
    const status = ['s', 'detail_order_status_block', { orderId: ID, title: 'Completed' }] as const;
    const renamed = ['i', 'detail_simple_order_info_component', { tradeOrderId: ID, paid: 'Aug 10, 2026' }] as const;
    const days = ['paidOn', 'shippedOn', 'completedOn'];
    for (const parts of [[status], [status, renamed]]) {
      expect(only(raw(answerOf(parts), DETAIL)).missed).toEqual(
        expect.arrayContaining([...days, 'estimatedDelivery', 'paymentMethod', 'deadlines']),
      );
    }
  });

  it('is unread: a day by key, a payment, an estimate', () => {
    const products = { productVOList: [{ itemTitle: 'A', etaAndTrack: { expectDeliveryDateTitle: 'bald, am 5.' } }] };
    const facts = { payTime: '5 vendémiaire 2026', payTimeTitle: 'Payée le', paymentMethod: 'Virement' };
    const status = { title: 'Envoyé', reminder: '' };
    const days = { orderCreatTime: '4 sept. 2026', orderCreatTimeTile: 'Commande passée le' };
    const { missed } = read({ facts: { ...facts, ...days }, products, status, services: { data: [] } });
    expect(missed).toEqual(expect.arrayContaining(['paidOn', 'estimatedDelivery', 'paymentMethod']));
  });

  it('is nothing where every day was read, whatever its label says', () => {
    const facts = { orderCreatTimeTile: '§', payTimeTitle: '§§', orderEndTime: undefined };
    expect(read({ facts }).missed).toEqual([]);
  });
});

describe('the id', () => {
  const tooLarge = { orderId: 2 ** 60, tradeOrderId: 2 ** 60 };

  it('comes from the address when the answer’s own was rounded', () => {
    const spoilt = detailAnswer({ status: tooLarge, facts: tooLarge });
    expect(only(raw(spoilt, DETAIL)).id).toBe(ID);
    expect(only(raw(spoilt, 'https://www.aliexpress.com/p/order/detail.html', { order: ID })).id).toBe(ID);
  });

  it('is the answer’s own when the page is already at the next order', () => {
    expect(only(raw(detailAnswer(), DETAIL.replace(ID, '7200300040005099'))).id).toBe(ID);
  });

  it('without any, there is no order', () => {
    const nameless = detailAnswer({ status: tooLarge, facts: tooLarge });
    expect(() => only(raw(nameless, 'https://www.aliexpress.com/p/order/detail.html'))).toThrow('not one');
  });
});
