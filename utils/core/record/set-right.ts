// What was seen by a clock that was ahead: the reading at hand shows it, since it was read after all that is kept. Owns the times
// of such sightings, and changes nothing of what was seen; what still may come of it is follow-source.ts.
import type { OrderReading } from '../reading';
import { HOUR, type Instant, MINUTE } from '../time';
import { handToldAt } from './hand-word';
import { mergeReading } from './merge-reading';
import type { CaseSighting, KnownFields, OrderRecord, Sighting, Visit } from './record';

/** Two finders and two computers differ by less. */
const AHEAD = HOUR;
/** A field that was seen so long before belongs to another look. */
const ONE_LOOK = 10 * MINUTE;

/** What the clock showed → when that was at the latest. Nothing is moved that was not ahead. */
type SetRight = (at: Instant) => Instant;

type Seen = Sighting | CaseSighting | Visit;
const seenBefore = <T extends Seen>(seen: T, right: SetRight): T => {
  const lastSeenAt = right(seen.lastSeenAt);
  if (lastSeenAt === seen.lastSeenAt) return seen;
  return { ...seen, firstSeenAt: Math.min(right(seen.firstSeenAt), lastSeenAt), lastSeenAt };
};

function sightingBefore(sighting: Sighting, right: SetRight): Sighting {
  const seen = seenBefore(sighting, right);
  return seen === sighting ? sighting : { ...seen, ahead: true };
}

function fieldsBefore(fields: KnownFields, right: SetRight): KnownFields {
  const known = Object.entries(fields).map(([field, value]) => {
    const seenAt = right(value.seenAt);
    return [field, seenAt === value.seenAt ? value : { ...value, seenAt: seenAt - ONE_LOOK }];
  });
  return Object.fromEntries(known);
}

function handBefore({ handDate, handClearedAt }: OrderRecord, right: SetRight): Partial<OrderRecord> {
  return {
    handDate: handDate && { ...handDate, setAt: right(handDate.setAt) },
    ...(handClearedAt !== undefined && { handClearedAt: right(handClearedAt) }),
  };
}

/**
 * All that the record says was seen more than an hour after `readAt` was seen before it, in the same order and as far apart.
 * The very same record where nothing was.
 */
export function setRight(record: OrderRecord, readAt: Instant): OrderRecord {
  const latest = Math.max(record.lastSeenAt, handToldAt(record));
  if (record.forgottenAt !== null || latest <= readAt + AHEAD) return record;
  const by = latest - (readAt - 1);
  const right: SetRight = (at) => (at > readAt + AHEAD ? at - by : at);
  const visits = Object.entries(record.visits).map(([source, visit]) => [source, seenBefore(visit, right)]);
  const lastSeenAt = right(record.lastSeenAt);
  return {
    ...record,
    fields: fieldsBefore(record.fields, right),
    sightings: record.sightings.map((sighting) => sightingBefore(sighting, right)),
    ...(record.cases && { cases: record.cases.map((each) => seenBefore(each, right)) }),
    visits: Object.fromEntries(visits),
    ...handBefore(record, right),
    firstSeenAt: Math.min(right(record.firstSeenAt), lastSeenAt),
    lastSeenAt,
  };
}

/** A reading that was read just now joins what is known. One that comes late, or from elsewhere, is merged alone. */
export function takeReading(record: OrderRecord | undefined, reading: OrderReading): OrderRecord {
  return mergeReading(record && setRight(record, reading.seenAt), reading);
}
