// A page was read: check it, understand it, join it with what is kept, and answer with the lines to show.
import { learnedLabels } from '../../utils/core/path/page-labels';
import { parsePage } from '../../utils/pages/parse/parse-page';
import { validatePage } from '../../utils/pages/parse/validate';
import { dictionaryLanguage } from '../../utils/pages/payload/dictionary-language';
import { statusesInDoubt, withLearned } from '../../utils/pages/payload/with-learned';
import type { RawPage } from '../../utils/pages/raw';
import { readDictionary } from '../../utils/store/dictionary';
import { readOrder } from '../../utils/store/orders';
import { bumpRevision } from '../../utils/webext/changes';
import { type From, Refusal } from '../../utils/webext/handle';
import type { PageAnswer } from '../../utils/webext/messages';
import { openBeside } from '../../utils/webext/side-panel';
import { openDashboard } from '../../utils/webext/tabs';
import { countUnnamed } from './health-reading';
import { keep, shownFor } from './keeping';
import { momentAt } from './moment';
import { mayReport } from './rate';
import { sync } from './reminders';
import { withStore } from './store';
import { leadPanel, notePlace } from './tab-places';

/** The page's own clock may not run ahead of ours: a reading from the future would win over every later one. */
function checked(payload: RawPage, { now, url }: From): RawPage {
  const page = validatePage(payload);
  if (page === null) throw new Refusal('invalid');
  if (new URL(page.url).origin !== new URL(url).origin) throw new Refusal('invalid');
  const readAt = Math.min(page.readAt, now);
  return { ...page, readAt, startedAt: Math.min(page.startedAt, readAt) };
}

function mayStillReport({ tabId, now }: From): void {
  if (tabId === null || !mayReport(tabId, now)) throw new Refusal('refused');
}

export async function recordPage(payload: RawPage, from: From): Promise<PageAnswer> {
  mayStillReport(from);
  const page = checked(payload, from);
  await notePlace(from);
  const moment = momentAt(from.now);
  const language = dictionaryLanguage(page);
  const dictionary = await withStore(readDictionary);
  const drawn = parsePage(page).readings;
  const readings = withLearned(drawn, page.orders, dictionary, language);
  const doubted = statusesInDoubt(drawn, readings);
  const kept = await withStore((database) => keep(database, page, readings, moment, from.tabId, doubted));
  await withStore((database) => countUnnamed(database, page.unnamed ?? 0, from.now));
  await bumpRevision(from.now);
  // The lines need not wait for the reminders.
  void sync(moment);
  return shownFor(kept, page.page, moment, learnedLabels(dictionary, language));
}

/**
 * From the page's "Show the steps": beside the page where the browser can, else on the dashboard. The panel is opened before
 * anything is awaited, or the browser would not see the press. An order that is not kept leads nowhere.
 */
export async function openGuide({ orderId }: { orderId: string }, from: From): Promise<null> {
  mayStillReport(from);
  const beside = from.windowId === null ? Promise.resolve(false) : openBeside(from.windowId);
  const order = await withStore((database) => readOrder(database, orderId));
  if (order === undefined || order.open === 'forgotten') throw new Refusal('invalid');
  if (await beside) await leadPanel(orderId, from);
  else await openDashboard(orderId);
  return null;
}
