import { recordOfExport } from '../../../utils/core/backup/from-export';
import { toExport } from '../../../utils/core/export/to-export';
import type { OrderRecord } from '../../../utils/core/record/record';
import { addDays, localDay } from '../../../utils/core/time';
import { fullOrder, moment } from '../full-record';

export const ID = '8190000000000001';
const { now } = moment;
export const today = localDay(now, 'UTC');

/** Through JSON, as a file is. */
export const exported = (order = fullOrder()): Record<string, unknown> =>
  JSON.parse(JSON.stringify(toExport([order], now).orders[0]));
export function brought(value: unknown): OrderRecord {
  const record = recordOfExport(value, now);
  if (typeof record === 'string') throw new Error(record);
  return record;
}
export const byHand = (more: object): OrderRecord => brought({ id: ID, status: 'awaiting-delivery', ...more });
export const event = (type: string, days = -1, more: object = {}) => {
  const on = addDays(today, days);
  return { id: type, type, on, at: `${on}T10:00:00.000Z`, ...more };
};
