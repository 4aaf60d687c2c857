// @vitest-environment happy-dom
// A thousand orders take no more than twelve times the work of a hundred. Measured as this process's own time, the two
// sizes in turns and the middle of several runs, so that a busy machine changes little.
import { expect, it } from 'vitest';
import { findPage } from '../../utils/pages/find/page';
import { LAYOUTS } from '../../utils/pages/layouts';
import { documentOf, fixture, LIST, NOW, STARTED } from './fixture';

const RUNS = 5;

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

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

it('grows with the number of orders, not faster', { timeout: 60_000 }, () => {
  const [few, many] = [listOf(100), listOf(1000)];
  timeOf(few, 100);
  const times = Array.from({ length: RUNS }, () => [timeOf(few, 100), timeOf(many, 1000)] as const);
  const ratio = middle(times.map(([, long]) => long)) / middle(times.map(([short]) => short));
  expect(ratio).toBeLessThanOrEqual(12);
});
