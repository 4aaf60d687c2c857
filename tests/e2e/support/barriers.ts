// What keeps somebody from using a view, as axe finds it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
