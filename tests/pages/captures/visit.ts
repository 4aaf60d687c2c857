// Visits captured pages in the practice shop and gives what the extension exports of them: both finders together, or one
// alone. The background is the real one, over a browser in memory.
import type { ExportFile, ExportOrder } from '../../../utils/core/export/format';
import { findPage } from '../../../utils/pages/find/page';
import { LAYOUTS } from '../../../utils/pages/layouts';
import type { RawAnswer, RawPage } from '../../../utils/pages/raw';
import { answer, ask, freshBrowser, setClock, startWorker } from '../../background/worker';
import { openPage } from '../../shop/open-page';
import { type Scenario, scenarioAt } from '../../shop/scenario';
import type { Source } from '../../shop/source';

export const FINDERS = ['both', 'payload', 'layout'] as const;
export type Finders = (typeof FINDERS)[number];

export interface Seen {
  readonly page: RawPage;
  readonly answers: readonly RawAnswer[];
  /** Everything that is drawn: what it says, then its markup. */
  readonly drawn: string;
}

const SITE = 'https://www.aliexpress.com';
const LIST = `${SITE}/p/order/index.html`;
const MINUTE = 60_000;
/** A day on which no captured order is as old as a year, and none is placed in the future. */
export const FIRST_LOOK = Date.UTC(2026, 8, 25, 12);

/** Each page is looked at some minutes after the one before. */
const lookAt = (turn: number): number => FIRST_LOOK + turn * 5 * MINUTE;

async function see(url: string, scenario: Scenario, turn: number): Promise<Seen> {
  const readAt = lookAt(turn);
  const heard = await openPage(url, scenario, readAt);
  const startedAt = readAt - 3000;
  const language = document.documentElement.lang;
  const { body } = document;
  return {
    page: findPage(document, { url, startedAt, readAt }, LAYOUTS),
    answers: heard.map(({ api, order, text }) => ({
      url,
      api,
      text,
      language,
      startedAt,
      readAt,
      ...(order && { order }),
    })),
    drawn: `${body.textContent}\n${body.innerHTML.replaceAll('&amp;', '&')}`,
  };
}

/** The list, every order's details that the shop has, and the way of one order's parcels where it is asked for. */
export async function visit(
  source: Source,
  trackedId: string | null,
  change: Partial<Scenario> = {},
): Promise<readonly Seen[]> {
  const addresses = [
    LIST,
    ...source.detailIds.map((id) => `${SITE}/p/order/detail.html?orderId=${id}`),
    ...(trackedId === null ? [] : [`${SITE}/p/tracking/index.html?tradeOrderId=${trackedId}`]),
  ];
  const scenario = scenarioAt(FIRST_LOOK, { ...change, source });
  const seen: Seen[] = [];
  for (const [turn, url] of addresses.entries()) seen.push(await see(url, scenario, turn));
  return seen;
}

/** What is exported after these pages were shown to a browser that was never used before. */
export async function exported(pages: readonly Seen[], finders: Finders): Promise<readonly ExportOrder[]> {
  freshBrowser();
  await startWorker();
  for (const { page, answers } of pages) {
    setClock(page.readAt);
    if (finders !== 'payload') await ask('page-read', page, { url: page.url });
    if (finders !== 'layout') for (const heard of answers) await ask('answer-read', heard, { url: page.url });
  }
  return ((await answer('export-orders', null)) as ExportFile).orders;
}
