// Readings as small as the store's tests need them.
import type { OrderFields, OrderReading } from '../../utils/core/reading';

export const reading = (id: string, seenAt: number, fields: Partial<OrderFields> = {}): OrderReading => ({
  id,
  site: 'aliexpress.com',
  page: 'list',
  finder: 'layout',
  seenAt,
  fields,
  deadlines: [],
  missed: [],
});
