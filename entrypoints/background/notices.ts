// A notification was clicked or closed, or is to be tried out. The ledger knows which orders it was about, so this works
// in a worker that did not show it.
import { LIST } from '../../utils/core/reminders/list-unseen';
import { loadSay } from '../../utils/i18n/load';
import { advanceNotice } from '../../utils/store/ledger';
import { changeMeta } from '../../utils/store/meta';
import { readSome } from '../../utils/store/orders';
import type { Database } from '../../utils/store/schema';
import { bumpRevision } from '../../utils/webext/changes';
import type { From } from '../../utils/webext/handle';
import type { Payload } from '../../utils/webext/messages';
import { clear, permission, show } from '../../utils/webext/notifications';
import { readSettings } from '../../utils/webext/settings';
import { openDashboard, openPage } from '../../utils/webext/tabs';
import { withNotifying } from './health';
import { momentAt } from './moment';
import { LOST_NOTICE, TEST_NOTICE } from './notice-ids';
import { sync } from './reminders';
import { withStore } from './store';

/** Of the order list alone: no order is behind it. */
type Behind = { readonly orderId: string | null } | 'list';

/** Acknowledges, and gives the one order it was about; null for a summary or an order that is no longer kept. */
async function acknowledge(database: Database, noticeId: string): Promise<Behind> {
  const entries = await advanceNotice(database, noticeId, (entry) => ({ ...entry, state: 'acknowledged' }));
  if (entries.length > 0 && entries.every(({ orderId }) => orderId === LIST)) return 'list';
  const kept = await readSome(database, [...new Set(entries.map(({ orderId }) => orderId))]);
  const [only, ...others] = kept.filter(({ open }) => open !== 'forgotten');
  return { orderId: only !== undefined && others.length === 0 ? only.record.id : null };
}

/** Where a new reading brings lost orders back, and dates up to date. */
const ORDERS_PAGE = 'https://www.aliexpress.com/p/order/index.html';

/** Always opens something: the order, or the list. */
export async function clickNotice(noticeId: string): Promise<void> {
  if (noticeId === LOST_NOTICE) return openPage(ORDERS_PAGE);
  const behind = await withStore((database) => acknowledge(database, noticeId)).catch(() => ({ orderId: null }));
  if (behind === 'list') await openPage(ORDERS_PAGE);
  else await openDashboard(behind.orderId);
  await clear(noticeId);
  await withStore((database) => changeMeta(database, (meta) => ({ ...meta, noticeSeen: true }))).catch(() => null);
}

/** Closed by the system is not seen: only a user's hand acknowledges. */
export async function closeNotice(noticeId: string, byUser: boolean): Promise<void> {
  if (!byUser) return;
  await withStore((database) => acknowledge(database, noticeId)).catch(() => null);
}

export async function testNotification(_nothing: null, { now }: From): Promise<{ shown: boolean }> {
  const moment = momentAt(now);
  const settings = await readSettings();
  const say = await loadSay(settings.language, moment);
  const title = say({ key: 'notification.test' });
  const message = say({ key: 'notification.test-text' });
  const shown = await show({ id: TEST_NOTICE, title, message, stays: false });
  const allowed = await permission();
  await withStore((database) => changeMeta(database, (meta) => withNotifying(meta, allowed, shown, now)));
  await sync(moment);
  await bumpRevision(now);
  return { shown: shown && allowed !== 'denied' };
}

/** Only a person can tell whether it came on screen: a browser says yes where the system shows nothing. */
export async function notificationSeen({ seen }: Payload<'notification-seen'>, { now }: From): Promise<null> {
  await withStore((database) => changeMeta(database, (meta) => ({ ...meta, noticeSeen: seen })));
  await sync(momentAt(now));
  await bumpRevision(now);
  return null;
}
