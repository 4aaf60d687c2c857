// The page cannot tell that anybody listens, and what it forges changes nothing.
import type { Page } from '@playwright/test';
import { launchBrowser } from './support/launch';
import { ask, expectKept, ordersOf } from './support/messages';
import { expect, LIST_URL, test } from './support/test';

/** Everything about the functions that are listened to which a script of the page can look at. */
function faces(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const owners: [string, object, string][] = [
      ['fetch', window, 'fetch'],
      ['open', XMLHttpRequest.prototype, 'open'],
      ['send', XMLHttpRequest.prototype, 'send'],
      ['toString', Function.prototype, 'toString'],
      ['callback', window, 'mtopjsonp1'],
    ];
    const own = Object.getOwnPropertyNames(window).filter((name) => !/^(firstAnswer|chrome|__)/.test(name));
    const looks = owners.map(([name, owner, key]) => {
      const { value, ...flags } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
      const shown = [`${value}`, Function.prototype.toString.call(value), value.name, value.length];
      return [name, flags, shown, Object.getOwnPropertyNames(value), 'prototype' in value];
    });
    return [looks, own.sort()];
  });
}

test('functions look as they do without the extension', async ({ extension, shop, profile }) => {
  const plain = await launchBrowser({ profile: `${profile}-plain`, shopPort: shop.port, withExtension: false });
  const there = await plain.newPage();
  await there.goto(LIST_URL);
  await expect(there.locator('.order-item').first()).toBeVisible();
  const bare = await faces(there);
  await plain.close();

  const page = await extension.context.newPage();
  await page.goto(LIST_URL);
  await expect(page.locator('.order-item').first()).toBeVisible();
  expect(await faces(page)).toEqual(bare);
});

test('prototypes that the page replaces are not asked', async ({ extension, shop }) => {
  shop.scenario.mode = 'renamed';
  const dashboard = await extension.open('dashboard.html');
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const replace = (): void => {
      const { stringify } = JSON;
      const { dispatchEvent } = EventTarget.prototype;
      const { exec } = RegExp.prototype;
      const Plain = CustomEvent;
      const note = (what: string, of: unknown): void => {
        if (typeof of === 'string' && of.includes('mtop')) asked.push(what);
      };
      JSON.stringify = ((value: { api?: string } | undefined, ...more: []) => {
        note('stringify', value?.api);
        return stringify(value, ...more);
      }) as typeof stringify;
      EventTarget.prototype.dispatchEvent = function (event) {
        note('dispatchEvent', (event as CustomEvent).detail);
        return dispatchEvent.call(this, event);
      };
      RegExp.prototype.exec = function (text) {
        note('exec', text);
        return exec.call(this, text);
      };
      Object.assign(window, {
        CustomEvent: class extends Plain<unknown> {
          constructor(type: string, init?: CustomEventInit) {
            super(type, init);
            note('CustomEvent', init?.detail);
          }
        },
      });
    };
    new MutationObserver((_records, observer) => {
      if (!document.querySelector('title')) return;
      observer.disconnect();
      replace();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(LIST_URL);
  await expectKept(dashboard, 10);
  await page.getByRole('button', { name: 'View orders' }).click();
  await expectKept(dashboard, 15);
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
});

test('forged answers are refused and counted, and what is kept stays', async ({ extension }) => {
  const dashboard = await extension.open('dashboard.html');
  const page = await extension.context.newPage();
  await page.goto(LIST_URL);
  await expectKept(dashboard, 10);
  const before = await ordersOf(dashboard);
  await page.evaluate(() => {
    const order = (orderId: unknown) => ({ tag: 'pc_om_list_order', fields: { orderId, statusText: 'Completed' } });
    const answer = (orders: Record<string, unknown>) =>
      JSON.stringify({ ret: ['SUCCESS::ok'], data: { data: orders } });
    const many = Array.from({ length: 10_000 }, (_, at) => [`o_${at}`, order(`${8_000_000_000_000_000 + at}`)]);
    const tell = (text: string) => {
      const detail = `mtop.aliexpress.trade.buyer.order.list  ${location.href}\n${text}`;
      document.dispatchEvent(new CustomEvent('order:answer', { detail }));
    };
    tell(answer(Object.fromEntries(many)));
    tell('{"broken":');
    tell(`otherName(${answer({})}`);
    tell(`{"data":{"data":${'['.repeat(5000)}${']'.repeat(5000)}}}`);
    tell(' '.repeat(1_600_000));
    tell(answer({ a: order(2 ** 53 + 2), b: order('<b>1</b>') }));
    tell(`{"ret":["SUCCESS::ok"],"data":{"data":{"__proto__":{"tag":"pc_om_list_order","fields":{"polluted":1}}}}}`);
    document.dispatchEvent(new CustomEvent('order:answer', { detail: { toString: () => 'x' } }));
  });
  const refused = async () => Object.keys((await ask(dashboard, 'get-health', null)).reading.refused);
  await expect
    .poll(refused)
    .toEqual(expect.arrayContaining(['answer-too-many', 'answer-too-deep', 'answer-too-large', 'answer-unreadable']));
  const after = await ordersOf(dashboard);
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [id, { order }] of after) expect(order.status).toBe(before.get(id)?.order.status);
});
