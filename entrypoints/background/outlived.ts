// Takes off the screen what its reason has gone from: an order that is done, forgotten or has moved on. Never what only time
// has overtaken, for nobody may have seen it yet, and never one of several orders while another of them stands.
import { decideAll } from '../../utils/core/decide';
import { rungsAt } from '../../utils/core/reminders/ladder';
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { isUnderWay, LIST } from '../../utils/core/reminders/list-unseen';
import type { Settings } from '../../utils/core/settings';
import type { Moment } from '../../utils/core/time';
import { readNotice } from '../../utils/store/ledger';
import { readMeta } from '../../utils/store/meta';
import { readSome } from '../../utils/store/orders';
import type { Database } from '../../utils/store/schema';
import { clear, onScreen } from '../../utils/webext/notifications';
import type { Decided } from './decided';
import { LOST_NOTICE, TEST_NOTICE } from './notice-ids';

interface Sight {
  readonly moment: Moment;
  readonly settings: Pick<Settings, 'quiet'>;
}

/** Without the group: lines that have gone different ways since are still what it was about. */
function aboutOf(key: string): string {
  const [group = '', ...reason] = key.split('|');
  return [group.slice(0, group.indexOf('/')), ...reason].join('|');
}

/** Whether it would be told now, or would have been then had all been known that is known now. */
function stands({ order, decisions }: Decided, { key, at }: LedgerEntry, { moment, settings }: Sight): boolean {
  const then = { ...moment, now: at };
  return [
    { decisions, when: moment },
    { decisions: decideAll(order, then), when: then },
  ].some((view) =>
    view.decisions.some((decision) =>
      rungsAt(order, decision, view.when, settings.quiet).some((rung) => aboutOf(rung.key) === aboutOf(key)),
    ),
  );
}

/** An order that the rules cannot take keeps what is said of it. */
async function isOver(database: Database, orderId: string): Promise<boolean> {
  const [stored] = await readSome(database, [orderId]);
  return stored !== undefined && stored.open !== 'open';
}

async function isOutlived(
  database: Database,
  entry: LedgerEntry,
  open: readonly Decided[],
  sight: Sight,
): Promise<boolean> {
  if (entry.orderId === LIST) {
    const { listSeenAt } = await readMeta(database);
    return (listSeenAt ?? 0) > entry.at || !open.some((order) => isUnderWay(order, sight.moment.now));
  }
  const found = open.find(({ order }) => order.id === entry.orderId);
  return found === undefined ? isOver(database, entry.orderId) : !stands(found, entry, sight);
}

/** `open`: the decided ones. `lost`: how many orders are lost. */
export async function clearOutlived(
  database: Database,
  open: readonly Decided[],
  lost: number,
  sight: Sight,
): Promise<void> {
  for (const id of await onScreen()) {
    if (id === LOST_NOTICE && lost === 0) await clear(id);
    const entries = await readNotice(database, id);
    const outlived = await Promise.all(entries.map((entry) => isOutlived(database, entry, open, sight)));
    if (outlived.length > 0 && outlived.every(Boolean)) await clear(id);
  }
}

/** What may name a title: all but the test, and what is about the list alone. */
export async function clearNaming(): Promise<void> {
  const naming = (await onScreen()).filter((id) => id !== TEST_NOTICE && !id.startsWith(`${LIST}/`));
  await Promise.all(naming.map(clear));
}
