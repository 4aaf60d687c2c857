// The visit that `npm start` makes where there is no display: the list, details, popup, guide and dashboard, with pictures.
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './run.mjs';

const LIST = 'https://www.aliexpress.com/p/order/index.html';
const FOLDER = join(ROOT, 'demo');
const TIMEOUT = 10_000;
const PAUSE = 100;
const MOST_PAGES = 20;
const RANK = ['now', 'soon', 'check', 'wait', 'done'];

function trackingUrl(id) {
  return `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${id}`;
}

function detailUrl(id) {
  return `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
}

async function until(check) {
  for (let left = TIMEOUT; left > 0; left -= PAUSE) {
    const found = await check();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return null;
}

async function ask(page, type, payload = null) {
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), { type, payload });
  if (!reply || !('ok' in reply)) throw new Error(`The extension did not answer "${type}": ${JSON.stringify(reply)}`);
  return reply.ok;
}

/** Presses "View orders" until there is no more. @returns the ids of all orders on the page */
async function showAll(page) {
  await page.locator('.order-item').first().waitFor({ timeout: TIMEOUT });
  const more = page.locator('.order-more button');
  for (let pages = 0; pages < MOST_PAGES && (await more.count()) > 0; pages += 1) {
    const known = await page.locator('.order-item').count();
    await more.click();
    const grown = await until(async () => (await page.locator('.order-item').count()) > known);
    if (!grown) break;
  }
  return page
    .locator('[data-pl="order_item_header_detail"]')
    .evaluateAll((links) => links.map((link) => new URL(link.href).searchParams.get('orderId')));
}

/** @returns true when every order was read after `since`; a page that cannot be read is said, not hidden. */
function readSince(dashboard, ids, since) {
  return until(async () => {
    const views = await ask(dashboard, 'get-orders');
    return ids.every((id) => views.some(({ order }) => order.id === id && order.lastSeenAt >= since));
  });
}

async function picture(page, name, options = {}) {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', ...options });
  return relative(ROOT, path);
}

/** Where nothing is open the popup has no row to press; the dashboard shows the same guide of any order. */
async function guidePicture(extension, popup, orderId) {
  const row = popup.getByTestId('order-row').first();
  const hasRow = (await row.count()) > 0;
  const page = hasRow ? popup : await extension.open(`dashboard.html#order/${orderId}`);
  if (hasRow) await row.click();
  await page.getByTestId('guide').first().waitFor({ timeout: TIMEOUT });
  const path = await picture(page, 'guide', { fullPage: true });
  if (!hasRow) await page.close();
  return path;
}

async function popupPictures(extension, dashboard, orderId) {
  const pictures = [];
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  const headline = popup.getByTestId('headline').first();
  await headline.waitFor({ timeout: TIMEOUT });
  if ((await popup.getByTestId('first-visit').count()) > 0) {
    pictures.push(await picture(popup, 'first-visit'));
    await ask(dashboard, 'first-visit-seen');
    await popup.reload();
    await headline.waitFor({ timeout: TIMEOUT });
  }
  pictures.push(await picture(popup, 'popup'));
  if (orderId) pictures.push(await guidePicture(extension, popup, orderId));
  await popup.close();
  return pictures;
}

/** Looks at one page alone. @returns { views, pictures, why } `why`: what kept it from being read; null when it was */
export async function look(extension, url) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const dashboard = await extension.open('dashboard.html');
  const page = await extension.context.newPage();
  const since = Date.now();
  await page.goto(url);
  const seen = await until(async () => (await ask(dashboard, 'get-health')).pages.find(({ at }) => at >= since));
  const pictures = [await picture(page, 'page', { fullPage: true })];
  return { views: await ask(dashboard, 'get-orders'), pictures, why: seen ? seen.why : 'it was never reported' };
}

/**
 * `detailIds`: orders whose details are visited. `tracked`: a tracking answer was captured. It names no order, so its page
 * is visited only where a single order of the visit is on its way. @returns { views, pictures, unread, errors }
 */
export async function tour(extension, detailIds, tracked = false) {
  // Pictures of an earlier visit would pass for this one's.
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const dashboard = await extension.open('dashboard.html');
  const page = await extension.context.newPage();
  const unread = new Set();
  const errors = [];
  extension.context.on('weberror', (found) => errors.push(found.error().message));

  const visitDetail = async (id) => {
    const since = Date.now();
    await page.goto(detailUrl(id));
    await page.locator('.order-status').waitFor({ timeout: TIMEOUT });
    if (!(await readSince(dashboard, [id], since))) unread.add(detailUrl(id));
  };
  const visitTracking = async (id) => {
    const since = Date.now();
    await page.goto(trackingUrl(id));
    if (!(await readSince(dashboard, [id], since))) unread.add(trackingUrl(id));
  };
  const visitList = async () => {
    const since = Date.now();
    await page.goto(LIST);
    if (!(await readSince(dashboard, await showAll(page), since))) unread.add(LIST);
  };
  await visitList();
  for (const id of detailIds) await visitDetail(id);
  const known = (await ask(dashboard, 'get-orders')).map(({ order }) => order);
  const isSent = ({ id, status }) => detailIds.includes(id) && status === 'awaiting-delivery';
  const sent = detailIds.length > 0 ? known.filter(isSent) : known;
  if (tracked && sent.length === 1) await visitTracking(sent[0].id);

  const byUrgency = (await ask(dashboard, 'get-orders'))
    .filter(({ order }) => detailIds.includes(order.id))
    .sort((a, b) => RANK.indexOf(a.decision.level) - RANK.indexOf(b.decision.level));
  const pictures = [];
  if (byUrgency[0]) {
    await visitDetail(byUrgency[0].order.id);
    pictures.push(await picture(page, 'detail', { fullPage: true }));
  }
  await visitList();
  pictures.unshift(await picture(page, 'list', { fullPage: true }));

  pictures.push(...(await popupPictures(extension, dashboard, byUrgency[0]?.order.id)));
  await dashboard.setViewportSize({ width: 1200, height: 860 });
  await dashboard.reload();
  await dashboard.getByTestId('export-json').first().waitFor({ timeout: TIMEOUT });
  pictures.push(await picture(dashboard, 'dashboard', { fullPage: true }));
  return { views: await ask(dashboard, 'get-orders'), pictures, unread: [...unread], errors };
}
