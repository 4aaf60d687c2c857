// Everything out and in again as a user does it: a backup with a picture, everything deleted, the backup brought in; then an
// export, looked at before it is brought in.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { practiceSource } from '../shop/source';
import { barriers } from './support/barriers';
import { PIXEL } from './support/files';
import { ask, expectKept, holdBack, ordersOf } from './support/messages';
import { awaiting, openDetail } from './support/pages';
import { expect, test } from './support/test';

const ID = '8196400000000001';
const OTHER = '8196400000000002';
const NEW = '8196400000000009';
const CANCELLED = '8196400000000008';

async function saved(page: Page, testId: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(testId).click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** All that is kept, as the windows have it. */
async function everything(page: Page) {
  const orders = [...(await ordersOf(page)).values()].map(({ order, elsewhere }) => ({ order, elsewhere }));
  const evidence = await ask(page, 'get-evidence', { orderId: ID });
  const { settings } = await ask(page, 'get-overview', null);
  const ledger = await ask(page, 'backup-ledger', { after: null });
  return { orders, evidence, settings, ledger: ledger.rows.filter(({ state }) => state !== 'settled') };
}

/** Brings a file in while another part is looked at: that goes on, is shown there, and holds the window back. */
async function lookAway(dashboard: Page): Promise<void> {
  const letGo = await holdBack(dashboard, 'bring-in');
  await dashboard.getByTestId('bring-in').click();
  await dashboard.getByTestId('tab-orders').click();
  const work = dashboard.getByTestId('data-at-work');
  await expect(work).toContainText('Bringing it in');
  expect(await barriers(dashboard)).toEqual([]);
  const asking = dashboard.waitForEvent('dialog');
  await dashboard.close({ runBeforeUnload: true });
  const question = await asking;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await letGo();
  await expect(dashboard.getByText('It is brought in.')).toBeVisible();
  await expect(work).toHaveCount(0);
  await dashboard.goto(dashboard.url().replace('#orders', '#data'));
}

/** A request that was refunded and followed by another one, and a paid order that was cancelled: as pages would have shown them. */
async function expectMoneyTold(dashboard: Page): Promise<void> {
  const { rows } = await ask(dashboard, 'backup-orders', { after: null });
  const kept = rows.find(({ id }) => id === OTHER);
  const status = kept?.fields.status;
  if (kept === undefined || status === undefined) throw new Error('the order is not kept');
  const { lastSeenAt } = kept;
  const seen = { page: 'returns', finder: 'payload', firstSeenAt: lastSeenAt, lastSeenAt } as const;
  const part = { ...seen, lineIds: [], vague: false, text: '' };
  const amount = { amount: 3, currency: 'USD' };
  const old = { ...part, id: '71', state: 'refunded', openedOn: '2026-10-01', amount } as const;
  const anew = { ...part, id: '72', state: 'aliexpress-decides', openedOn: '2026-10-20', amount: null } as const;
  const cancelled = {
    ...kept,
    id: CANCELLED,
    fields: { ...kept.fields, status: { ...status, value: 'cancelled' as const } },
  };
  const records = [{ ...kept, cases: [old, anew] }, cancelled];
  await ask(dashboard, 'bring-in', { from: 'backup', bringBack: false, records, ledger: [] });
  await ask(dashboard, 'bring-in-rest', { settings: null, meta: null, words: [] });
  await dashboard.getByTestId('tab-money').click();
  await expect(dashboard.getByTestId('tile-back')).toContainText('3.00');
  await expect(dashboard.getByTestId('left-out')).toContainText('1 order cancelled after payment');
}

test('a backup brings everything back after everything was deleted; an export is looked at first', async ({
  extension,
  shop,
}) => {
  shop.scenario.source = practiceSource([awaiting(ID, { refund: 3 }), awaiting(OTHER)]);
  const page = await extension.context.newPage();
  await openDetail(page, ID);
  await openDetail(page, OTHER);
  const dashboard = await extension.open(`dashboard.html#order/${ID}/evidence`);
  await expectKept(dashboard, 2);
  await dashboard.getByTestId('file-input').setInputFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: PIXEL });
  await expect(dashboard.getByTestId('piece').locator('img')).toBeVisible();
  await ask(dashboard, 'add-event', { orderId: OTHER, type: 'wrote-to-store' });
  await ask(dashboard, 'set-note', { orderId: OTHER, note: 'a present', nickname: 'Lamp' });
  await ask(dashboard, 'change-settings', { ...DEFAULT_SETTINGS, language: 'en', hour: 18 });
  const before = await everything(dashboard);

  await dashboard.getByTestId('tab-settings').click();
  await dashboard.getByTestId('open-data').click();
  const backup = await saved(dashboard, 'save-backup');
  expect(backup.name).toMatch(/^claimcheck-backup-20\d\d-\d\d-\d\d\.zip$/);
  await expect(dashboard.getByTestId('save-outcome')).toContainText('2 orders; pictures and files: 1');
  const table = await saved(dashboard, 'save-csv');
  expect(readFileSync(table.path, 'utf8')).toContain(`\n'${OTHER},`);
  expect(await barriers(dashboard)).toEqual([]);

  const other = await extension.open('dashboard.html');
  await expect(other.getByTestId('order-row').first()).toBeVisible();
  await dashboard.bringToFront();
  await dashboard.getByTestId('delete-everything').click();
  expect(await barriers(dashboard)).toEqual([]);
  await dashboard.getByTestId('delete-now').click();
  await expect(dashboard.getByTestId('delete-outcome')).toContainText('Everything is deleted');
  await expect(other.getByTestId('nothing-yet')).toBeVisible();
  const left = await dashboard.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const counts = names.map(
      (name) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => {
            const stores = [...opening.result.objectStoreNames].filter((store) => store !== 'meta');
            if (stores.length === 0) return resolve(0);
            const transaction = opening.result.transaction(stores);
            let rows = 0;
            for (const store of stores) {
              const counting = transaction.objectStore(store).count();
              counting.onsuccess = () => {
                rows += counting.result;
              };
            }
            transaction.oncomplete = () => {
              opening.result.close();
              resolve(rows);
            };
          };
        }),
    );
    return { rows: await Promise.all(counts), notices: Object.keys((await chrome.notifications.getAll()) as object) };
  });
  expect([left.rows.reduce((sum, rows) => sum + rows, 0), left.notices]).toEqual([0, []]);

  await dashboard.getByTestId('data-file').setInputFiles(backup.path);
  await expect(dashboard.getByTestId('file-preview')).toContainText('2 orders are new here');
  await expect(dashboard.getByTestId('file-preview')).toContainText('1 picture or file is new here');
  await expect(dashboard.getByTestId('with-settings')).toBeChecked();
  expect(await barriers(dashboard)).toEqual([]);
  await expectKept(dashboard, 0);
  await dashboard.getByTestId('bring-in').click();
  await expect(dashboard.getByTestId('file-outcome')).toHaveAttribute('data-end', 'done');
  expect(await everything(dashboard)).toEqual(before);
  await dashboard.goto(`chrome-extension://${extension.id}/dashboard.html#order/${ID}/evidence`);
  await expect(dashboard.getByTestId('piece').locator('img')).toBeVisible();

  await dashboard.goto(`chrome-extension://${extension.id}/dashboard.html#data`);
  const orders = [
    { id: NEW, status: 'awaiting-delivery', placedOn: '2026-11-01', lines: [{ title: 'From a file' }] },
    { id: ID, events: [{ type: 'money-back', on: '2026-11-02' }] },
    'nonsense',
  ];
  const text = JSON.stringify({ format: 'claimcheck-export', version: 1, orders });
  const file = { name: 'export.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await dashboard.getByTestId('data-file').setInputFiles(file);
  const preview = dashboard.getByTestId('file-preview');
  for (const fact of ['1 order is new here', '1 order is known here', '1 entry is no order'])
    await expect(preview).toContainText(fact);
  await lookAway(dashboard);
  await expect(dashboard.getByTestId('file-outcome')).toContainText('1 entry left out');
  const known = await ordersOf(dashboard);
  expect(known.get(NEW)?.elsewhere).toBe('file');
  expect(known.get(ID)?.order).toEqual(before.orders.find(({ order }) => order.id === ID)?.order);
  await dashboard.goto(`chrome-extension://${extension.id}/dashboard.html#order/${NEW}`);
  await expect(dashboard.getByTestId('seen-elsewhere')).toContainText('From a file');
  await expectMoneyTold(dashboard);
});
