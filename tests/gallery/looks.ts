// The four looks in which every component is pictured, and where its recorded picture lies.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Look {
  readonly search: string;
  /** px; the height is more than any component's. */
  readonly width: number;
  readonly height: number;
  /** px of the browser's usual text. */
  readonly text: number;
  /** Pixels of the picture a px. */
  readonly scale: number;
}

export const LOOKS: Readonly<Record<string, Look>> = {
  light: { search: '?theme=light', width: 1200, height: 4_000, text: 16, scale: 1 },
  dark: { search: '?theme=dark', width: 1200, height: 4_000, text: 16, scale: 1 },
  'right-to-left': { search: '?language=ar', width: 1200, height: 4_000, text: 16, scale: 1 },
  // As wide as the popup. At half the scale its letters are as many pixels high as the others', and its files as small.
  'large-text': { search: '?theme=light', width: 412, height: 14_000, text: 32, scale: 0.5 },
};

const FOLDER = fileURLToPath(new URL('pictures', import.meta.url));
export const folderOf = (look: string): string => join(FOLDER, look);
