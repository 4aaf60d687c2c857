// Pictures, files and the pack: taken by a real press of the toolbar icon, kept, taken back, packed, unpacked and read.
import type { Page } from '@playwright/test';
import { practiceSource } from '../shop/source';
import { barriers } from './support/barriers';
import type { Extension } from './support/launch';
import { ask, ordersOf } from './support/messages';
import { awaiting, openDetail } from './support/pages';
import { pngSize, savePack, shownSize } from './support/saved-pack';
import { expect, LIST_URL, test } from './support/test';
import { pressIcon } from './support/toolbar';

const ID = '8196300000000001';
const OTHER = '8196300000000002';
const thing = { title: 'Desk lamp <b>"new"</b>', variant: 'White', quantity: 1, price: 20 };
const late = awaiting(ID, { placed: -50, paid: -50, shipped: -48, eta: -10, refund: 6, lines: [thing] });

test.beforeEach(({ shop }) => {
  shop.scenario.source = practiceSource([late, awaiting(OTHER)]);
});

async function openOrder(extension: Extension): Promise<{ page: Page; dashboard: Page }> {
  const page = await extension.context.newPage();
  await openDetail(page, ID);
  const dashboard = await extension.open(`dashboard.html#order/${ID}/evidence`);
  await expect.poll(async () => (await ordersOf(dashboard)).has(ID)).toBe(true);
  await expect(dashboard.getByTestId('evidence-panel')).toBeVisible();
  return { page, dashboard };
}

const kept = (dashboard: Page, orderId = ID) => ask(dashboard, 'get-evidence', { orderId });

