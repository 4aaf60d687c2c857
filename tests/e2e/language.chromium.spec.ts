// The language chosen in the settings is spoken everywhere: popup, guide, and the lines on the page.
import { closedRoots } from './support/closed-roots';
import { ask, expectKept } from './support/messages';
import { openList } from './support/pages';
import { expect, test } from './support/test';

const LATIN_WORD = /[a-z]{4,}/;
const CYRILLIC_WORD = /[а-яё]{4,}/i;

test('Russian', async ({ extension }) => {
  const dashboard = await extension.open('dashboard.html');
  const { settings } = await ask(dashboard, 'get-overview', null);
  await ask(dashboard, 'change-settings', { ...settings, language: 'ru' });
  const page = await openList(extension);
  await expectKept(dashboard, 10);
  await expect.poll(async () => (await closedRoots(page)).length).toBeGreaterThan(0);
  for (const { text } of await closedRoots(page)) expect(text).toMatch(CYRILLIC_WORD);

  await ask(dashboard, 'first-visit-seen', null);
  const popup = await extension.open('popup.html');
  await expect(popup.getByTestId('headline')).toHaveText(CYRILLIC_WORD);
  await expect(popup.locator('html')).toHaveAttribute('lang', 'ru');
  await popup.getByTestId('order-row').first().click();
  await expect(popup.getByTestId('guide-state')).toHaveText(CYRILLIC_WORD);
  await expect(popup.getByTestId('guide-state')).not.toHaveText(LATIN_WORD);
});
