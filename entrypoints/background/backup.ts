// Everything kept, handed out in parts for a backup. Reads only. What the user forgot is a number and a day, what was removed
// is not in it.
import type { BackupHead, BackupPart, Known } from '../../utils/core/backup/format';
import type { Evidence } from '../../utils/core/evidence/evidence';
import { tombstone } from '../../utils/core/record/changes';
import type { OrderRecord } from '../../utils/core/record/record';
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { countRows, keptKeys, readPart } from '../../utils/store/backup';
import { readDictionary } from '../../utils/store/dictionary';
import { readMeta } from '../../utils/store/meta';
import { readSome } from '../../utils/store/orders';
import { version } from '../../utils/webext/lifecycle';
import type { Payload } from '../../utils/webext/messages';
import { readSettings } from '../../utils/webext/settings';
import { withStore } from './store';

/** Rows of one answer: read in a moment, and small enough to be sent as one. */
const MOST = { orders: 100, rows: 1000 } as const;

interface After {
  readonly after: string | null;
}

export async function backupHead(): Promise<BackupHead> {
  const settings = await readSettings();
  const [words, { listSeenAt, firstVisitSeen }, total] = await withStore((database) =>
    Promise.all([readDictionary(database), readMeta(database), countRows(database, 'orders')]),
  );
  return { by: version(), settings, words, meta: { listSeenAt, firstVisitSeen }, total };
}

export async function backupOrders({ after }: After): Promise<BackupPart<OrderRecord>> {
  const { rows, next } = await withStore((database) => readPart(database, 'orders', after, MOST.orders));
  return { rows: rows.map(({ record }) => (record.forgottenAt === null ? record : tombstone(record))), next };
}

export const backupLedger = ({ after }: After): Promise<BackupPart<LedgerEntry>> =>
  withStore((database) => readPart(database, 'ledger', after, MOST.rows));

export async function backupEvidence({ after }: After): Promise<BackupPart<Evidence>> {
  return withStore(async (database) => {
    const { rows, next } = await readPart(database, 'evidence', after, MOST.rows);
    const orders = await readSome(database, [...new Set(rows.map(({ orderId }) => orderId))]);
    const kept = new Set(orders.flatMap(({ open, record: { id } }) => (open === 'forgotten' ? [] : id)));
    return { rows: rows.filter(({ removedAt, orderId }) => removedAt === null && kept.has(orderId)), next };
  });
}

export async function known({ orders, evidence }: Payload<'get-known'>): Promise<Known> {
  return withStore(async (database) => {
    const [found, pieces] = await Promise.all([readSome(database, orders), keptKeys(database, 'evidence', evidence)]);
    const idsOf = (isForgotten: boolean): string[] =>
      found.flatMap(({ open, record: { id } }) => ((open === 'forgotten') === isForgotten ? id : []));
    return { kept: idsOf(false), forgotten: idsOf(true), evidence: pieces };
  });
}
