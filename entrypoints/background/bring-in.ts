// Orders of a file join what is kept. Each part is one change, all or none, and the same part again changes nothing. Nothing
// rings in between: reminders are planned once, after the last part.
import { type BroughtIn, NOTHING_BROUGHT } from '../../utils/core/backup/format';
import { joinFile } from '../../utils/core/backup/join-file';
import { joinKept, restored } from '../../utils/core/backup/join-kept';
import { isOfNow, surerEntry } from '../../utils/core/backup/join-ledger';
import { pastOnArrival } from '../../utils/core/backup/on-arrival';
import { upTo } from '../../utils/core/backup/up-to';
import { canonicalJson } from '../../utils/core/record/canonical-json';
import type { OrderRecord } from '../../utils/core/record/record';
import { LIST } from '../../utils/core/reminders/list-unseen';
import type { Moment } from '../../utils/core/time';
import { writeArrivals } from '../../utils/store/backup';
import { keepLearned } from '../../utils/store/dictionary';
import { changeMeta } from '../../utils/store/meta';
import { asEntry, asLearned, asRecord } from '../../utils/webext/backup-shape';
import { bumpRevision } from '../../utils/webext/changes';
import type { From } from '../../utils/webext/handle';
import type { Payload } from '../../utils/webext/messages';
import { readSettings } from '../../utils/webext/settings';
import { momentAt } from './moment';
import { planOf } from './plan';
import { sync } from './reminders';
import { keepSettings } from './settings';
import { withStore } from './store';

type Counts = { -readonly [K in keyof BroughtIn]: number };

/** Also an order that the rules cannot take is kept. */
function past(record: OrderRecord, moment: Moment): readonly string[] {
  try {
    return pastOnArrival(record, moment);
  } catch {
    return [];
  }
}

/** An export says nothing of what pages told but as a file's word, whatever stands in the message. */
const onlyTold = (record: OrderRecord): OrderRecord => {
  const { cases: _cases, snooze: _snooze, ...rest } = record;
  return { ...rest, fields: {}, sightings: [], visits: {}, forgottenAt: null };
};

/** A join also sorts; what only lies in another order is the same. */
function isSame(record: OrderRecord, here: OrderRecord): boolean {
  const joined = canonicalJson(record);
  return joined === canonicalJson(here) || joined === canonicalJson(joinKept(here, here));
}

function joining({ from, bringBack }: Payload<'bring-in'>, counts: Counts, moment: Moment) {
  const joined = (here: OrderRecord | undefined, file: OrderRecord): OrderRecord => {
    if (from === 'backup' || here === undefined || (here.forgottenAt !== null && !bringBack))
      return restored(here, file, bringBack);
    const { record, left } = joinFile({ ...here, forgottenAt: null }, file, moment);
    counts.left += left;
    return record;
  };
  return (here: OrderRecord | undefined, file: OrderRecord) => {
    const record = joined(here, file);
    if (here !== undefined && isSame(record, here)) {
      counts[here.forgottenAt !== null && file.forgottenAt === null ? 'forgotten' : 'same'] += 1;
      return undefined;
    }
    const isNew = here === undefined || (here.forgottenAt !== null && record.forgottenAt === null);
    counts[isNew ? 'added' : 'joined'] += 1;
    return { record, past: isNew && record.forgottenAt === null ? past(record, moment) : [] };
  };
}

export async function bringIn(part: Payload<'bring-in'>, { now }: From): Promise<BroughtIn> {
  const moment = momentAt(now);
  const read = part.records.flatMap((value) => asRecord(value) ?? []).map((record) => upTo(record, now));
  const told = part.from === 'export' ? read.map(onlyTold) : read;
  const records = [...new Map(told.map((record) => [record.id, record])).values()];
  const entries = part.from === 'export' ? [] : part.ledger.flatMap((value) => asEntry(value) ?? []);
  const ids = new Set([...records.map(({ id }) => id), LIST]);
  const ledger = entries.filter((entry) => ids.has(entry.orderId) && isOfNow(entry, now));
  const counts: Counts = { ...NOTHING_BROUGHT, unreadable: part.records.length - read.length };
  const join = joining(part, counts, moment);
  await withStore((database) =>
    writeArrivals(database, records, ledger, { join, surer: surerEntry, plan: planOf(moment), now }),
  );
  return counts;
}

/** Sharing between computers is never switched on or off by a file. */
export async function bringInRest({ settings, meta, words }: Payload<'bring-in-rest'>, { now }: From): Promise<null> {
  const learned = words.flatMap((value) => asLearned(value) ?? []).filter(({ seenAt }) => seenAt <= now);
  await withStore(async (database) => {
    await keepLearned(database, learned);
    if (meta === null) return;
    const listSeenAt = meta.listSeenAt !== null && meta.listSeenAt <= now ? meta.listSeenAt : null;
    await changeMeta(database, (here) => ({
      ...here,
      listSeenAt: Math.max(here.listSeenAt ?? 0, listSeenAt ?? 0) || null,
      firstVisitSeen: here.firstVisitSeen || meta.firstVisitSeen,
    }));
  });
  if (settings !== null) {
    const { otherComputers } = await readSettings();
    await keepSettings({ ...settings, otherComputers });
  }
  await sync(momentAt(now));
  await bumpRevision(now);
  return null;
}
