// When Claimcheck reminded the user of the order: once for each notification, however many reminders it carried.
import type { LedgerEntry } from '../reminders/ledger';
import { localDay, type Moment } from '../time';
import type { TimelineEntry } from './entry';

export function reminderEntries(ledger: readonly LedgerEntry[], { timeZone }: Moment): TimelineEntry[] {
  const shown = new Map<string, LedgerEntry>();
  for (const entry of ledger) {
    if (entry.noticeId === null || entry.state === 'claimed' || entry.state === 'settled') continue;
    const key = `${entry.noticeId}/${localDay(entry.at, timeZone)}`;
    const known = shown.get(key);
    if (known === undefined || entry.at < known.at) shown.set(key, entry);
  }
  return [...shown].map(([key, { at }]) => ({
    id: `reminded/${key}`,
    kind: 'reminded',
    on: localDay(at, timeZone),
    at,
    words: { key: 'timeline.reminded' },
    quote: null,
    from: { key: 'timeline.from-claimcheck' },
  }));
}
