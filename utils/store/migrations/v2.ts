// Version 2: the words that pages taught. Nothing of version 1 changes.
import type { Migration } from './migration';

export const to = 2;

export const migrate: Migration = (database) => {
  database.createObjectStore('dictionary');
};
