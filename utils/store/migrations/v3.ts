// Version 3: the list of pictures and files that the user keeps with an order. Nothing of version 2 changes.
import type { Migration } from './migration';

export const to = 3;

export const migrate: Migration = (database) => {
  const evidence = database.createObjectStore('evidence', { keyPath: 'id' });
  evidence.createIndex('by-order', 'orderId');
};
