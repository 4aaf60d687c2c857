// The optional site: its script is registered while the user allows it, once, and no longer.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSiteScript } from '../../utils/webext/optional-site';

interface Script {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
}

let allowed = false;
let registered: Script[] = [];

beforeEach(() => {
  allowed = false;
  registered = [];
  Object.assign(fakeBrowser.permissions, { contains: vi.fn(async () => allowed) });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: readonly string[] }) =>
      registered.filter(({ id }) => ids.includes(id)),
    registerContentScripts: async (scripts: readonly Script[]) => {
      registered.push(...scripts);
    },
    unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
  });
});

describe('the script of aliexpress.ru', () => {
  it('is not there before the user allowed the site', async () => {
    await keepSiteScript();
    expect(registered).toEqual([]);
  });

  it('is registered once, on the order pages only, however often the worker starts', async () => {
    allowed = true;
    await keepSiteScript();
    await keepSiteScript();
    expect(registered).toMatchObject([
      { js: ['content-scripts/ru.js'], matches: ['https://aliexpress.ru/order-list*'] },
    ]);
  });

  it('goes when the permission goes', async () => {
    allowed = true;
    await keepSiteScript();
    allowed = false;
    await keepSiteScript();
    expect(registered).toEqual([]);
  });
});
