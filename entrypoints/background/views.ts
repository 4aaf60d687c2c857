// What extension pages ask for: the open orders, all orders, one order. Reads only. Without the database the answer is
// still an answer: that it does not work.
import { LEVELS, type Level } from '../../utils/core/decision';
import { lastLanguage } from '../../utils/core/dictionary';
import { learnedLabels } from '../../utils/core/path/page-labels';
import { isOnlyFromFile } from '../../utils/core/record/believed';
import type { OrderRecord } from '../../utils/core/record/record';
import type { Settings } from '../../utils/core/settings';
import { byUrgency } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import { readDictionary } from '../../utils/store/dictionary';
import { changeMeta, readMeta } from '../../utils/store/meta';
import { countOf, hasAny, readKept, readOpen, readOrder } from '../../utils/store/orders';
import type { Database, Meta } from '../../utils/store/schema';
import { bumpRevision } from '../../utils/webext/changes';
import type { From } from '../../utils/webext/handle';
import type { OrderView, Overview, Payload } from '../../utils/webext/messages';
import { readSettings } from '../../utils/webext/settings';
import { type Decided, decided } from './decided';
import { healthOf, UNKNOWN_HEALTH } from './health';
import { countLost } from './lost';
import { momentAt } from './moment';
import { sync } from './reminders';
import { storageHealth, withStore } from './store';

/** A reminder that is due at this very moment is being shown: the next one is not known before the plan is made. */
const viewOf = ({ order, decision, stored: { wakeAt, record } }: Decided, { now }: Moment): OrderView => ({
  order,
  decision,
  nextReminderAt: wakeAt !== null && wakeAt > now ? wakeAt : null,
  ...elsewhereOf(record),
});

function elsewhereOf(record: OrderRecord): Pick<OrderView, 'elsewhere'> {
  if (isOnlyFromFile(record)) return { elsewhere: 'file' };
  return Object.keys(record.visits).length === 0 ? { elsewhere: 'computer' } : {};
}

const sorted = (orders: readonly Decided[], moment: Moment): OrderView[] =>
  [...orders].sort(byUrgency).map((order) => viewOf(order, moment));

function countsOf(open: readonly OrderView[], done: number): Record<Level, number> {
  const count = (level: Level): number => open.filter(({ decision }) => decision.level === level).length;
  const counts = Object.fromEntries(LEVELS.map((level) => [level, count(level)])) as Record<Level, number>;
  return { ...counts, done: counts.done + done };
}

/** To count thousands takes as long as all the rest. */
const countDone = async (database: Database, { firstVisitSeen }: Meta, glance: boolean): Promise<number> =>
  glance && firstVisitSeen ? Number(await hasAny(database, 'done')) : countOf(database, 'done');

async function readOverview(
  database: Database,
  moment: Moment,
  settings: Settings,
  glance: boolean,
): Promise<Overview> {
  const [stored, meta, learned] = await Promise.all([readOpen(database), readMeta(database), readDictionary(database)]);
  const done = await countDone(database, meta, glance);
  const lost = await countLost(database, stored, moment.now);
  const open = sorted(
    stored.flatMap((order) => decided(order, moment)),
    moment,
  );
  return {
    ...moment,
    open: open.filter(({ decision }) => decision.level !== 'done'),
    counts: countsOf(open, done),
    total: open.length + done,
    health: healthOf(meta, storageHealth(), { lost, undecided: stored.length - open.length }),
    settings,
    missed: missedOf(meta, open),
    firstVisit: !meta.firstVisitSeen && open.length + done > 0,
    labels: learnedLabels(learned, lastLanguage(learned)),
  };
}

/** Those that still need the user. */
function missedOf({ missed }: Meta, open: readonly OrderView[]): Overview['missed'] {
  if (missed === null) return null;
  const needed = ({ order, decision: { level } }: OrderView): boolean =>
    level !== 'wait' && level !== 'done' && missed.orderIds.includes(order.id);
  const orderIds = open.filter(needed).map(({ order }) => order.id);
  return orderIds.length === 0 ? null : { orderIds, since: missed.since };
}

/** Opening the popup is also a moment to find a lost alarm. */
export async function overview(how: Payload<'get-overview'>, { now }: From): Promise<Overview> {
  const moment = momentAt(now);
  const settings = await readSettings();
  try {
    const answer = await withStore((database) => readOverview(database, moment, settings, how === 'glance'));
    void sync(moment);
    return answer;
  } catch {
    return {
      ...moment,
      open: [],
      counts: countsOf([], 0),
      total: 0,
      health: UNKNOWN_HEALTH,
      settings,
      missed: null,
      firstVisit: false,
    };
  }
}

export async function orders(_nothing: null, { now }: From): Promise<readonly OrderView[]> {
  const moment = momentAt(now);
  const kept = await withStore(readKept);
  return sorted(
    kept.flatMap((order) => decided(order, moment)),
    moment,
  );
}

/** Null when the order is not kept, or was forgotten. */
export async function view({ orderId }: { orderId: string }, { now }: From): Promise<OrderView | null> {
  const moment = momentAt(now);
  const stored = await withStore((database) => readOrder(database, orderId));
  if (stored === undefined || stored.open === 'forgotten') return null;
  const [found] = decided(stored, moment);
  return found === undefined ? null : viewOf(found, moment);
}

export async function missedSeen(_nothing: null, { now }: From): Promise<null> {
  await withStore((database) => changeMeta(database, (meta) => ({ ...meta, missed: null })));
  await bumpRevision(now);
  return null;
}

export async function firstVisitSeen(_nothing: null, { now }: From): Promise<null> {
  await withStore((database) => changeMeta(database, (meta) => ({ ...meta, firstVisitSeen: true })));
  await bumpRevision(now);
  return null;
}
