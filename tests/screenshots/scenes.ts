// Brings the browser to where a picture is taken: what was visited on the practice shop, and what went wrong there.
import type { Page } from '@playwright/test';
import { type Extension, launch } from '../e2e/support/launch';
import { ask, ordersOf } from '../e2e/support/messages';
import { openDetail, openList, showAll } from '../e2e/support/pages';
import { practiceOrders, VISITED_IDS } from '../shop/orders';
import type { Scenario } from '../shop/scenario';
import { startShop } from '../shop/shop';
import { practiceSource } from '../shop/source';
import type { Scene } from './pictures';

export interface Stage {
  readonly extension: Extension;
  /** A page of ours that asks the background. */
  readonly desk: Page;
  close(): Promise<void>;
}

const CALM_IDS = ['8196100000030033', '8196100000130133', '8196100000060066'];
const PAUSE = 100;
const PATIENCE = 20_000;

/** Asks again until it is so. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let left = PATIENCE; left > 0; left -= PAUSE) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`In vain it was waited for: ${what}.`);
}

function shopOf(scene: Scene): Partial<Scenario> {
  if (scene === 'unreadable') return { mode: 'captcha' };
  const orders = practiceOrders(Date.now());
  const shown = scene === 'calm' ? orders.filter(({ id }) => CALM_IDS.includes(id)) : orders;
  return { source: practiceSource(shown) };
}

async function visit({ extension, desk }: Stage, ids: readonly string[]): Promise<void> {
  const list = await openList(extension);
  await showAll(list);
  const shown = await list.locator('.order-item').count();
  await until('the list is read', async () => (await ordersOf(desk)).size >= shown);
  for (const id of ids) {
    const since = Date.now();
    await openDetail(list, id);
    await until(`${id} is read`, async () => ((await ordersOf(desk)).get(id)?.order.lastSeenAt ?? 0) >= since);
  }
  await list.close();
}

async function block({ extension, desk }: Stage): Promise<void> {
  await extension.worker.evaluate(() => {
    Object.assign(chrome.notifications, { getPermissionLevel: async () => 'denied' });
  });
  await ask(desk, 'test-notification', null);
  await until('the refusal is known', async () => {
    return (await ask(desk, 'get-overview', null)).health.notifications === 'denied';
  });
}

async function hide({ extension, desk }: Stage): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('https://www.aliexpress.com/p/order/index.html');
  await until('the page is told to be unreadable', async () => {
    return (await ask(desk, 'get-overview', null)).health.unreadablePage !== null;
  });
  await page.close();
}

async function prepare(scene: Scene, stage: Stage): Promise<void> {
  if (scene === 'fresh') return;
  if (scene === 'unreadable') return hide(stage);
  if (scene === 'first') return visit(stage, []);
  await visit(stage, scene === 'calm' ? CALM_IDS : VISITED_IDS);
  await ask(stage.desk, 'first-visit-seen', null);
  if (scene === 'blocked') await block(stage);
}

/** `profile`: an empty folder for this scene's browser. */
export async function openScene(scene: Scene, profile: string): Promise<Stage> {
  const shop = await startShop(shopOf(scene));
  const extension = await launch({ profile, shopPort: shop.port });
  const desk = await extension.open('dashboard.html#health');
  const close = async (): Promise<void> => {
    await extension.context.close();
    await shop.close();
  };
  const stage: Stage = { extension, desk, close };
  await prepare(scene, stage);
  return stage;
}
