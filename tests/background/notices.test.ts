// A notification is clicked, closed or tried out: it lands where it should, and only a hand acknowledges it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR } from '../../utils/core/time';
import { card, detailWithCounter } from './pages';
import { answer, badge, freshBrowser, NOW, settled, shown, startWorker, wake } from './worker';

const A = '8190000000000001';
const page = detailWithCounter(card({ id: A, placed: NOW - 20 * DAY }), 7 * DAY + HOUR, NOW);

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

describe('a click', () => {
  const click = async (id: string): Promise<unknown> => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger(id);
    await vi.waitFor(() => expect(open).toHaveBeenCalled());
    await settled();
    return open.mock.calls[0]?.[0];
  };
  const rung = async (): Promise<string> => {
    await answer('page-read', page);
    await wake(NOW + HOUR);
    return Object.keys(shown())[0] ?? '';
  };

  it('opens the order, in a worker that did not show it', async () => {
    const id = await rung();
    await startWorker();
    expect(await click(id)).toEqual({ url: `chrome-extension://test-extension-id/dashboard.html#order/${A}` });
    await vi.waitFor(() => expect(shown()).toEqual({}));
  });
  it('opens the list when the order was forgotten, or the id is not ours', async () => {
    const id = await rung();
    await answer('forget-order', { orderId: A });
    expect(await click(id)).toEqual({ url: 'chrome-extension://test-extension-id/dashboard.html' });
    expect(await click('of an older version')).toEqual({ url: 'chrome-extension://test-extension-id/dashboard.html' });
  });
});

it('a test notification says whether it was shown', async () => {
  expect(await answer('test-notification', null)).toEqual({ shown: true });
  expect(shown().test?.title).toBe('Reminders reach you');
  vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no'));
  expect(await answer('test-notification', null)).toEqual({ shown: false });
  expect(await badge()).toBe('!');
});

it('closed by the system is not seen, closed by hand is', async () => {
  const { openDatabase } = await import('../../utils/store/database');
  const { readLedger } = await import('../../utils/store/ledger');
  const states = async () => (await readLedger(await openDatabase(), [A])).map(({ state }) => state);
  await answer('page-read', page);
  await wake(NOW + HOUR);
  const [id = ''] = Object.keys(shown());
  await fakeBrowser.notifications.onClosed.trigger(id, false);
  expect(await states()).toEqual(['shown']);
  await fakeBrowser.notifications.onClosed.trigger(id, true);
  await vi.waitFor(async () => expect(await states()).toEqual(['acknowledged']));
});

it('a notification that cannot be shown does not make open pages ask again for ever', async () => {
  let changes = 0;
  fakeBrowser.storage.onChanged.addListener((changed) => {
    if ('revision' in changed) changes += 1;
  });
  vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no'));
  await answer('page-read', page);
  await wake(NOW + HOUR);
  const before = changes;
  for (let at = 0; at < 3; at += 1) await answer('get-overview', null);
  expect(changes).toBe(before);
});

it('the one about lost orders leads to where they come back from', async () => {
  const open = vi.spyOn(fakeBrowser.tabs, 'create');
  await fakeBrowser.notifications.onClicked.trigger('lost');
  await vi.waitFor(() => expect(open).toHaveBeenCalled());
  expect(open).toHaveBeenCalledWith({ url: 'https://www.aliexpress.com/p/order/index.html' });
});
