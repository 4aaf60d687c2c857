// Every view of every window, one line each: how it is come to, and what shows that it is there.
import type { Page } from '@playwright/test';
import { type Given, PIXEL } from './files';
import { ID } from './guide';
import { expect } from './test';

export interface View {
  readonly name: string;
  /** The address within the extension; where there is none, the view before is gone on from. */
  readonly at?: string;
  /** Given to the page's own input. */
  readonly files?: readonly Given[];
  /** Test ids that are pressed one after the other; a text beginning with `:` is typed. */
  readonly press?: readonly string[];
  readonly shows: string;
}

/** One that is shown and one that is only named, at length and from the other side. */
const FILES: readonly Given[] = [
  { name: 'lamp.png', mimeType: 'image/png', buffer: PIXEL },
  { name: `${'unboxing-'.repeat(12)}\u202Eاللوحة.mp4`, mimeType: 'video/mp4', buffer: Buffer.from('film') },
];

/** Before anything was read. */
export const BEFORE: readonly View[] = [
  { name: 'popup, nothing yet', at: 'popup.html', shows: 'nothing-yet' },
  { name: 'dashboard, nothing yet', at: 'dashboard.html', shows: 'nothing-yet' },
  { name: 'timeline, nothing yet', at: 'dashboard.html#timeline', shows: 'timeline-none' },
  { name: 'money, nothing yet', at: 'dashboard.html#money', shows: 'money-empty' },
  { name: 'evidence, nothing yet', at: 'dashboard.html#evidence', shows: 'evidence-none' },
  { name: 'check, nothing yet', at: 'dashboard.html#check', shows: 'nothing-to-check' },
  { name: 'report, nothing yet', at: 'dashboard.html#report', shows: 'no-page' },
  { name: 'welcome', at: 'welcome.html', shows: 'welcome' },
  { name: 'examples', at: 'examples.html', shows: 'order-row' },
  { name: 'example guide', press: ['order-row'], shows: 'guide' },
];

/** At the first look after the first reading. */
export const FIRST: readonly View[] = [{ name: 'first visit', at: 'popup.html', shows: 'first-visit' }];

const guide = (...press: readonly string[]): Pick<View, 'at' | 'press'> => ({
  at: 'popup.html',
  press: [`order-${ID}`, ...press],
});

export const USUAL: readonly View[] = [
  { name: 'list', at: 'popup.html', shows: 'order-row' },
  { name: 'menu', press: ['more'], shows: 'settings' },
  { name: 'search', at: 'popup.html', press: [':e'], shows: 'search' },
  { name: 'guide', ...guide(), shows: 'guide' },
  { name: 'all steps', press: ['all-steps'], shows: 'step-write-store' },
  { name: 'guide’s menu', press: ['more'], shows: 'forget' },
  { name: 'why this date', ...guide('why-date'), shows: 'why' },
  { name: 'letter', ...guide('guide-step'), shows: 'letter' },
  { name: 'what happened', ...guide('happened'), shows: 'happenings' },
  { name: 'an amount', press: ['answer-case-opened'], shows: 'asked' },
  { name: 'a problem', ...guide('triage'), shows: 'triage-questions' },
  { name: 'help', ...guide('open-help'), shows: 'help' },
  { name: 'pictures', ...guide('open-evidence'), shows: 'evidence-panel' },
  { name: 'phone', ...guide('more', 'menu-phone'), shows: 'phone' },
  { name: 'later', ...guide('more', 'snooze'), shows: 'snooze-none' },
  { name: 'note', ...guide('more', 'set-note'), shows: 'note' },
  { name: 'nickname', ...guide('more', 'set-nickname'), shows: 'nickname' },
  { name: 'a date by hand', ...guide('more', 'set-date'), shows: 'hand-date' },
  // It follows the tab in front: the list, or the guide of its order.
  { name: 'panel', at: 'sidepanel.html', shows: 'more' },
  { name: 'dashboard', at: 'dashboard.html#orders', press: ['filter-all'], shows: 'totals' },
  { name: 'several at once', press: ['choose-all'], shows: 'bulk' },
  { name: 'order', at: `dashboard.html#order/${ID}`, shows: 'history' },
  {
    name: 'pictures and files of an order',
    at: `dashboard.html#order/${ID}/evidence`,
    files: FILES,
    press: ['piece-note', ':The shade is cracked from the plug to the rim\n'],
    shows: 'piece',
  },
  { name: 'evidence', at: 'dashboard.html#evidence', shows: 'evidence-group' },
  { name: 'pack', at: `dashboard.html#pack/${ID}`, shows: 'pack-piece' },
  { name: 'timeline', at: 'dashboard.html#timeline', shows: 'timeline-row' },
  { name: 'money', at: 'dashboard.html#money', shows: 'months' },
  { name: 'health', at: 'dashboard.html#health', shows: 'health-field' },
  { name: 'report', at: 'dashboard.html#report', shows: 'report-text' },
  { name: 'check', at: 'dashboard.html#check', shows: 'check-start' },
  { name: 'settings', at: 'dashboard.html#settings', shows: 'settings' },
  { name: 'data', at: 'dashboard.html#data', shows: 'data' },
  { name: 'delete everything', press: ['delete-everything'], shows: 'delete-what' },
];

/** Shows a view; `origin` is where the extension's pages are. */
export async function go(page: Page, origin: string, { at, files = [], press = [], shows }: View): Promise<void> {
  if (at !== undefined) {
    // Its place is remembered; here every view begins at its own.
    if (page.url().startsWith(origin)) await page.evaluate(() => localStorage.clear());
    await page.goto(`${origin}/${at}`);
    // Behind another tab it is drawn once a second.
    await page.bringToFront();
  }
  if (files.length > 0) {
    await page.getByTestId('file-input').setInputFiles([...files]);
    await expect(page.getByTestId('piece')).toHaveCount(files.length);
  }
  for (const testId of press) {
    const order = /^order-(\d+)$/.exec(testId)?.[1];
    if (testId.startsWith(':')) {
      // A list hears the first letter once it is there.
      if (testId === press[0]) await expect(page.getByTestId('order-row').first()).toBeVisible();
      await page.keyboard.type(testId.slice(1));
    } else if (order !== undefined) await page.locator(`[data-testid="order-row"][data-order-id="${order}"]`).click();
    else await page.getByTestId(testId).first().click();
  }
  await expect(page.getByTestId(shows).first()).toBeVisible();
}
