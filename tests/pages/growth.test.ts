// @vitest-environment happy-dom
// A thousand orders on one page take no more than twelve times the work of a hundred: beside ten pages of a hundred, so that both
// fill the processor's caches and neither is cheap for another reason. Measured as this process's own time, in turns, and of each
// the least: other work only ever adds.
import { expect, it } from 'vitest';
import { findPage } from '../../utils/pages/find/page';
import { LAYOUTS } from '../../utils/pages/layouts';
import { documentOf, fixture, LIST, NOW, STARTED } from './fixture';

const RUNS = 7;
const TIMES = 10;

function listOf(count: number): Document {
  const document = documentOf(fixture('order-list-2022/both-label-eras'));
  const [card] = document.querySelectorAll('.order-item');
  const cards = Array.from({ length: count }, (_, at) => {
    const copy = card?.cloneNode(true) as Element;
    const link = copy.querySelector('[data-pl="order_item_header_detail"]');
    link?.setAttribute('href', `/p/order/detail.html?orderId=${7100200040000000 + at}`);
    return copy;
  });
  card?.parentElement?.replaceChildren(...cards);
  return document;
}

function timeOf(document: Document, orders: number): number {
  const from = process.cpuUsage();
  const page = findPage(document, { url: LIST, startedAt: STARTED, readAt: NOW }, LAYOUTS);
  const { user } = process.cpuUsage(from);
  expect(page.orders).toHaveLength(orders);
  return user;
}

it('grows with the number of orders, not faster', { timeout: 60_000 }, () => {
  const few = Array.from({ length: TIMES }, () => listOf(100));
  const many = listOf(1000);
  const ofFew = (): number => few.reduce((sum, document) => sum + timeOf(document, 100), 0) / TIMES;
  const times = Array.from({ length: RUNS }, () => [ofFew(), timeOf(many, 1000)] as const);
  const least = (of: 0 | 1): number => Math.min(...times.map((both) => both[of]));
  expect(least(1) / least(0)).toBeLessThanOrEqual(12);
});