test('a picture wished for on the dashboard is one press of the icon away; the pack holds it', async ({
  extension,
}) => {
  const { page, dashboard } = await openOrder(extension);
  await dashboard.getByTestId('ask-picture').click();
  await expect(dashboard.getByTestId('picture-how')).toContainText('Claimcheck icon');
  const popup = await pressIcon(extension, page);
  await popup.press('take-picture');
  await expect.poll(async () => (await kept(dashboard)).length).toBe(1);
  await popup.close();
  expect((await kept(dashboard))[0]).toMatchObject({
    kind: 'picture',
    type: 'image/png',
    url: `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`,
  });

  await dashboard.bringToFront();
  const piece = dashboard.getByTestId('piece');
  await expect(piece.locator('img')).toBeVisible();
  await dashboard.getByTestId('piece-note').fill('The refund date');
  await dashboard.getByTestId('piece-note').blur();
  await dashboard.getByTestId('file-input').setInputFiles([
    { name: '../../lamp <1>.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
    { name: 'receipt.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 paid') },
  ]);
  await expect(piece).toHaveCount(3);
  const note = async () => (await kept(dashboard))[0]?.note;
  await expect.poll(note).toBe('The refund date');
  await dashboard.getByTestId('undo').click();
  await expect.poll(note).toBe('');
  await expect(dashboard.getByTestId('piece-note').first()).toHaveValue('');
  await dashboard.getByTestId('piece-note').first().fill('The refund date');
  await dashboard.getByTestId('piece-note').first().blur();
  await expect.poll(note).toBe('The refund date');
  expect(await barriers(dashboard)).toEqual([]);

  await dashboard.getByTestId('tab-evidence').click();
  await expect(dashboard.getByTestId('evidence-weight')).toContainText('3 pictures and files');
  await expect(dashboard.getByTestId('evidence-group').locator('img').first()).toBeVisible();
  expect(await barriers(dashboard)).toEqual([]);
  await dashboard.getByTestId('evidence-group').getByRole('link', { name: 'Desk lamp' }).click();
  await dashboard.getByTestId('open-pack').click();
  await expect(dashboard.getByTestId('pack')).toContainText(ID);
  await expect(dashboard.getByTestId('pack-piece').first().locator('img')).toBeVisible();
  expect(await barriers(dashboard)).toEqual([]);
  const { name, names, bytes, text } = await savePack(dashboard);
  expect(name).toBe(`claimcheck-order-${ID}.zip`);
  expect(names).toEqual([
    expect.stringMatching(/^evidence\/01-order-20\d\d-\d\d-\d\d-\d{4}\.png$/),
    'evidence/02-lamp-1.jpg',
    'evidence/03-receipt.pdf',
    'index.html',
    'order.json',
    'timeline.csv',
  ]);
  const shot = await shownSize(page);
  expect(pngSize(bytes(names[0] ?? ''))).toEqual(shot);
  expect(text('evidence/03-receipt.pdf')).toBe('%PDF-1.4 paid');
  expect(JSON.parse(text('order.json'))).toMatchObject({ format: 'claimcheck-export', orders: [{ id: ID, note: '' }] });
  expect(text('timeline.csv')).toContain('Order placed');

  const offline = await extension.context.newPage();
  await offline.setContent(text('index.html'));
  await expect(offline.locator('h1')).toHaveText(`AliExpress order ${ID}`);
  const body = offline.locator('body');
  for (const fact of ['Desk lamp <b>"new"</b> · White', 'Spec Store', 'The refund date', 'Picture of a page'])
    await expect(body).toContainText(fact);
  await expect(body.locator('b')).toHaveCount(0);
  await expect(offline.locator('script')).toHaveCount(0);
  const drawn = offline.locator('figure img').first();
  expect(await drawn.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual(shot);
});

test('no picture where there is none to take: another order, another page, a list', async ({ extension }) => {
  const { page, dashboard } = await openOrder(extension);
  const wish = async (): Promise<void> => {
    await dashboard.bringToFront();
    await dashboard.reload();
    await dashboard.getByTestId('ask-picture').click();
  };
  await wish();
  await openDetail(page, OTHER);
  const beside = await pressIcon(extension, page);
  await expect.poll(() => beside.text('no-picture')).toContain('another order');
  await beside.close();

  await wish();
  await page.goto(`chrome-extension://${extension.id}/dashboard.html#settings`);
  const elsewhere = await pressIcon(extension, page);
  await expect.poll(() => elsewhere.text('no-picture')).toContain('For a picture');
  await elsewhere.close();

  await wish();
  await page.goto(LIST_URL);
  const onList = await pressIcon(extension, page);
  await expect.poll(() => onList.text('take-picture')).toContain('Take a picture');
  expect(await kept(dashboard)).toEqual([]);
});

test('a removed file comes back by Undo; a file that is too big is refused by a word', async ({ extension }) => {
  const { dashboard } = await openOrder(extension);
  const input = dashboard.getByTestId('file-input');
  await input.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('seen') });
  await expect(dashboard.getByTestId('piece')).toHaveCount(1);
  await dashboard.getByTestId('piece-remove').click();
  await expect(dashboard.getByTestId('piece')).toHaveCount(0);
  await dashboard.getByTestId('undo').click();
  await expect(dashboard.getByTestId('piece')).toHaveCount(1);

  await input.setInputFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(20_000_001) });
  await expect(dashboard.getByTestId('evidence-refused')).toHaveAttribute('data-why', 'file-too-big');
  await input.setInputFiles({ name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
  await expect(dashboard.getByTestId('evidence-refused')).toHaveAttribute('data-why', 'empty');
  expect(await kept(dashboard)).toHaveLength(1);
  await dashboard.reload();
  await expect(dashboard.getByTestId('piece')).toHaveCount(1);
});

test('files are dropped on the page, and the phone gets the link', async ({ extension }) => {
  const { dashboard } = await openOrder(extension);
  const transfer = await dashboard.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['dropped'], 'dropped.txt', { type: 'text/plain' }));
    return data;
  });
  await dashboard.getByTestId('evidence-panel').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(dashboard.getByTestId('piece')).toContainText('dropped.txt');

  await dashboard.getByTestId('back').click();
  await dashboard.getByTestId('more').click();
  await dashboard.getByTestId('menu-phone').click();
  await expect(dashboard.getByTestId('qr')).toBeVisible();
  await expect(dashboard.getByTestId('phone')).toContainText(`orderId=${ID}`);
  expect(await barriers(dashboard)).toEqual([]);
});
