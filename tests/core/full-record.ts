// One order with every field that pages carry, a date that moved, a counter and an event; and its export as a reader gets it.

import { toExport } from '../../utils/core/export/to-export';
import type { Order } from '../../utils/core/order';
import { withEvent } from '../../utils/core/record/changes';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { toOrder } from '../../utils/core/record/to-order';
import { DAY } from '../../utils/core/time';
import { counter, PLACED, reading, refundDate } from './readings';

export const moment = { now: PLACED + 20 * DAY, timeZone: 'UTC' };

export function fullRecord(): OrderRecord {
  const price = { amount: 4.5, currency: 'USD', text: ' US $4.50 ' };
  const record = mergeReading(
    undefined,
    reading(1, {
      fields: {
        status: 'awaiting-delivery',
        statusText: ' Awaiting delivery ',
        choice: true,
        store: { name: 'LIMA Store', url: 'https://www.aliexpress.com/store/1102357078' },
        chatUrl: 'https://www.aliexpress.com/p/chat?x=1',
        lines: [
          {
            id: '11',
            title: ' Cable ',
            variant: 'Black,1m',
            quantity: 2,
            price,
            url: 'https://www.aliexpress.com/item/1.html',
          },
        ],
        total: { amount: 31.93, currency: 'BRL', text: 'R$31,93' },
        placedOn: '2026-07-15',
        shippedOn: '2026-07-16',
        estimatedDelivery: { from: '2026-08-01', to: '2026-08-03' },
        paymentMethod: 'card',
        parcels: [
          {
            trackingNumber: 'LP1',
            carrier: 'Cainiao',
            lineIds: ['11'],
            lastEvent: { at: PLACED, code: 'AE_LH_ARRIVE', text: 'Arrived' },
          },
        ],
        returnsOffered: true,
      },
      deadlines: [refundDate('2026-09-04')],
    }),
  );
  const told = withEvent(record, {
    id: 'e1',
    type: 'page-refused',
    on: '2026-08-02',
    at: PLACED + 18 * DAY,
    until: '2026-08-09',
  });
  return mergeReading(told, reading(9, { deadlines: [refundDate('2026-09-20'), counter(PLACED + 40 * DAY)] }));
}

export const fullOrder = (): Order => toOrder(fullRecord(), moment);

/** The file as JSON has it, without the types. */
export function written(orders: readonly Order[]): { readonly orders: readonly Record<string, unknown>[] } {
  return JSON.parse(JSON.stringify(toExport(orders, moment.now)));
}

/** The generator makes stores and chats that parsing never lets through. */
export function withoutEmptyNames(order: Order): Order {
  return { ...order, chatUrl: null, store: order.store?.name === '' ? null : order.store };
}
