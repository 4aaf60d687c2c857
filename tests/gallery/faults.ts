// What may be wrong with a view on the screen: text cut without a way to read it, parts that stick out, words that are
// said in English where another language was chosen. Runs inside the page.
import type { Page } from '@playwright/test';

/** One line a fault: component, state, what and where. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const state of document.querySelectorAll<HTMLElement>('.state')) {
      const where = `${state.closest<HTMLElement>('section')?.dataset.component} / ${state.closest('figure')?.dataset.state}`;
      const { left, right } = state.getBoundingClientRect();
      const isClipped = (part: Element): boolean => {
        for (let above = part.parentElement; above !== null && above !== state; above = above.parentElement) {
          if (getComputedStyle(above).overflowX !== 'visible') return true;
        }
        return false;
      };
      for (const part of state.querySelectorAll<HTMLElement>('*')) {
        const box = part.getBoundingClientRect();
        const style = getComputedStyle(part);
        if (box.width <= 1 || style.visibility === 'hidden' || part.closest('.vh, svg, textarea, [data-scrolls]'))
          continue;
        const text = part.textContent?.trim().slice(0, 40);
        if ((box.right > right + 1 || box.left < left - 1) && !isClipped(part))
          found.push(`${where}: sticks out: ${part.tagName} "${text}"`);
        const isCut = part.scrollWidth > part.clientWidth + 1 && ['hidden', 'clip'].includes(style.overflowX);
        if (isCut && part.closest('[title]') === null) found.push(`${where}: cut: ${part.tagName} "${text}"`);
      }
    }
    return [...new Set(found)];
  });

/** Texts with letters that wear no accent: they did not come out of the catalogue. What the user or a page says is quoted. */
export const untranslated = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const own = node.parentElement;
      if (
        own === null ||
        own.closest('bdi, q, code, time, [translate="no"], [lang="en"], h2:not(.state *), figcaption')
      )
        continue;
      const text = node.textContent ?? '';
      if (/[a-z]{3}/i.test(text) && !/[áçéíķĺńóŕšúýž]/i.test(text)) found.push(text.trim().slice(0, 60));
    }
    return [...new Set(found)];
  });
