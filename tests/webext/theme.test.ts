// @vitest-environment happy-dom
// The theme of a window: the chosen one, followed as it changes, and known before the settings are read.
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { followTheme } from '../../utils/webext/follow-theme';
import { writeSettings } from '../../utils/webext/settings';
import { copiedTheme, showTheme } from '../../utils/webext/shown-theme';

const shown = () => document.documentElement.dataset.theme;
afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

it('is left to the system at first, then follows each change', async () => {
  await followTheme();
  expect(shown()).toBeUndefined();
  await writeSettings({ ...DEFAULT_SETTINGS, theme: 'dark' });
  await vi.waitFor(() => expect(shown()).toBe('dark'));
  await writeSettings(DEFAULT_SETTINGS);
  await vi.waitFor(() => expect(shown()).toBeUndefined());
});
it('is left alone by other changes', async () => {
  await followTheme();
  showTheme('dark');
  await fakeBrowser.storage.local.set({ revision: '1' });
  expect(shown()).toBe('dark');
});
it('is copied, so that the next window begins in it', async () => {
  await writeSettings({ ...DEFAULT_SETTINGS, theme: 'light' });
  await followTheme();
  showTheme('auto');
  showTheme(copiedTheme());
  expect(shown()).toBe('light');
});
it('of a copy that is nonsense or out of reach is the system’s', () => {
  localStorage.setItem('theme', 'sepia');
  expect(copiedTheme()).toBe('auto');
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('refused');
  });
  expect(copiedTheme()).toBe('auto');
});
