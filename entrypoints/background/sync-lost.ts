// The database is empty or refused while the mirror still knows dates: keep the alarms, mark the icon, and tell the user
// to open the orders page once. Writes no order and leaves the mirror as it is.
import { planLost } from '../../utils/core/lost-orders';
import { wakeAt } from '../../utils/webext/alarms';
import { showBadge } from '../../utils/webext/badge';
import { readLostTold, readMirror, writeLostTold } from '../../utils/webext/mirror';
import { show } from '../../utils/webext/notifications';
import type { SyncAt } from './sync-kept';

export async function syncLost({ moment: { now }, settings, say }: SyncAt): Promise<void> {
  await showBadge({ count: 0, level: null, broken: true, title: say({ key: 'health.badge-broken' }) });
  const orders = [...(await readMirror()).values()].map(({ earliest, title }) =>
    title === undefined || settings.hideTitles ? { earliest } : { earliest, title },
  );
  const { notice, next } = planLost(orders, await readLostTold(), now);
  await wakeAt(next, now);
  if (notice === null) return;
  const shown = await show({ id: 'lost', title: say(notice.title), message: say(notice.message), stays: true });
  if (shown) await writeLostTold(now);
}
