// A record out of a file without whatever was seen, told or set in the future: it would win over every true word to come.
import type { FileFacts, KnownFields, OrderRecord } from '../record/record';
import type { Instant } from '../time';
import { AHEAD } from '../travel/unpack';

interface Seen {
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
}

function factsUpTo(
  { fields, sightings, cases = [] }: FileFacts,
  isSeen: (seen: Seen) => boolean,
  isPast: (at: Instant) => boolean,
): FileFacts {
  const known = Object.entries(fields).filter(([, value]) => isPast(value.seenAt));
  const seenCases = cases.filter(isSeen);
  return {
    fields: Object.fromEntries(known) as KnownFields,
    sightings: sightings.filter(isSeen),
    ...(seenCases.length > 0 && { cases: seenCases }),
  };
}

/** Equal to the record where nothing of it is of the future. `now` in UTC ms. */
export function upTo(record: OrderRecord, now: Instant): OrderRecord {
  const isPast = (at: Instant): boolean => at <= now + AHEAD;
  const isSeen = ({ firstSeenAt, lastSeenAt }: Seen): boolean => isPast(firstSeenAt) && isPast(lastSeenAt);
  const { cases: _cases, snooze, notedAt, namedAt, handClearedAt, fromFile, ...rest } = record;
  const noted = notedAt === undefined || isPast(notedAt);
  const named = namedAt === undefined || isPast(namedAt);
  return {
    ...rest,
    ...factsUpTo(record, isSeen, isPast),
    ...(fromFile && { fromFile: factsUpTo(fromFile, isSeen, isPast) }),
    visits: Object.fromEntries(Object.entries(record.visits).filter(([, visit]) => isSeen(visit))),
    events: record.events
      .filter(({ at }) => isPast(at))
      .map((event) => (event.undoneAt === null || isPast(event.undoneAt) ? event : { ...event, undoneAt: now })),
    ...(noted && notedAt !== undefined && { notedAt }),
    ...(named && namedAt !== undefined && { namedAt }),
    ...(snooze && isPast(snooze.at) && { snooze }),
    handDate: record.handDate && isPast(record.handDate.setAt) ? record.handDate : null,
    ...(handClearedAt !== undefined && isPast(handClearedAt) && { handClearedAt }),
    forgottenAt: record.forgottenAt === null ? null : Math.min(record.forgottenAt, now),
    firstSeenAt: Math.min(record.firstSeenAt, now),
    lastSeenAt: Math.min(record.lastSeenAt, now),
  };
}
