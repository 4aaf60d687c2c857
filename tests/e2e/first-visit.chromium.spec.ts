// The first visit with 300 old orders: a right summary, and not one notification.
import type { PracticeOrder } from '../shop/practice-order';
import { practiceSource } from '../shop/source';
import { ask, expectKept, shownNotices } from './support/messages';
import { awaiting, openList, showAll } from './support/pages';
import { expect, test } from './support/test';

const COUNT = 300;

/** One in ten was never confirmed and is long past every date; the rest is finished. */
function oldOrders(): PracticeOrder[] {
  return Array.from({ length: COUNT }, (_, index) => {
    const placed = -200 - index;
    const order = awaiting(String(8196200000000000 + index * 30_000), { placed, paid: placed, shipped: placed + 2 });
    return index % 10 === 0 ? order : { ...order, status: 'Completed', completed: placed + 30 };
  });
}

test('300 old orders', async ({ extension, shop }) => {
  test.setTimeout(120_000);
  shop.scenario.source = practiceSource(oldOrders());
  shop.scenario.moreDelay = 0;
  const probe = await extension.open('manifest.json');
  const page = await openList(extension);
  await showAll(page);
  await expectKept(probe, COUNT);
  const overview = await ask(probe, 'get-overview', null);
  expect(overview).toMatchObject({ total: COUNT, firstVisit: true });
  expect(Object.values(overview.counts).reduce((sum, count) => sum + count)).toBe(COUNT);
  expect(overview.counts.done).toBe(270);

  const popup = await extension.open('popup.html');
  await expect(popup.locator('body')).toContainText('300 orders read');
  await expect(popup.locator('body')).toContainText('270 finished');
  // The alarm that follows a first visit rings nothing either.
  await extension.worker.evaluate(() => {
    const alarm = { name: 'next', scheduledTime: Date.now() };
    (chrome.alarms.onAlarm as unknown as { dispatch(of: object): void }).dispatch(alarm);
  });
  await ask(probe, 'get-overview', null);
  expect(await shownNotices(probe)).toEqual([]);
});
