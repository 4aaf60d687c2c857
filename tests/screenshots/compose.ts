// Puts pictures together: side by side, and on our paper ground with a caption, as the stores want them.
import type { BrowserContext } from '@playwright/test';

/** px, what the Chrome Web Store asks for. */
const STORE_SIZE = { width: 1280, height: 800 };

const source = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

async function drawn(
  context: BrowserContext,
  size: { width: number; height: number },
  markup: string,
): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.setContent(markup);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** Width and height of a PNG, out of its header. */
const sizeOf = (png: Buffer): [width: number, height: number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

export function beside(context: BrowserContext, page: Buffer, panel: Buffer): Promise<Buffer> {
  const [[left, height], [right]] = [sizeOf(page), sizeOf(panel)];
  const images = [page, panel].map((png) => `<img src="${source(png)}">`).join('');
  const markup = `<style>body{margin:0;display:flex;gap:1px;background:#827d72}</style>${images}`;
  return drawn(context, { width: left + 1 + right, height }, markup);
}

const SHEET = `
  body { margin: 0; height: 800px; box-sizing: border-box; padding: 40px 40px 0; overflow: hidden; background: #eeece6;
    color: #1d1c1a; font-family: system-ui, sans-serif; display: flex; flex-direction: column; align-items: center; gap: 32px; }
  h1 { margin: 0; font-size: 34px; line-height: 44px; letter-spacing: -0.3px; text-align: center; text-wrap: balance; }
  div { display: flex; gap: 48px; justify-content: center; align-items: flex-start; }
  img { border-radius: 12px; outline: 1px solid #dddad1; box-shadow: 0 8px 28px rgb(40 34 20 / 14%); max-width: 1200px; }
`;

export function storeSheet(context: BrowserContext, caption: string, pngs: readonly Buffer[]): Promise<Buffer> {
  const images = pngs.map((png) => `<img src="${source(png)}">`).join('');
  return drawn(context, STORE_SIZE, `<style>${SHEET}</style><h1>${caption}</h1><div>${images}</div>`);
}
