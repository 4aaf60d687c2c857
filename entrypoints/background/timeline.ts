// Everything known and done about one order, from all that is kept of it.
import { toOrder } from '../../utils/core/record/to-order';
import type { TimelineEntry } from '../../utils/core/timeline/entry';
import { timelineOf } from '../../utils/core/timeline/timeline';
import { readEvidence } from '../../utils/store/evidence';
import { readLedger } from '../../utils/store/ledger';
import { readOrder } from '../../utils/store/orders';
import type { From } from '../../utils/webext/handle';
import { momentAt } from './moment';
import { withStore } from './store';

/** Empty when the order is not kept, or was forgotten. */
export async function timeline({ orderId }: { orderId: string }, { now }: From): Promise<readonly TimelineEntry[]> {
  const moment = momentAt(now);
  return withStore(async (database) => {
    const stored = await readOrder(database, orderId);
    if (stored === undefined || stored.open === 'forgotten') return [];
    const { record } = stored;
    const [ledger, evidence] = await Promise.all([readLedger(database, [orderId]), readEvidence(database, orderId)]);
    return timelineOf({ record, order: toOrder(record, moment), ledger, evidence }, moment);
  });
}
