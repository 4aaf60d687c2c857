// A counter's reminder comes through a real alarm after the worker was killed, once, and its click lands on the guide.
import { practiceSource } from '../shop/source';
import { ordersOf, shownNotices } from './support/messages';
import { awaiting, openDetail } from './support/pages';
import { expect, test } from './support/test';

const ID = '8196100000990099';
const WEEK = 7 * 86_400_000;

test('seven days before a counter ends', async ({ extension, shop }) => {
  const { context } = extension;
  const dashboard = await extension.open('dashboard.html');
  const page = await context.newPage();
  const counter = { form: 'lefttime', endsAt: Date.now() + WEEK + 45_000 } as const;
  shop.scenario.source = practiceSource([awaiting(ID, { placed: -50, shipped: -48, counter })]);
  await openDetail(page, ID);
  await expect.poll(async () => (await ordersOf(dashboard)).get(ID)?.order.deadlineState).toBe('read');
  const order = (await ordersOf(dashboard)).get(ID);
  const end = order?.order.deadlines.find(({ kind }) => kind === 'protection-end');
  expect(Math.abs((end?.earliest ?? 0) + 30_000 - counter.endsAt)).toBeLessThan(5000);
  const due = (end?.earliest ?? 0) - WEEK;
  // Planned as soon as the reading is kept, but not within it.
  await expect.poll(async () => (await ordersOf(dashboard)).get(ID)?.nextReminderAt).toBe(due);

  // A page that asks nothing of the worker, so that only the alarm can wake it.
  const quiet = await extension.open('manifest.json');
  const alarms = await quiet.evaluate(() => chrome.alarms.getAll());
  expect(alarms.find(({ name }) => name === 'next')?.scheduledTime).toBe(due);
  expect(await shownNotices(quiet)).toEqual([]);
  await page.close();
  await dashboard.close();
  await extension.killWorker();

  await expect.poll(() => shownNotices(quiet), { timeout: 45_000 }).toHaveLength(1);
  expect(Date.now()).toBeGreaterThanOrEqual(due);
  const [notice = ''] = await shownNotices(quiet);

  // Whatever wakes the worker afterwards shows nothing more.
  await extension.killWorker();
  await quiet.evaluate(() => chrome.runtime.sendMessage({ type: 'get-overview', payload: null }));
  await extension.worker.evaluate(() => {
    const alarm = { name: 'next', scheduledTime: Date.now() };
    (chrome.alarms.onAlarm as unknown as { dispatch(of: object): void }).dispatch(alarm);
  });
  await expect.poll(async () => (await ordersOf(quiet)).get(ID)?.nextReminderAt ?? 0).toBeGreaterThan(Date.now());
  expect(await shownNotices(quiet)).toEqual([notice]);

  await extension.killWorker();
  await quiet.evaluate(() => chrome.runtime.sendMessage({ type: 'get-overview', payload: null }));
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    extension.worker.evaluate((id) => {
      (chrome.notifications.onClicked as unknown as { dispatch(of: string): void }).dispatch(id);
    }, notice),
  ]);
  await expect(opened).toHaveURL(new RegExp(`dashboard\\.html#order/${ID}$`));
  await expect(opened.getByTestId('guide')).toBeVisible();
});
