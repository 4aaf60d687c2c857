// What an export file says that pages told of an order, kept apart as what a file said: under the weakest source there is, as
// a guess, seen when the file says, and no later than now.
import { readDeadlines } from '../export/read-deadlines';
import { type Fields, fieldsOf, listOf } from '../export/read-value';
import type { Order } from '../order';
import type { FieldName, OrderFields } from '../reading';
import { joinCases } from '../record/case-sightings';
import { FIELD_NAMES } from '../record/field-rank';
import type { CaseSighting, FileFacts, Known, KnownFields, Sighting } from '../record/record';
import { joinSightings } from '../record/sightings';
import { type CalendarDate, type Instant, localHour } from '../time';
import { AHEAD } from '../travel/unpack';

const SOURCE = { page: 'list', finder: 'layout' } as const;

/** Null, empty and unknown say nothing. */
const isSaid = (value: unknown): boolean =>
  value !== null && value !== '' && value !== 'unknown' && !(Array.isArray(value) && value.length === 0);

function fieldsOfFile(order: Order, seenAt: Instant): KnownFields {
  const values: { readonly [F in FieldName]: OrderFields[F] | null } = order;
  const known = FIELD_NAMES.filter((field) => isSaid(values[field])).map((field) => [
    field,
    { value: values[field], ...SOURCE, seenAt, basis: 'page', by: 'guess' } satisfies Known<unknown>,
  ]);
  return Object.fromEntries(known);
}

/** A date whose origin is not named must not pass for the page's word. */
function withBasis(value: unknown): Fields {
  const fields = fieldsOf(value);
  return { ...fields, basis: fields.basis === undefined ? UNNAMED : fields.basis };
}
/** Read as an unknown basis is: trusted least. */
const UNNAMED = 'unnamed';

/** Our own estimates are made anew from the dates; a date set by hand is the user's, not a page's. */
function sightingsOfFile(value: Fields, seenAt: Instant, now: Instant): readonly Sighting[] {
  const stated = listOf(value.deadlines)
    .filter((entry) => !['estimated', 'user'].includes(String(fieldsOf(entry).basis)))
    .map(withBasis);
  const { deadlines } = readDeadlines(Object.assign(fieldsOf({}), { deadlines: stated }));
  const all = deadlines.map(({ revision: _revision, seenAt: said, ...deadline }) => {
    const at = said === 0 ? seenAt : said;
    return { ...deadline, ...SOURCE, firstSeenAt: at, lastSeenAt: at };
  });
  return joinSightings(
    [],
    all.filter(({ lastSeenAt }) => lastSeenAt <= now + AHEAD),
  );
}

const noonOf = (day: CalendarDate): Instant => localHour(day, 12, 'UTC');

function casesOfFile({ cases }: Order, seenAt: Instant, now: Instant): readonly CaseSighting[] {
  const all = cases.map(({ lineIds, state, openedOn, offer, lastSeenOn, since, vague = false }) => {
    const lastSeenAt = Math.min(lastSeenOn === null ? seenAt : noonOf(lastSeenOn), now);
    const firstSeenAt = Math.min(since === undefined ? lastSeenAt : noonOf(since), lastSeenAt);
    const about = { id: null, lineIds: [...new Set(lineIds)].sort(), state, vague, text: '', openedOn, amount: offer };
    return { ...about, ...SOURCE, firstSeenAt, lastSeenAt };
  });
  return joinCases([], all);
}

/** `value`: the order as the file has it; `order`: the same, read. `seenAt`: when the file says it was last seen. */
export function fileFacts(value: Fields, order: Order, seenAt: Instant, now: Instant): FileFacts {
  const cases = casesOfFile(order, seenAt, now);
  return {
    fields: fieldsOfFile(order, seenAt),
    sightings: sightingsOfFile(value, seenAt, now),
    ...(cases.length > 0 && { cases }),
  };
}
