// What the dashboard's round of looks needs to know: the open orders, when each one's own page was last read, and whether
// such a page could not be. Reads only; the round itself runs in the dashboard.
import type { OrderRecord } from '../../utils/core/record/record';
import type { Instant } from '../../utils/core/time';
import { readMeta } from '../../utils/store/meta';
import { readOpen } from '../../utils/store/orders';
import type { From } from '../../utils/webext/handle';
import type { CheckReport, OrderToCheck } from '../../utils/webext/messages';
import { decided } from './decided';
import { momentAt } from './moment';
import { withStore } from './store';

function detailSeenAt({ visits }: OrderRecord): Instant | null {
  const seen = Object.values(visits).filter(({ page }) => page === 'detail');
  return seen.length === 0 ? null : Math.max(...seen.map(({ lastSeenAt }) => lastSeenAt));
}

export async function checkReport(_nothing: null, { now }: From): Promise<CheckReport> {
  const moment = momentAt(now);
  const [stored, meta] = await withStore((database) => Promise.all([readOpen(database), readMeta(database)]));
  const orders = stored
    .flatMap((order) => decided(order, moment))
    .filter(({ decision }) => decision.level !== 'done')
    .map(
      ({ order, decision, stored: { record } }): OrderToCheck => ({
        orderId: order.id,
        url: order.url,
        title: order.nickname || (order.lines[0]?.title ?? ''),
        level: decision.level,
        isUndated: decision.level === 'check' || decision.step.id === 'open-details',
        detailSeenAt: detailSeenAt(record),
      }),
    );
  const { detail } = meta.unreadable;
  return { orders, trouble: detail === undefined ? null : { why: detail.why, at: detail.at } };
}
