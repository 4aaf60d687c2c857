// What is done when the kept orders can be read and nothing can be written down, as on a full disk: what is due is shown all
// the same. The mirror remembers it where it can; else what is still on screen is not shown again.
import { reconcile } from '../../utils/core/reconcile';
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { readLedger } from '../../utils/store/ledger';
import { readOpen } from '../../utils/store/orders';
import type { Database } from '../../utils/store/schema';
import { type Mirror, readMirror, writeMirror } from '../../utils/webext/mirror';
import { isOnScreen, permission, show } from '../../utils/webext/notifications';
import { decided } from './decided';
import { restoredFrom } from './mirroring';
import type { SyncAt } from './sync-at';

function withDone(mirror: Mirror, told: readonly Pick<LedgerEntry, 'key' | 'orderId'>[]): Mirror {
  const keysOf = (id: string): string[] => told.filter(({ orderId }) => orderId === id).map(({ key }) => key);
  return new Map([...mirror].map(([id, entry]) => [id, { ...entry, done: [...entry.done, ...keysOf(id)] }]));
}

export async function syncFull(database: Database, { moment, settings, say }: SyncAt): Promise<void> {
  const stored = await readOpen(database);
  const open = stored.flatMap((order) => decided(order, moment));
  const ids = open.map(({ order }) => order.id);
  const [kept, mirror] = await Promise.all([readLedger(database, ids), readMirror().catch((): Mirror => new Map())]);
  const done = new Set([...mirror.values()].flatMap((entry) => entry.done));
  const ledger = [
    ...kept.map((entry): LedgerEntry => (done.has(entry.key) ? { ...entry, state: 'shown' } : entry)),
    ...restoredFrom(mirror, kept, open, moment.now),
  ];
  const allowed = await permission();
  const { notify, settle } = reconcile({ orders: open, ledger, settings, permission: allowed }, moment);
  if (notify === null || (await isOnScreen(notify.id))) return;
  const { id, title, message, level, keys } = notify;
  if (!(await show({ id, title: say(title), message: say(message), stays: level === 'now' }))) return;
  const told = keys.map((key) => ({ key, orderId: key.slice(0, key.indexOf('/')) }));
  // Full, too: then it is told again once it has left the screen, which is better than never.
  await writeMirror(withDone(mirror, [...told, ...settle])).catch(() => undefined);
}
