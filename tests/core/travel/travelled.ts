// A record as another computer hears it: packed, written into an item as text, checked and unpacked.
import type { OrderRecord } from '../../../utils/core/record/record';
import type { Instant } from '../../../utils/core/time';
import { packOrder } from '../../../utils/core/travel/pack';
import { unpackOrder } from '../../../utils/core/travel/unpack';
import { asItem } from '../../../utils/webext/cloud-shape';

/** `now`: when it is heard. Throws where nothing of it is. */
export function travelled(record: OrderRecord, now: Instant): OrderRecord {
  const written: unknown = JSON.parse(JSON.stringify(packOrder({ record, ledger: [], done: false })));
  const [packed] = asItem({ v: 1, t: now, o: [written] })?.o ?? [];
  const heard = packed && unpackOrder(packed, now);
  if (!heard) throw new Error('not heard');
  return heard.record;
}
