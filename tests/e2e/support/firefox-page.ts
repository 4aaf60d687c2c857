// What a spec does with our own windows in Firefox: press, give files, read what is shown; the toolbar's popup and the sidebar,
// too, which are nobody's tab and are reached from one of our pages.
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';

type Place = 'popup' | 'sidebar';

/** As far as it is used here: the usual types know no sidebar among the views. */
declare const browser: {
  readonly extension: { getViews(of: { type: Place }): readonly { readonly document: Document }[] };
  readonly windows: { getLastFocused(): Promise<{ readonly id: number }> };
  readonly action: { openPopup(of: { windowId: number }): Promise<void> };
};

export const one = (testId: string): string => `[data-testid="${testId}"]`;

/** A real press, once it is there and stands still. */
export const press = (page: Page, testId: string): Promise<void> => page.locator(one(testId)).click();

export async function give(page: Page, testId: string, ...paths: string[]): Promise<void> {
  const found = await page.waitForSelector(one(testId));
  const input = await found?.toElement('input');
  await input?.uploadFile(...paths);
}

/** Null while it is not there. */
export const textOf = (page: Page, testId: string): Promise<string | null> =>
  page.evaluate((at) => document.querySelector(at)?.textContent ?? null, one(testId));

/** Width and height of all its pictures, as they were read. */
export const picturesIn = (page: Page, testId: string): Promise<number[][]> =>
  page.evaluate(
    (at) =>
      [...document.querySelectorAll<HTMLImageElement>(at)].map((image) => [image.naturalWidth, image.naturalHeight]),
    `${one(testId)} img`,
  );

/** Whether something stands in the popup or the sidebar, asked from a page of ours. */
export const isBeside = (page: Page, place: Place, selector: string): Promise<boolean> =>
  page.evaluate(
    (type, at) => (browser.extension.getViews({ type })[0]?.document.querySelector(at) ?? null) !== null,
    place,
    selector,
  );

/** Presses there as a script does: enough for whatever asks for no press of a user. */
export async function pressBeside(page: Page, place: Place, testId: string): Promise<void> {
  const pressed = (): Promise<boolean> =>
    page.evaluate(
      (type, at) => {
        const part = browser.extension.getViews({ type })[0]?.document.querySelector<HTMLElement>(at);
        part?.click();
        return part !== null && part !== undefined;
      },
      place,
      `${one(testId)}:not([aria-disabled])`,
    );
  await expect.poll(pressed).toBe(true);
}

/**
 * The toolbar icon, with the page in front, pressed from one of ours in another window: what is asked for within a real press
 * lends the popup the tab in front there, as a press of the icon itself does.
 */
export async function pressIcon(own: Page, page: Page): Promise<void> {
  await page.bringToFront();
  await own.evaluate(async () => {
    const front = await browser.windows.getLastFocused();
    const open = (event: Event): void => {
      event.stopPropagation();
      void browser.action.openPopup({ windowId: front.id });
    };
    addEventListener('click', open, { capture: true, once: true });
  });
  await own.mouse.click(1, 1);
}
