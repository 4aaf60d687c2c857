// The same orders on a page of every language that the shop speaks: the list and one order's details give the same facts.
import type { ExportFile, ExportOrder } from '../../utils/core/export/format';
import { line, type PracticeOrder } from '../shop/practice-order';
import { practiceSource } from '../shop/source';
import { SHOP_LANGUAGES, SHOP_WORDS } from '../shop/words';
import { ask, expectKept } from './support/messages';
import { awaiting, openDetail, openList } from './support/pages';
import { expect, test } from './support/test';

/** Kept apart by their numbers, so that one browser sees all languages. */
const lines = [line('Felt slippers', 'Grey,42', 10, 2)];
const ordersOf = (at: number): readonly PracticeOrder[] => [
  awaiting(`81963000000${100 + at}01`, { lines, eta: 4, coupon: 4, refund: 22, payment: 'PayPal' }),
  awaiting(`81963000000${100 + at}02`, { lines, status: 'Completed', completed: -4, payment: 'PayPal' }),
];

/** Everything but the order's own number, what the page said in its words, and when it was seen. */
function facts({ id, url: _url, chatUrl: _chat, statusText: _said, ...order }: ExportOrder): unknown {
  const { firstSeenAt: _first, lastSeenAt: _last, history: _history, ...rest } = order;
  const known = { ...rest, deadlines: order.deadlines.map(({ text: _text, seenAt: _at, ...clock }) => clock) };
  return JSON.parse(JSON.stringify(known).replaceAll(id.slice(4, 14), '…').replaceAll(id.slice(-6), '…'));
}

test('the export is the same, whatever language the page speaks', async ({ extension, shop }) => {
  const dashboard = await extension.open('dashboard.html');
  for (const [at, language] of SHOP_LANGUAGES.entries()) {
    const orders = ordersOf(at);
    shop.scenario.language = language;
    shop.scenario.era = at % 2 === 0 ? 'order-id' : 'ref-number';
    shop.scenario.source = practiceSource(orders);
    const page = await openList(extension);
    await expect(page.locator('html')).toHaveAttribute('dir', SHOP_WORDS[language].direction);
    await expect(page.locator('h1')).toHaveText(SHOP_WORDS[language].page.orders);
    await expectKept(dashboard, 2 * (at + 1));
    const [first] = orders;
    await openDetail(page, first?.id ?? '');
    const paidOn = async () => (await ask(dashboard, 'get-order', { orderId: first?.id ?? '' }))?.order.paidOn ?? null;
    await expect.poll(paidOn).not.toBeNull();
    await page.close();
  }
  const { orders } = (await ask(dashboard, 'export-orders', null)) as ExportFile;
  const bySort = (end: string): ExportOrder[] => orders.filter(({ id }) => id.endsWith(end));
  for (const end of ['01', '02']) {
    const own = bySort(end);
    expect(own).toHaveLength(SHOP_LANGUAGES.length);
    expect(own.map(({ statusText }) => statusText)).toEqual(
      SHOP_LANGUAGES.map((tag) => SHOP_WORDS[tag].statuses[end === '01' ? 'Awaiting delivery' : 'Completed']),
    );
    for (const order of own) expect(facts(order)).toEqual(facts(own[0] ?? order));
  }
  expect(bySort('01').every(({ deadlineState }) => deadlineState === 'read')).toBe(true);
});
