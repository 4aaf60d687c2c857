// @vitest-environment happy-dom
// How much of the page the finder touches: a fixed amount per order, and nothing that grows faster than their number.
// Counted, not timed, so that a busy machine changes nothing.
import { describe, expect, it, vi } from 'vitest';
import { findPage } from '../../utils/pages/find/page';
import { LAYOUTS } from '../../utils/pages/layouts';
import { documentOf, fixture, LIST, NOW, STARTED } from './fixture';

const visit = { url: LIST, startedAt: STARTED, readAt: NOW };

function listOf(count: number): Document {
  const document = documentOf(fixture('order-list-2022/both-label-eras'));
  const [card] = document.querySelectorAll('.order-item');
  const container = card?.parentElement;
  if (!card || !container) throw new Error('the fixture has no card');
  const cards = Array.from({ length: count }, (_, at) => {
    const copy = card.cloneNode(true) as Element;
    const link = copy.querySelector('[data-pl="order_item_header_detail"]');
    link?.setAttribute('href', `/p/order/detail.html?orderId=${7100200040000000 + at}`);
    return copy;
  });
  container.replaceChildren(...cards);
  return document;
}

/** Looks into the document that a reading of `count` orders takes. */
function looksFor(count: number): number {
  const document = listOf(count);
  const spies = [vi.spyOn(Element.prototype, 'querySelector'), vi.spyOn(Element.prototype, 'querySelectorAll')];
  const { orders } = findPage(document, visit, LAYOUTS);
  const looks = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  expect(orders).toHaveLength(count);
  return looks;
}

describe('work per order', () => {
  it('is the same for the hundredth order as for the tenth', () => {
    expect(looksFor(100) / looksFor(10)).toBeLessThanOrEqual(10.5);
  });

  it('is a few looks', () => {
    expect(looksFor(50) / 50).toBeLessThanOrEqual(25);
  });
});
