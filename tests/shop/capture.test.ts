// Captured answers, in every form they come in, are played as pages whose links carry their ids again.
import { describe, expect, it } from 'vitest';
import type { Answer } from './answer';
import { fromCapture } from './capture';
import { SHOP_WORDS } from './words';

const NOW = Date.UTC(2026, 7, 20, 9);
const MANNER = { now: NOW, era: 'ref-number', words: SHOP_WORDS.en } as const;
const CALL = { ...MANNER, page: 1, tab: 'all' } as const;

const card = (orderId: string) => ({
  tag: 'pc_om_list_order',
  fields: {
    orderId,
    statusText: 'Awaiting delivery',
    orderDetailUrl: 'https://www.aliexpress.com/p/order/detail.html',
    buttons: [{ type: 'TRACKING', text: 'Track', href: 'https://www.aliexpress.com/p/tracking/index.html' }],
  },
});
const list = (...ids: string[]) => ({
  api: 'mtop.aliexpress.trade.buyer.order.list',
  data: { data: Object.fromEntries(ids.map((id) => [`pc_om_list_order_${id}`, card(id)])), global: { curTime: 1 } },
});
const detail = (orderId: number | string) => ({
  data: {
    data: {
      detail_order_status_block_1: { tag: 'detail_order_status_block', fields: { orderId, title: 'Completed' } },
      detail_simple_order_info_component_1: { fields: { orderCreatTime: 'Jul 15, 2026' } },
    },
  },
});

function fieldsOf(answer: Answer | null, tag: string): Readonly<Record<string, unknown>>[] {
  return Object.values(answer?.data.data ?? {})
    .filter((component) => component.tag === tag)
    .map(({ fields }) => fields);
}

describe('a captured list', () => {
  it('gets its ids back in links that lost them', () => {
    const [fields] = fieldsOf(fromCapture([list('8190000000000001')]).list(CALL), 'pc_om_list_order');
    expect(fields?.orderDetailUrl).toBe('https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001');
    expect(JSON.stringify(fields?.buttons)).toContain('?tradeOrderId=8190000000000001');
  });

  it('has the server clock of now and its dates as captured', () => {
    const answer = fromCapture([list('8190000000000001')]).list(CALL);
    expect(answer.data.global.curTime).toBe(NOW);
  });

  it('keeps the display order of the hierarchy, whatever the key order', () => {
    const capture = list('8190000000000001', '8190000000000002');
    const hierarchy = {
      structure: { body: ['pc_om_list_order_8190000000000002', 'gone_1', 'pc_om_list_order_8190000000000001'] },
    };
    const answer = fromCapture([{ ...capture, data: { ...capture.data, hierarchy } }]).list(CALL);
    expect(Object.values(answer.data.hierarchy.structure)).toEqual([
      ['pc_om_list_order_8190000000000002', 'pc_om_list_order_8190000000000001'],
    ]);
  });

  it('promises more only where another page was captured', () => {
    const body = (pageIndex: string) => ({ tag: 'pc_om_list_body', fields: { hasMore: 'true', pageIndex } });
    const paged = (pageIndex: string) => ({ data: { data: { pc_om_list_body_1: body(pageIndex) } } });
    const source = fromCapture([paged('1'), paged('2')]);
    const promises = [1, 2].map((page) => fieldsOf(source.list({ ...CALL, page }), 'pc_om_list_body')[0]?.hasMore);
    expect(promises).toEqual(['true', false]);
  });

  it('plays several lists as pages and nothing after the last', () => {
    const source = fromCapture([list('8190000000000001'), list('8190000000000002')]);
    const ids = [1, 2, 3].map((page) =>
      fieldsOf(source.list({ ...CALL, page }), 'pc_om_list_order').map(({ orderId }) => orderId),
    );
    expect(ids).toEqual([['8190000000000001'], ['8190000000000002'], []]);
  });
});

describe('a captured order', () => {
  it('is known by its tags alone, and by a number as id', () => {
    const source = fromCapture([detail(8190000000000007)]);
    expect(source.detailIds).toEqual(['8190000000000007']);
    expect(fieldsOf(source.detail('8190000000000007', MANNER), 'detail_order_status_block')).toHaveLength(1);
    expect(fieldsOf(source.detail('8190000000000007', MANNER), 'detail_simple_order_info_component')).toEqual([
      { orderCreatTime: 'Jul 15, 2026' },
    ]);
    expect(source.detail('8190000000000008', MANNER)).toBeNull();
  });

  it('without a list makes a card of what it says and nothing else', () => {
    const [fields] = fieldsOf(fromCapture([detail('8190000000000007')]).list(CALL), 'pc_om_list_order');
    expect(fields).toMatchObject({
      orderId: '8190000000000007',
      statusText: 'Completed',
      orderDateText: 'Jul 15, 2026',
    });
    expect(fields).not.toHaveProperty('totalPriceText');
  });
});

describe('a captured tracking answer', () => {
  const module = { trackingDetailLineList: [{ mailNo: 'LX700200300CN' }] };

  it('is given for whichever order is asked about', () => {
    const source = fromCapture([list('8190000000000001'), { data: { module } }]);
    expect(source.tracking('8190000000000001', MANNER)?.data.module).toEqual(module);
  });

  it('alone makes a card with a number and nothing else', () => {
    const [fields] = fieldsOf(fromCapture([{ data: { module } }]).list(CALL), 'pc_om_list_order');
    expect(fields).toMatchObject({ orderId: expect.stringMatching(/^\d{16}$/), buttons: [{ type: 'TRACKING' }] });
    expect(fields).not.toHaveProperty('statusText');
  });
});

it('finds the answers of a bundle and leaves the rest', () => {
  const bundle = {
    _source: 'x',
    orderList: list('8190000000000001'),
    tracking: { data: { module: {} } },
    d: detail('9'),
  };
  const source = fromCapture([bundle]);
  expect(source.detailIds).toEqual(['9']);
  expect(fieldsOf(source.list(CALL), 'pc_om_list_order')).toHaveLength(1);
});

it.each([[[]], [[null]], [['text']], [[{ data: { data: {} } }]], [[{ api: 'mtop.ae.ld.querydetail', data: {} }]]])(
  'says that %j is no order list',
  (captures) => {
    expect(() => fromCapture(captures)).toThrow(/recognised/);
  },
);
