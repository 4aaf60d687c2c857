// The ids of notifications that are about no order; every other id is a key of the ledger.

/** Kept orders are gone or cannot be read. */
export const LOST_NOTICE = 'lost';
export const TEST_NOTICE = 'test';
