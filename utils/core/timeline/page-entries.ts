// What the pages say happened: the dates of the order, the parcels' last scans, and when the order was read.
import type { Basis } from '../deadline';
import type { Parcel } from '../order';
import type { PageKind } from '../reading';
import type { Known, OrderRecord } from '../record/record';
import { type Instant, localDay, type Moment } from '../time';
import type { Words } from '../words';
import type { TimelineEntry } from './entry';

/** In the order in which they happen. */
const STAGES = ['placedOn', 'paidOn', 'shippedOn', 'deliveredOn', 'completedOn'] as const;

/** Where a value of a page is from, and the day it was seen. */
export function fromPage(page: PageKind, basis: Basis, seenAt: Instant, { timeZone }: Moment): Words {
  const values = { day: { date: localDay(seenAt, timeZone) } };
  if (basis === 'user') return { key: 'timeline.from-you' };
  return { key: basis === 'computed' ? 'why.from-computed' : `timeline.from-${page}`, values };
}

export function pageEntries(record: OrderRecord, moment: Moment): TimelineEntry[] {
  return [...stages(record, moment), ...parcels(record, moment), ...visits(record, moment)];
}

function stages({ fields }: OrderRecord, moment: Moment): TimelineEntry[] {
  return STAGES.flatMap((stage) => {
    const known = fields[stage];
    if (known === undefined) return [];
    const words = { key: `timeline.${stage}` };
    return [{ id: stage, kind: 'order', on: known.value, at: null, words, quote: null, from: fromOf(known, moment) }];
  });
}

const fromOf = ({ page, basis, seenAt }: Known<unknown>, moment: Moment): Words =>
  fromPage(page, basis, seenAt, moment);

function parcels({ fields: { parcels: known } }: OrderRecord, moment: Moment): TimelineEntry[] {
  if (known === undefined) return [];
  const entryOf = ({ trackingNumber, lastEvent }: Parcel, index: number): TimelineEntry[] => {
    if (lastEvent === null || lastEvent.at === null) return [];
    const words: Words =
      trackingNumber === null
        ? { key: 'timeline.parcel-unnumbered' }
        : { key: 'timeline.parcel', values: { number: trackingNumber } };
    const on = localDay(lastEvent.at, moment.timeZone);
    const quote = lastEvent.text.trim() || null;
    return [{ id: `parcel-${index}`, kind: 'parcel', on, at: lastEvent.at, words, quote, from: fromOf(known, moment) }];
  };
  return known.value.flatMap(entryOf);
}

/** The first and the last time. An order that was read once was read, not read twice. */
function visits({ firstSeenAt, lastSeenAt, fields }: OrderRecord, { timeZone }: Moment): TimelineEntry[] {
  const entry = (id: 'first-read' | 'last-read', at: Instant, quote: string | null): TimelineEntry => ({
    id,
    kind: 'read',
    on: localDay(at, timeZone),
    at,
    words: { key: `timeline.${id}` },
    quote,
    from: { key: 'timeline.from-claimcheck' },
  });
  const status = fields.statusText?.value.trim() || null;
  const first = entry('first-read', firstSeenAt, lastSeenAt > firstSeenAt ? null : status);
  return lastSeenAt > firstSeenAt ? [first, entry('last-read', lastSeenAt, status)] : [first];
}
