// Waits until so many orders are kept, by the one question whose answer does not grow with them.
import type { Page } from '@playwright/test';
import { ask } from '../e2e/support/messages';
import { expect } from '../e2e/support/test';

const TIMEOUT = 90_000;

export async function untilKept(quiet: Page, count: number): Promise<void> {
  await expect.poll(async () => (await ask(quiet, 'get-overview', null)).total, { timeout: TIMEOUT }).toBe(count);
}
