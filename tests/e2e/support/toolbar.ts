// The toolbar icon, pressed as a user does: the browser opens the popup and lends it the tab in front. A popup that a spec
// opens as a page is lent nothing.
import type { Page } from '@playwright/test';
import type { Extension } from './launch';
import { evaluateIn, withBrowser } from './surface';
import { expect } from './test';

const POPUP = '/popup.html';

/** Presses the icon with the page in front. */
export async function pressIcon({ context, id }: Extension, page: Page): Promise<void> {
  await page.bringToFront();
  await withBrowser(context, async (session) => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
    await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
  });
}

/** The text of a part of the popup; null while it is not there. */
export const popupText = ({ context }: Extension, testId: string): Promise<string | null> =>
  evaluateIn(context, POPUP, `document.querySelector('[data-testid="${testId}"]')?.textContent ?? null`);

/** Presses a button of the popup as soon as it is there. */
export async function pressInPopup(extension: Extension, testId: string): Promise<void> {
  const press = `(() => {
    const button = document.querySelector('[data-testid="${testId}"]:not([disabled])');
    button?.click();
    return button !== null;
  })()`;
  await expect.poll(() => evaluateIn(extension.context, POPUP, press)).toBe(true);
}

export const closePopup = async ({ context }: Extension): Promise<void> => {
  await evaluateIn(context, POPUP, 'setTimeout(() => window.close())');
};
