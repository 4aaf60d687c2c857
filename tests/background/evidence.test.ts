// The list of evidence as the background keeps it: added, noted, taken back, told in the timeline, erased with its order.
import { beforeEach, expect, it } from 'vitest';
import { DAY, HOUR } from '../../utils/core/time';
import { readBlob, saveBlob } from '../../utils/store/blobs';
import { card, detailWithCounter } from './pages';
import { answer, ask, freshBrowser, NOW, startWorker, wake } from './worker';

const ORDER = '8190000000000001';
const ID = '2f6b1c1e-6a53-4f0e-9a3c-2d1b7f0c9a11';
const added = {
  id: ID,
  orderId: ORDER,
  kind: 'picture',
  name: 'order.png',
  type: 'image/png',
  size: 3,
  takenAt: NOW,
  url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
  note: '',
} as const;
const names = async () => (await answer('get-evidence', { orderId: ORDER })).map(({ name, note }) => [name, note]);

beforeEach(async () => {
  freshBrowser();
  await startWorker();
  await answer('page-read', detailWithCounter(card({ id: ORDER, placed: NOW - 20 * DAY }), 20 * DAY, NOW));
  await saveBlob(ID, new Blob(['png']), NOW);
});

it('is listed with its note, told in the timeline, removed and taken back', async () => {
  await answer('evidence-added', added);
  await answer('set-evidence-note', { id: ID, note: ' The refund line ' });
  expect(await names()).toEqual([['order.png', 'The refund line']]);
  expect(await answer('get-all-evidence', null)).toMatchObject([{ id: ID, orderId: ORDER, note: 'The refund line' }]);
  const kinds = (await answer('get-timeline', { orderId: ORDER })).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['read', 'date', 'evidence']));
  await answer('remove-evidence', { id: ID });
  expect(await names()).toEqual([]);
  await answer('restore-evidence', { id: ID });
  expect(await names()).toHaveLength(1);
});

it('is refused from a page, for an unknown order, with another site’s address or with more bytes than may be', async () => {
  const onPage = {
    id: 'test-extension-id',
    tab: { id: 7 },
    frameId: 0,
    url: 'https://www.aliexpress.com/p/order/index.html',
  };
  expect(await ask('evidence-added', added, onPage)).toEqual({ failed: 'refused' });
  for (const odd of [
    { orderId: '8190000000000009' },
    { url: 'javascript:alert(1)' },
    { size: 20_000_001 },
    { id: 'x' },
  ])
    expect(await ask('evidence-added', { ...added, ...odd })).toEqual({ failed: 'invalid' });
  expect(await names()).toEqual([]);
});

it('goes with its order, an hour after it was forgotten, bytes and all', async () => {
  await answer('evidence-added', added);
  await answer('forget-order', { orderId: ORDER });
  await wake(NOW + HOUR - 1);
  await expect.poll(() => readBlob(ID)).not.toBe(null);
  await wake(NOW + HOUR + 1);
  await wake(NOW + 2 * HOUR);
  await expect.poll(() => readBlob(ID)).toBe(null);
  expect(await names()).toEqual([]);
  expect(await answer('get-timeline', { orderId: ORDER })).toEqual([]);
});
