// The pictures taken and files added, without those that were removed.
import type { Evidence } from '../evidence/evidence';
import { localDay, type Moment } from '../time';
import type { TimelineEntry } from './entry';

export function evidenceEntries(evidence: readonly Evidence[], { timeZone }: Moment): TimelineEntry[] {
  return evidence
    .filter(({ removedAt }) => removedAt === null)
    .map(({ id, kind, name, takenAt, note, url }) => ({
      id: `evidence/${id}`,
      kind: 'evidence',
      on: localDay(takenAt, timeZone),
      at: takenAt,
      words: { key: kind === 'picture' ? 'timeline.picture' : 'timeline.file', values: { name } },
      quote: note || null,
      from: url === null ? { key: 'timeline.from-you' } : { key: 'timeline.from-address', values: { address: url } },
    }));
}
