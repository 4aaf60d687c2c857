// What opens every day asks at a glance: it must not take longer the more orders are finished.
import { expect, it, vi } from 'vitest';
import { DAY } from '../../utils/core/time';
import { card, detailPage } from './pages';
import { answer, freshBrowser, NOW, startWorker } from './worker';

const IDS = ['8190000000000001', '8190000000000002', '8190000000000003'];

async function finishAll(): Promise<void> {
  freshBrowser();
  await startWorker();
  for (const id of IDS) {
    await answer('page-read', detailPage(card({ id, placed: NOW - 20 * DAY }), [], NOW));
    await answer('add-event', { orderId: id, type: 'arrived-good' });
  }
}
const totals = async (how: 'glance' | null) => {
  const { counts, total } = await answer('get-overview', how);
  return [counts.done, total];
};

it('counts the finished orders for the summary of the first visit, and for whoever asks', async () => {
  await finishAll();
  expect([await totals('glance'), await totals(null)]).toEqual([
    [3, 3],
    [3, 3],
  ]);
});

it('counts none once that was seen: one stands for all', async () => {
  await finishAll();
  await answer('first-visit-seen', null);
  const count = vi.spyOn(IDBIndex.prototype, 'count');
  expect(await totals('glance')).toEqual([1, 1]);
  expect(count).not.toHaveBeenCalled();
  expect(await totals(null)).toEqual([3, 3]);
  expect(count).toHaveBeenCalled();
});
