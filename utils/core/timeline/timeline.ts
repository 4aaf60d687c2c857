// Everything known and done about one order, dated and with its source, oldest first. Shows and keeps nothing itself.
import type { Evidence } from '../evidence/evidence';
import type { Order } from '../order';
import { believed, isOnlyFromFile } from '../record/believed';
import type { OrderRecord } from '../record/record';
import type { LedgerEntry } from '../reminders/ledger';
import { type Moment, startOfLocalDay } from '../time';
import { caseEntries } from './case-entries';
import { dateEntries } from './date-entries';
import { TIMELINE_KINDS, type TimelineEntry } from './entry';
import { evidenceEntries } from './evidence-entries';
import { pageEntries } from './page-entries';
import { reminderEntries } from './reminder-entries';
import { toldEntries } from './told-entries';

export interface TimelineInput {
  readonly record: OrderRecord;
  /** Made from the record. */
  readonly order: Order;
  /** Of this order; of any state. */
  readonly ledger: readonly LedgerEntry[];
  readonly evidence: readonly Evidence[];
}

/** No page was read: whatever would be from one is from a file. */
const fromFile = (entry: TimelineEntry): TimelineEntry =>
  entry.from.key === 'timeline.from-you' ? entry : { ...entry, from: { key: 'timeline.from-file' } };

/** What was taken back is not in it. Entries of which only the day is known stand at the beginning of that day. */
export function timelineOf(input: TimelineInput, moment: Moment): readonly TimelineEntry[] {
  const { order, ledger, evidence } = input;
  const record = believed(input.record);
  const pages = [...pageEntries(record, moment), ...dateEntries(record, order, moment)];
  const entries = [
    ...(isOnlyFromFile(input.record) ? pages.map(fromFile) : pages),
    ...caseEntries(order),
    ...toldEntries(order),
    ...reminderEntries(ledger, moment),
    ...evidenceEntries(evidence, moment),
  ];
  const begins = ({ at, on }: TimelineEntry): number => at ?? startOfLocalDay(on, moment.timeZone);
  const rank = ({ kind }: TimelineEntry): number => TIMELINE_KINDS.indexOf(kind);
  return entries
    .map((entry, index) => ({ entry, index, begins: begins(entry) }))
    .sort((a, b) => a.begins - b.begins || rank(a.entry) - rank(b.entry) || a.index - b.index)
    .map(({ entry }) => entry);
}
