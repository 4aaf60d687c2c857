// Version 1: orders with their records, the ledger of reminders, and single values.
import type { Migration } from './migration';

export const to = 1;

export const migrate: Migration = (database) => {
  const orders = database.createObjectStore('orders', { keyPath: 'record.id' });
  orders.createIndex('by-open', 'open');
  orders.createIndex('by-wake', 'wakeAt');
  const ledger = database.createObjectStore('ledger', { keyPath: 'key' });
  ledger.createIndex('by-order', 'orderId');
  ledger.createIndex('by-notice', 'noticeId');
  database.createObjectStore('meta');
};
