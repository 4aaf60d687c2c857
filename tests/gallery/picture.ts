// Takes one picture a component, all its states in it, in letters of our own fonts only: nothing moves, no caret blinks.
import type { CDPSession, Page } from '@playwright/test';

/** Monospace is the system's; so is every letter that our fonts lack. */
const STILL = `
  *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; }
  .state * { font-family: inherit !important; }
  .component[hidden] { display: none !important; }
`;

/** Makes the page fit for pictures. Emoji, arrows, Chinese and the like become ¤. */
export async function still(page: Page): Promise<void> {
  await page.addStyleTag({ content: STILL });
  await page.evaluate(() => {
    const foreign = /[^\t\n\r -\u06ff\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf\u2122\u2212]/gu;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.nodeValue ?? '';
      const own = text.replace(foreign, '¤');
      if (own !== text) node.nodeValue = own;
    }
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
      const own = field.value.replace(foreign, '¤');
      if (own !== field.value) field.value = own;
    }
  });
}

/**
 * By component, the picture of all its states. Each stands alone at the top of the page: a long page is slow to draw, and
 * where it would have to be scrolled, letters could come to lie between two pixels.
 */
export async function picturesOf(page: Page): Promise<Map<string, Buffer>> {
  const sections = page.locator('section.component');
  const names = await sections.evaluateAll((all) => all.map((one) => one.getAttribute('data-component') ?? ''));
  const { width, height: most } = page.viewportSize() ?? { width: 0, height: 0 };
  const taken = new Map<string, Buffer>();
  for (const [index, name] of names.entries()) {
    const height = await sections.evaluateAll((all, shown) => {
      all.forEach((one, at) => {
        one.toggleAttribute('hidden', at !== shown);
      });
      return Math.ceil(document.body.getBoundingClientRect().bottom / 2) * 2;
    }, index);
    if (height > most) throw new Error(`${name} is ${height} px high: give looks.ts a higher window.`);
    taken.set(name, await page.screenshot({ clip: { x: 0, y: 0, width, height } }));
  }
  return taken;
}

interface Node {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
}

async function fontsWithin(session: CDPSession, node: Node): Promise<string[]> {
  const text = (node.children ?? []).filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue.trim());
  const used = text.some(Boolean)
    ? (await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId })).fonts
    : [];
  const foreign = used.filter(({ isCustomFont }) => !isCustomFont);
  const found = foreign.map(({ familyName }) => `"${text.join(' ').slice(0, 60)}" is drawn in ${familyName}`);
  for (const child of node.children ?? []) found.push(...(await fontsWithin(session, child)));
  return found;
}

/** Texts that a font of the system draws, and which; another machine would draw them otherwise. */
export async function systemFonts(page: Page): Promise<string[]> {
  await page.locator('section.component').evaluateAll((all) => {
    for (const one of all) one.removeAttribute('hidden');
  });
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  return fontsWithin(session, root);
}
