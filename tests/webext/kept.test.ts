// Settings, mirror, badge, tabs and changes: the small edges.
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { showBadge } from '../../utils/webext/badge';
import { bumpRevision, onStateChange } from '../../utils/webext/changes';
import { readMirror, writeMirror } from '../../utils/webext/mirror';
import { readSettings, writeSettings } from '../../utils/webext/settings';
import { openDashboard } from '../../utils/webext/tabs';

describe('settings', () => {
  it('are the defaults at first, then what was written', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    const mine = { ...DEFAULT_SETTINGS, hour: 18, language: 'ru' as const, theme: 'dark' as const };
    await writeSettings(mine);
    expect(await readSettings()).toEqual(mine);
  });
  it.each([
    ['nonsense'],
    [{ hour: 99, language: 'tlh', theme: 'sepia', hideTitles: 'yes', rungs: { soon: 'x' } }],
    [{ rungs: 7 }],
    [42],
  ])('take the default for each part of %j that is nonsense', async (kept) => {
    await fakeBrowser.storage.local.set({ settings: kept });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
  it('keep the good parts beside nonsense', async () => {
    await fakeBrowser.storage.local.set({ settings: { hour: 7, rungs: { soon: false, now: 'x' } } });
    const read = await readSettings();
    expect([read.hour, read.rungs.soon, read.rungs.now]).toEqual([7, false, true]);
    // Kept before there was a theme.
    expect(read.theme).toBe('auto');
  });
});

describe('mirror', () => {
  const entry = { earliest: 5, kind: 'no-delivery-refund' as const, title: 'Cable', done: ['soon'] };
  it('comes back as it was written', async () => {
    await writeMirror(new Map([['1', entry]]));
    expect(await readMirror()).toEqual(new Map([['1', entry]]));
  });
  it('leaves out what it cannot read and keeps the rest', async () => {
    await fakeBrowser.storage.local.set({ deadlines: { 1: entry, 2: { earliest: 'soon' }, 3: null } });
    expect([...(await readMirror()).keys()]).toEqual(['1']);
  });
  it('is empty when nothing was written', async () => {
    expect(await readMirror()).toEqual(new Map());
  });
});

describe('badge', () => {
  it.each([
    [{ count: 0, level: null, broken: false }, ''],
    [{ count: 16, level: 'now' as const, broken: false }, '16'],
    [{ count: 100, level: 'soon' as const, broken: false }, '99+'],
    [{ count: 3, level: 'now' as const, broken: true }, '!'],
  ])('%j reads "%s"', async (badge, text) => {
    await showBadge({ ...badge, title: '2 now, 2 soon' });
    expect(await fakeBrowser.action.getBadgeText({})).toBe(text);
    expect(await fakeBrowser.action.getTitle({})).toBe('2 now, 2 soon');
  });
  it('still shows the number where a part is missing', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockImplementation(() => {
      throw new Error('not here');
    });
    await showBadge({ count: 2, level: 'soon', broken: false, title: '2 soon' });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('2');
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).toEqual([0x87, 0x4a, 0x00, 255]);
  });
});

describe('changes', () => {
  it('calls back for each bump, even within one millisecond, and for nothing else', async () => {
    let heard = 0;
    const stop = onStateChange(() => {
      heard += 1;
    });
    await bumpRevision(5);
    await bumpRevision(5);
    await fakeBrowser.storage.local.set({ deadlines: {} });
    expect(heard).toBe(2);
    stop();
    await bumpRevision(6);
    expect(heard).toBe(2);
  });
});

describe('dashboard', () => {
  const tabs = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  it('opens at the order', async () => {
    await openDashboard('8190000000000001');
    expect(await tabs()).toContain('chrome-extension://test-extension-id/dashboard.html#order/8190000000000001');
  });
  it('goes to the tab that already shows it', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'chrome-extension://test-extension-id/dashboard.html' });
    Object.assign(fakeBrowser.runtime, {
      getContexts: async () => [{ tabId: tab.id, windowId: tab.windowId, documentUrl: tab.url }],
    });
    const before = (await tabs()).length;
    await openDashboard('1');
    expect(await tabs()).toHaveLength(before);
    expect(await tabs()).toContain('chrome-extension://test-extension-id/dashboard.html#order/1');
  });
});
