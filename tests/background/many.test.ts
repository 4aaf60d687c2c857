// Three hundred orders whose reminders are due at one moment, on the real background.
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR } from '../../utils/core/time';
import { card, listPage, texts } from './pages';
import { answer, badge, freshBrowser, NOW, nextAlarm, shown, startWorker, wake } from './worker';

const COUNT = 300;
const BATCH = 100;

it('fault 20: 300 due at one moment are one notification, and each stands in the popup', async () => {
  freshBrowser();
  await startWorker();
  const left = texts(String(7 * DAY + HOUR));
  const orders = Array.from({ length: COUNT }, (_, at) => {
    const order = card({ id: String(8190000000001000 + at), placed: NOW - 20 * DAY });
    return { ...order, fields: { ...order.fields, left } };
  });
  for (let at = 0; at < COUNT; at += BATCH) {
    await answer('page-read', { ...listPage(orders.slice(at, at + BATCH), NOW), startedAt: NOW });
  }
  const due = (await nextAlarm()) ?? 0;
  expect([due, shown()]).toEqual([NOW + HOUR - 30_000, {}]);
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  await wake(due);
  await wake(due + 1, 'heartbeat');
  await startWorker();
  expect([create.mock.calls.length, Object.values(shown()).map(({ title }) => title)]).toEqual([
    1,
    [`${COUNT} orders need you today`],
  ]);
  const { open } = await answer('get-overview', null);
  expect([open.length, await badge()]).toEqual([COUNT, '99+']);
}, 60_000);
