// A page was read: check it, understand it, join it with what is kept, and answer with the lines to show. What the page
// does not say changes nothing.
import type { OrderReading } from '../../utils/core/reading';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { Moment } from '../../utils/core/time';
import { loadSay } from '../../utils/i18n/load';
import { parsePage } from '../../utils/pages/parse/parse-page';
import { validatePage } from '../../utils/pages/parse/validate';
import type { RawPage } from '../../utils/pages/raw';
import { changeMeta } from '../../utils/store/meta';
import { changeOrders, readOrder } from '../../utils/store/orders';
import type { Database, StoredOrder } from '../../utils/store/schema';
import { bumpRevision } from '../../utils/webext/changes';
import { type From, Refusal } from '../../utils/webext/handle';
import type { PageAnswer } from '../../utils/webext/messages';
import { readSettings } from '../../utils/webext/settings';
import { openDashboard } from '../../utils/webext/tabs';
import { decided } from './decided';
import { withPage } from './health';
import { withReadings } from './health-reading';
import { momentAt } from './moment';
import { noLines, pageAnswer } from './page-answer';
import { planOf } from './plan';
import { mayReport } from './rate';
import { sync } from './reminders';
import { withStore } from './store';

/** The page's own clock may not run ahead of ours: a reading from the future would win over every later one. */
function checked(payload: RawPage, { now, url }: From): RawPage {
  const page = validatePage(payload);
  if (page === null) throw new Refusal('invalid');
  if (new URL(page.url).origin !== new URL(url).origin) throw new Refusal('invalid');
  const readAt = Math.min(page.readAt, now);
  return { ...page, readAt, startedAt: Math.min(page.startedAt, readAt) };
}

async function keep(
  database: Database,
  page: RawPage,
  readings: readonly OrderReading[],
  moment: Moment,
  tabId: number | null,
): Promise<StoredOrder[]> {
  const merge = (id: string, record: Parameters<typeof mergeReading>[0]) =>
    readings.filter((reading) => reading.id === id).reduce(mergeReading, record);
  const ids = readings.map(({ id }) => id);
  const kept = await changeOrders(database, ids, merge, planOf(moment));
  const seen = { page: page.page, url: page.url, trouble: page.trouble, orders: readings.length, tabId };
  await changeMeta(database, (meta) => withReadings(withPage(meta, seen, moment.now), page, readings));
  return kept;
}

function mayStillReport({ tabId, now }: From): void {
  if (tabId === null || !mayReport(tabId, now)) throw new Refusal('refused');
}

export async function recordPage(payload: RawPage, from: From): Promise<PageAnswer> {
  mayStillReport(from);
  const page = checked(payload, from);
  const moment = momentAt(from.now);
  const { readings } = parsePage(page);
  const kept = await withStore((database) => keep(database, page, readings, moment, from.tabId));
  await bumpRevision(from.now);
  // The lines need not wait for the reminders.
  void sync(moment);
  const settings = await readSettings();
  const say = await loadSay(settings.language, moment);
  if (!settings.pageLines) return noLines(say);
  return pageAnswer(
    kept.filter(({ open }) => open !== 'forgotten').flatMap((order) => decided(order, moment)),
    page.page === 'detail',
    say,
  );
}

/** From the page's "Show the steps". An order that is not kept opens nothing. */
export async function openGuide({ orderId }: { orderId: string }, from: From): Promise<null> {
  mayStillReport(from);
  const order = await withStore((database) => readOrder(database, orderId));
  if (order === undefined || order.open === 'forgotten') throw new Refusal('invalid');
  await openDashboard(orderId);
  return null;
}
