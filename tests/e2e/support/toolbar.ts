// The toolbar icon, pressed as a user does: the browser opens the popup and lends it the tab in front. A popup that a spec
// opens as a page is lent nothing.
import type { Page } from '@playwright/test';
import type { Extension } from './launch';
import { evaluateIn, targetsOf, withBrowser } from './surface';
import { expect } from './test';

/** The popup that hangs on the toolbar. */
export interface ToolbarPopup {
  /** Text of a part; null while it is not there. */
  text(testId: string): Promise<string | null>;
  /** Presses a button as soon as it is there. */
  press(testId: string): Promise<void>;
  close(): Promise<void>;
}

/** Presses the icon with the page in front. */
export async function pressIcon({ context, id }: Extension, page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  const before = await withBrowser(context, (session) => targetsOf(session, '/popup.html'));
  await withBrowser(context, async (session) => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
    await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
  });
  const opened = async (): Promise<string | undefined> =>
    (await withBrowser(context, (session) => targetsOf(session, '/popup.html'))).find((one) => !before.includes(one));
  await expect.poll(opened).toBeDefined();
  const targetId = (await opened()) ?? '';
  const within = <T>(expression: string): Promise<T> =>
    withBrowser(context, (session) => evaluateIn<T>(session, targetId, expression));
  return {
    text: (testId) => within(`document.querySelector('[data-testid="${testId}"]')?.textContent ?? null`),
    press: async (testId) => {
      const press = `(() => {
        const button = document.querySelector('[data-testid="${testId}"]:not([aria-disabled])');
        button?.click();
        return button !== null;
      })()`;
      await expect.poll(() => within(press)).toBe(true);
    },
    close: () => withBrowser(context, async (session) => void (await session.send('Target.closeTarget', { targetId }))),
  };
}
