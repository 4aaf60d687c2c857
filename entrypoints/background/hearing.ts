// Takes in what the user's other computers told: joined with what is kept, which is never made less by it. What was seen
// there need not ring here; an order that is only known from there becomes one that is watched here, too.
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import type { Moment } from '../../utils/core/time';
import { devicesIn } from '../../utils/core/travel/items';
import { toldBy, withTold } from '../../utils/core/travel/tell';
import type { Travelled } from '../../utils/core/travel/unpack';
import { readLedger, writeLedger } from '../../utils/store/ledger';
import { changeOrders, readSome } from '../../utils/store/orders';
import type { Database } from '../../utils/store/schema';
import { readRoom } from '../../utils/webext/cloud';
import { planOf } from './plan';

type Told = ReadonlyMap<string, readonly Travelled[]>;

async function joinOrders(database: Database, told: Told, moment: Moment): Promise<boolean> {
  const kept = new Map((await readSome(database, [...told.keys()])).map(({ record }) => [record.id, record] as const));
  const news = [...told].filter(([id, all]) => withTold(kept.get(id), all) !== kept.get(id)).map(([id]) => id);
  if (news.length === 0) return false;
  await changeOrders(database, news, (id, record) => withTold(record, told.get(id) ?? []), planOf(moment));
  return true;
}

/** Only where nothing is known of it here: what was claimed here or is doubted goes its own way. */
async function settleSeen(database: Database, told: Told): Promise<void> {
  const seen = [...told].flatMap(([orderId, all]) =>
    all.flatMap((one) => one.seen.map((each) => ({ ...each, orderId }))),
  );
  if (seen.length === 0) return;
  const ledger = await readLedger(database, [...new Set(seen.map(({ orderId }) => orderId))]);
  const known = new Set(ledger.map(({ key }) => key));
  const news = new Map(seen.filter(({ key }) => !known.has(key)).map((each) => [each.key, each] as const));
  const entries = [...news.values()].map((each): LedgerEntry => ({ ...each, state: 'settled', noticeId: null }));
  await writeLedger(database, entries);
}

/** True when something of it was new. */
export async function hearOthers(database: Database, moment: Moment): Promise<boolean> {
  const room = await readRoom();
  if (room === null) return false;
  const told = toldBy(devicesIn(room, moment.now), moment.now);
  if (told.size === 0) return false;
  const isNew = await joinOrders(database, told, moment);
  await settleSeen(database, told);
  return isNew;
}
