// What is done when the kept orders cannot be used: the icon says so, the alarms go on, and where the mirror still knows
// dates the user is told to open the orders page once. Writes no order and leaves the mirror as it is.
import { planLost } from '../../utils/core/lost-orders';
import { HOUR } from '../../utils/core/time';
import { keepHeartbeat, wakeAt } from '../../utils/webext/alarms';
import { showBadge } from '../../utils/webext/badge';
import { type Mirror, readLostTold, readMirror, writeLostTold } from '../../utils/webext/mirror';
import { show } from '../../utils/webext/notifications';
import { LOST_NOTICE } from './notice-ids';
import type { SyncAt } from './sync-at';

export async function syncBroken({ moment: { now }, say }: SyncAt): Promise<void> {
  await keepHeartbeat(now);
  await wakeAt(now + HOUR, now);
  await showBadge({ count: 0, level: null, broken: true, title: say({ key: 'health.badge-broken' }) });
}

export async function syncLost(at: SyncAt): Promise<void> {
  await tellLost(await readMirror(), at);
}

/** Also while other orders are kept: one that was read again says nothing of the rest. */
export async function tellLost(lost: Mirror, { moment: { now }, settings, say }: SyncAt): Promise<void> {
  if (lost.size === 0) return;
  const orders = [...lost.values()].map(({ earliest, title }) =>
    title === undefined || settings.hideTitles ? { earliest } : { earliest, title },
  );
  const notice = planLost(orders, await readLostTold(), now);
  if (notice === null) return;
  const shown = await show({ id: LOST_NOTICE, title: say(notice.title), message: say(notice.message), stays: true });
  if (shown) await writeLostTold(now);
}
