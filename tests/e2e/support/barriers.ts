// What keeps somebody from using a view, as axe finds it once the view stands still. Never measures a colour on its way to another.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Without motion from here on; what has already begun to move or to change its colour has come to its end. */
async function atRest(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running');
    for (let left = moving(); left.length > 0; left = moving()) {
      await Promise.allSettled(left.map(({ finished }) => finished));
    }
  });
}

/** Describing each part that is as it should be takes longer than to look for the others. */
export const FAULTS_ALONE = { resultTypes: ['violations' as const] };

const COLOURS = ['color-contrast'];

/** `only`: where the same view was looked at for the rest already. */
export async function barriers(page: Page, only: 'all' | 'colours' | 'parts' = 'all'): Promise<string[]> {
  await atRest(page);
  // Otherwise each look opens a tab of its own, for frames, of which we have none, and takes the view from the front.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options(FAULTS_ALONE);
  if (only === 'colours') axe.withRules(COLOURS);
  if (only === 'parts') axe.disableRules(COLOURS);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
