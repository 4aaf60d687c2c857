// A whole window in a narrow place or with large text: nothing overlaps, nothing is cut without a way to read it, and nothing
// asks to be scrolled sideways but what has a scroller of its own.
import type { Page } from '@playwright/test';

/** One line a fault. */
export const unfit = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Text {
      readonly node: Node;
      readonly words: string;
      readonly layer: Element | null;
      readonly box: DOMRect;
    }
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth + 1) found.push(`the window is ${scrollWidth} wide, and has ${innerWidth}`);
    const short = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    /** What sticks to an edge lies over the rest on purpose. */
    const layerOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        if (['sticky', 'fixed', 'absolute'].includes(getComputedStyle(at).position)) return at;
      }
      return null;
    };
    const clipped = (element: Element, box: DOMRect): DOMRect | null => {
      let { left, right, top, bottom } = box;
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const edge = at.getBoundingClientRect();
        left = Math.max(left, edge.left);
        right = Math.min(right, edge.right);
        top = Math.max(top, edge.top);
        bottom = Math.min(bottom, edge.bottom);
      }
      return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null;
    };
    for (const part of document.body.querySelectorAll<HTMLElement>('*')) {
      if (part.closest('.vh, svg, textarea, select, [data-scrolls], [aria-hidden="true"]') !== null) continue;
      if (part.clientWidth === 0 || part.scrollWidth <= part.clientWidth + 1) continue;
      const { overflowX } = getComputedStyle(part);
      if (overflowX === 'visible') continue;
      const isCut = part.closest('[title]') === null && !(part instanceof HTMLInputElement);
      if (isCut || overflowX === 'auto' || overflowX === 'scroll')
        found.push(`${overflowX}: ${part.tagName} "${short(part.textContent)}"`);
    }
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const own = node.parentElement;
      if (own === null || short(node.textContent) === '' || own.closest('.vh, svg, option, [aria-hidden="true"]'))
        continue;
      if (!own.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const box = clipped(own, line);
        if (box === null) continue;
        if (box.right > innerWidth + 1 || box.left < -1) found.push(`sticks out: "${short(node.textContent)}"`);
        texts.push({ node, words: short(node.textContent), layer: layerOf(own), box });
      }
    }
    /** Lines are higher than their letters. */
    const OVER = 5;
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        if (one.layer !== other.layer || one.node === other.node) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 2 && high > OVER) found.push(`overlap: "${one.words}" and "${other.words}"`);
      }
    });
    return [...new Set(found)];
  });
