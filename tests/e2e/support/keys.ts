// The keyboard alone. After each key something that can be seen has the focus, shows it, and lies in view, uncovered.
import type { Page } from '@playwright/test';
import { expect } from './test';

/** Until what a key did is drawn: nobody presses the next one before that. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );

/** What is wrong with where the focus is; null when it is where it should be. */
const focusFault = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return 'nothing has the focus';
    const html = at.outerHTML.slice(0, 120);
    if (!at.checkVisibility({ visibilityProperty: true }) || at.closest('[aria-hidden="true"], [inert]') !== null)
      return `cannot be seen: ${html}`;
    const { left, right, top, bottom } = at.getBoundingClientRect();
    const inView = {
      x: [Math.max(left, 0), Math.min(right, innerWidth)],
      y: [Math.max(top, 0), Math.min(bottom, innerHeight)],
    };
    const [fromX = 0, toX = 0] = inView.x;
    const [fromY = 0, toY = 0] = inView.y;
    if (fromX >= toX || fromY >= toY) return `out of view: ${html}`;
    const over = document.elementFromPoint((fromX + toX) / 2, (fromY + toY) / 2);
    const isItself = over !== null && (at.contains(over) || over.contains(at) || over.closest('label')?.contains(at));
    if (!isItself) return `covered by ${over?.outerHTML.slice(0, 80)}: ${html}`;
    const label = at.closest('label');
    // A link that makes its whole tile its own draws the ring around that.
    const rings = [getComputedStyle(at), getComputedStyle(at, '::after'), ...(label ? [getComputedStyle(label)] : [])];
    const isShown = rings.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    );
    return at.matches(':focus-visible') && isShown ? null : `no ring: ${html}`;
  });

/** Test id, order or text of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    return at.dataset.testid ?? at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 60) ?? '';
  });

const FARTHEST = 120;

export interface Keys {
  press(...keys: readonly string[]): Promise<void>;
  /** Tabs on until this has the focus: a test id, or a label. */
  to(name: string, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  type(text: string): Promise<void>;
  expectAt(name: string): Promise<void>;
}

export function keysOf(page: Page): Keys {
  const expectSeen = (after: string): Promise<void> =>
    expect.poll(() => focusFault(page), { message: `after ${after}`, timeout: 3000 }).toBe(null);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await drawn(page);
      await expectSeen(`${key} (${keys.join(' ')})`);
    }
  };
  return {
    press,
    to: async (name, key = 'Tab') => {
      const passed: string[] = [];
      for (let count = 0; count < FARTHEST; count += 1) {
        await press(key).catch((error: Error) => {
          throw new Error(`${error.message} on the way to ${name}: ${passed.join(' · ')}`);
        });
        const at = await focused(page);
        if (at === name) return;
        passed.push(at);
      }
      throw new Error(`${key} does not reach ${name}, but ${passed.join(' · ')}`);
    },
    type: async (text) => {
      await page.keyboard.type(text);
      await drawn(page);
      await expectSeen(`typing ${text}`);
    },
    expectAt: async (name) => {
      await expect.poll(() => focused(page)).toBe(name);
      await expectSeen(`coming to ${name}`);
    },
  };
}
