// What a backup remembers of reminders joins what is remembered here: nothing that rang rings again.
import { canonicalJson } from '../record/canonical-json';
import type { LedgerEntry, LedgerState } from '../reminders/ledger';
import { HOUR, type Instant } from '../time';

/** What is sure comes first: seen by the user, shown, not needed, about to be shown, rang by a wrong clock. */
const SURE: readonly LedgerState[] = ['acknowledged', 'shown', 'settled', 'claimed', 'tentative'];

/** The surer of two of one key; then the later one. Commutative, associative, idempotent. */
export function surerEntry(a: LedgerEntry, b: LedgerEntry): LedgerEntry {
  const [sureA, sureB] = [SURE.indexOf(a.state), SURE.indexOf(b.state)];
  if (sureA !== sureB) return sureA < sureB ? a : b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

/** What was written in a future was written by a wrong clock, and must not silence the true time. */
export const isOfNow = ({ at }: LedgerEntry, now: Instant): boolean => at <= now + HOUR;
