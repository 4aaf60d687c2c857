// The evidence pack as a user gets it: pressed, downloaded, unzipped by another program.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect } from './test';

export interface SavedPack {
  readonly name: string;
  readonly names: readonly string[];
  bytes(name: string): Uint8Array;
  text(name: string): string;
}

export async function savePack(dashboard: Page): Promise<SavedPack> {
  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.getByTestId('pack-save').click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  const bytes = (name: string): Uint8Array => {
    const content = files[name];
    if (content === undefined) throw new Error(`The pack has no ${name}, only ${Object.keys(files).join(', ')}.`);
    return content;
  };
  return {
    name: download.suggestedFilename(),
    names: Object.keys(files).sort(),
    bytes,
    text: (name) => new TextDecoder().decode(bytes(name)),
  };
}

/** Width and height of a PNG, out of its header; fails when it is none. */
export function pngSize(bytes: Uint8Array): [width: number, height: number] {
  const view = new DataView(bytes.slice().buffer);
  expect([view.getUint32(0), view.getUint32(4)]).toEqual([0x89504e47, 0x0d0a1a0a]);
  return [view.getUint32(16), view.getUint32(20)];
}

/** What a picture of the page measures: its window, in pixels of the screen. */
export const shownSize = (page: Page): Promise<number[]> =>
  page.evaluate(() => [innerWidth, innerHeight].map((side) => Math.round(side * devicePixelRatio)));
