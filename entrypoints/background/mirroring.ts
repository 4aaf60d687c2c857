// Keeps the mirror in step with the database, and gives back from it what the database lost: which rungs rang. An entry of
// an order that the database does not know stays until its date is long past, for it may be all that is left of it.
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { DAY, type Instant } from '../../utils/core/time';
import { missingOf } from '../../utils/store/orders';
import type { Database } from '../../utils/store/schema';
import { type Mirror, type MirrorEntry, readMirror, writeMirror } from '../../utils/webext/mirror';
import type { Decided } from './decided';

/** Rungs that the mirror says rang and the ledger does not know. */
export function restoredFrom(
  mirror: Mirror,
  ledger: readonly LedgerEntry[],
  open: readonly Decided[],
  at: Instant,
): LedgerEntry[] {
  const known = new Set(ledger.map(({ key }) => key));
  return open.flatMap(({ order }) =>
    (mirror.get(order.id)?.done ?? [])
      .filter((key) => !known.has(key))
      .map((key) => ({ key, orderId: order.id, state: 'settled' as const, noticeId: null, at })),
  );
}

function entryOf({ order, decision: { clock } }: Decided, ledger: readonly LedgerEntry[]): MirrorEntry | null {
  if (clock === null) return null;
  const title = order.nickname || order.lines[0]?.title;
  const rang = ({ state }: LedgerEntry): boolean => state !== 'claimed' && state !== 'tentative';
  const done = ledger.filter((entry) => entry.orderId === order.id && rang(entry)).map(({ key }) => key);
  return { earliest: clock.earliest, kind: clock.kind, ...(title ? { title } : {}), done };
}

const KEPT_AFTER = 15 * DAY;

/** Whose date is later than `after`, of orders that are not in the database at all: not even as finished or forgotten. */
export async function strays(database: Database, mirror: Mirror, after: Instant): Promise<Mirror> {
  const ahead = [...mirror].filter(([, { earliest }]) => earliest > after);
  const ids = ahead.map(([id]) => id);
  const missing = await missingOf(database, ids);
  return new Map(ahead.filter(([id]) => missing.has(id)));
}

/** Written only when it differs: storage.local wakes every open page. */
export async function keepMirror(
  database: Database,
  open: readonly Decided[],
  ledger: readonly LedgerEntry[],
  now: Instant,
): Promise<void> {
  const before = await readMirror();
  const entries = open.flatMap((order) => {
    const entry = entryOf(order, ledger);
    return entry === null ? [] : [[order.order.id, entry] as const];
  });
  const ids = new Set(open.map(({ order }) => order.id));
  const away = new Map([...before].filter(([id]) => !ids.has(id)));
  const after = new Map([...(await strays(database, away, now - KEPT_AFTER)), ...entries]);
  if (JSON.stringify([...after].sort()) !== JSON.stringify([...before].sort())) await writeMirror(after);
}
