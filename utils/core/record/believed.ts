// Which facts of a record count: what pages told, here or on another computer of the user; else what a file told. A file
// never stands beside a page, so that it cannot widen, postpone or silence what a page stated.
import type { OrderRecord } from './record';

/** True when a page told anything of it, here or elsewhere. */
export function isKnownByPage({ visits, fields, sightings, cases = [] }: OrderRecord): boolean {
  return Object.keys(visits).length + Object.keys(fields).length + sightings.length + cases.length > 0;
}

/** True when a file is all that is known of its dates. */
export const isOnlyFromFile = (record: OrderRecord): boolean => record.fromFile !== undefined && !isKnownByPage(record);

/** The record with the facts that count in their place. */
export const believed = (record: OrderRecord): OrderRecord =>
  isOnlyFromFile(record) ? { ...record, ...record.fromFile } : record;
