// The timeline as a table that spreadsheets read: ISO days, and no cell that a spreadsheet would take for a formula.
import type { TimelineEntry } from '../../utils/core/timeline/entry';
import type { Say } from '../../utils/i18n/word';
import { csvText } from '../table/csv';

export function timelineCsv(timeline: readonly TimelineEntry[], say: Say): string {
  const rows = timeline.map(({ at, on, words, quote, from, kind }) => [
    on,
    at === null ? '' : new Date(at).toISOString(),
    kind,
    say(words),
    quote ?? '',
    say(from),
  ]);
  return csvText([['day', 'time', 'kind', 'what', 'quote', 'source'], ...rows]);
}
