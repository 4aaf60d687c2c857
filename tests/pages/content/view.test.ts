// @vitest-environment happy-dom
// One document, one order after another: what the page still shows of an earlier one is never the next one's.
import { describe, expect, it } from 'vitest';
import { lookAt, type View, viewOf } from '../../../entrypoints/orders.content/view';
import { LAYOUTS } from '../../../utils/pages/layouts';
import type { Layout } from '../../../utils/pages/layouts/layout';
import { DETAIL, documentOf, fixture, NOW } from '../fixture';

const TRACKING = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=';
const [A, B, C] = ['7100200030004005', '7100200030004006', '7100200030004007'] as const;
const parcels = fixture('tracking-2024/two-parcels');
const layoutNamed = (id: string): Layout => LAYOUTS.find((layout) => layout.id === id) as Layout;

/** Walks through addresses on one page; what was taken for fresh at each. */
function walk(layout: Layout, page: Document) {
  let view: View | undefined;
  return async (address: string): Promise<readonly string[]> => {
    if (view?.key !== address) view = viewOf(address, NOW, view);
    const { fresh } = await lookAt(page, layout, address, view);
    return fresh.map(({ id, fields }) => `${id} ${fields.parcelNumber?.[0]?.text ?? fields.status?.[0]?.text}`);
  };
}

describe('the tracking page, which shows no order’s number', () => {
  const start = () => {
    const page = documentOf(parcels);
    return { page, at: walk(layoutNamed('tracking-2024'), page) };
  };
  const draw = (page: Document, number: string): void => {
    const shown = page.querySelector('[class*="mailNoValue"]');
    if (shown) shown.textContent = number;
  };

  it('A, B, C, with A’s parcel still drawn: nothing is B’s or C’s until theirs is drawn', async () => {
    const { page, at } = start();
    expect(await at(TRACKING + A)).toEqual([`${A} LX100000001CN`]);
    expect(await at(TRACKING + B)).toEqual([]);
    expect(await at(TRACKING + C)).toEqual([]);
    draw(page, 'LX300000003CN');
    expect(await at(TRACKING + C)).toEqual([`${C} LX300000003CN`]);
  });

  it('A, B, with something drawn around A’s parcel: still nothing of B', async () => {
    const { page, at } = start();
    await at(TRACKING + A);
    page.body.append('Loading…');
    expect(await at(TRACKING + B)).toEqual([]);
    expect(await at(TRACKING + A)).toEqual([`${A} LX100000001CN`]);
  });

  it('without a number, the same page is still the first order’s', async () => {
    const { page, at } = start();
    page.querySelector('[class*="mailNo--"]')?.remove();
    await at(TRACKING + A);
    expect(await at(TRACKING + B)).toEqual([]);
  });
});

it('details whose number is not where we know it: A’s rows are not B’s', async () => {
  const page = documentOf(fixture('order-detail-2022/awaiting-delivery'));
  page.querySelector('[data-pl="order_detail_gray_id"]')?.removeAttribute('data-pl');
  const at = walk(layoutNamed('order-detail-2022'), page);
  expect(await at(DETAIL + A)).toHaveLength(1);
  page.querySelector('.order-wrap')?.append('Loading…');
  expect(await at(DETAIL + B)).toEqual([]);
});
