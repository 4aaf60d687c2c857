// Readings of one page, whoever found them: joined with what is kept, noted for the health of reading, and answered with
// the words to show. What a page does not say changes nothing.
import { isBehind } from '../../utils/core/computer-clock';
import { tally } from '../../utils/core/health/reading-health';
import type { PageLabels } from '../../utils/core/path/page-labels';
import type { OrderReading } from '../../utils/core/reading';
import { disagreements } from '../../utils/core/record/disagreements';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { takeReading } from '../../utils/core/record/set-right';
import type { Moment } from '../../utils/core/time';
import { loadSay } from '../../utils/i18n/load';
import type { RawPage } from '../../utils/pages/raw';
import { changeMeta, readMeta } from '../../utils/store/meta';
import { changeOrders } from '../../utils/store/orders';
import type { Database, Meta, StoredOrder } from '../../utils/store/schema';
import type { PageAnswer } from '../../utils/webext/messages';
import { readSettings } from '../../utils/webext/settings';
import { decided } from './decided';
import { type PageSeen, withPage } from './health';
import { withReadings } from './health-reading';
import { noLines, pageAnswer } from './page-answer';
import { planOf } from './plan';

/** A page as one finder read it. */
type ReadPage = Pick<RawPage, 'page' | 'finder' | 'layout' | 'url' | 'startedAt' | 'readAt' | 'trouble'> &
  Partial<Pick<RawPage, 'orders' | 'translated'>>;

export interface Kept {
  readonly orders: readonly StoredOrder[];
  readonly trouble: PageSeen['trouble'];
}

/** One finder sees nothing where the other has read the orders of this very visit: no trouble. */
function troubleOf(meta: Meta, { page, finder, startedAt, translated, ...seen }: ReadPage): PageSeen['trouble'] {
  const trouble = translated ? 'translated' : seen.trouble;
  const others = Object.values(meta.reading.designs).filter(
    (design) => design.page === page && design.finder !== finder,
  );
  return others.some(({ readAt }) => readAt >= startedAt) ? null : trouble;
}

export async function keep(
  database: Database,
  page: ReadPage,
  readings: readonly OrderReading[],
  moment: Moment,
  tabId: number | null,
  inDoubt: readonly string[] = [],
): Promise<Kept> {
  // A clock that is behind shows times before those that are kept, and these are the right ones.
  const join = isBehind((await readMeta(database)).clock) ? mergeReading : takeReading;
  let doubted = [...inDoubt];
  const merge = (id: string, record: OrderRecord | undefined) => {
    const own = readings.filter((reading) => reading.id === id);
    doubted = [...doubted, ...own.flatMap((reading) => disagreements(record, reading))];
    return own.reduce(join, record);
  };
  const ids = readings.map(({ id }) => id);
  const orders = await changeOrders(database, ids, merge, planOf(moment));
  let trouble: PageSeen['trouble'] = null;
  await changeMeta(database, (meta) => {
    trouble = troubleOf(meta, page);
    const seen = { page: page.page, url: page.url, trouble, orders: readings.length, tabId };
    const after = withReadings(withPage(meta, seen, moment.now), page, readings);
    const reading = doubted.reduce((health, name) => tally(health, 'disagreed', name, 1, moment.now), after.reading);
    return { ...after, reading };
  });
  return { orders, trouble };
}

export async function shownFor(
  { orders: kept, trouble }: Kept,
  page: RawPage['page'],
  moment: Moment,
  labels: PageLabels,
): Promise<PageAnswer> {
  const settings = await readSettings();
  const say = await loadSay(settings.language, moment);
  if (!settings.pageLines) return noLines(say);
  const orders = kept.filter(({ open }) => open !== 'forgotten').flatMap((order) => decided(order, moment));
  return pageAnswer(orders, page === 'detail', say, labels, trouble === 'translated');
}
