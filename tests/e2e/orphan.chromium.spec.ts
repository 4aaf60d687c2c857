// The extension is gone from under a page, or the page never rests: nothing throws and nobody is flooded.
import { practiceSource } from '../shop/source';
import { closedRoots } from './support/closed-roots';
import { ordersOf } from './support/messages';
import { awaiting, openDetail, openList, showAll } from './support/pages';
import { expect, test } from './support/test';

const ID = '8196100000660066';
const TICKS = 6;

test('after a reload of the extension an open page goes on by itself', async ({ extension }) => {
  const page = await openList(extension);
  await expect.poll(async () => (await closedRoots(page)).length).toBeGreaterThan(0);
  const gone = extension.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await Promise.race([gone, page.waitForLoadState()]);
  await page.evaluate(() => document.dispatchEvent(new Event('shop:redraw')));
  await showAll(page);
  await expect(page.locator('.order-item')).toHaveCount(15);
});

for (const form of ['countdown', 'text'] as const) {
  test(`a counter that ticks (${form}) is read, and its ticking is no news`, async ({ extension, shop }) => {
    const endsAt = Date.now() + 12 * 86_400_000;
    shop.scenario.source = practiceSource([awaiting(ID, { placed: -50, shipped: -48, counter: { form, endsAt } })]);
    const dashboard = await extension.open('manifest.json');
    await dashboard.evaluate(() => {
      chrome.storage.onChanged.addListener((changes) => {
        if ('revision' in changes) document.title += '.';
      });
    });
    const page = await extension.context.newPage();
    await openDetail(page, ID);
    await expect.poll(async () => (await ordersOf(dashboard)).get(ID)?.order.deadlineState).toBe('read');
    const end = (await ordersOf(dashboard)).get(ID)?.order.deadlines.find(({ kind }) => kind === 'protection-end');
    expect(end).toMatchObject({ basis: 'page' });
    expect(end?.earliest).toBeLessThanOrEqual(endsAt);
    expect(end?.latest).toBeGreaterThanOrEqual(endsAt);

    const changes = () => dashboard.evaluate(() => document.title.length);
    const before = await changes();
    const tick = page.locator(form === 'countdown' ? '#remain-sec' : '.order-reminder');
    for (let ticks = 0; ticks < TICKS; ticks += 1) {
      const shown = await tick.textContent();
      await expect(tick).not.toHaveText(shown ?? '');
    }
    expect((await changes()) - before).toBeLessThan(TICKS / 2);
  });
}
