// A reading joins what is known: in any order, any number of times, the same record. It never deletes or blanks anything.

import type { FieldName, Finder, OrderFields, OrderReading } from '../reading';
import { isCalendarDate } from '../time';
import { caseSightingsOf, joinCases } from './case-sightings';
import { emptyRecord } from './empty-record';
import { FIELD_NAMES } from './field-rank';
import { joinFields } from './join-fields';
import type { Known, KnownFields, OrderRecord, Sighting } from './record';
import { joinSightings } from './sightings';
import { betterSite } from './site';
import { joinVisits } from './visits';

/**
 * The record with one more reading of the same order. A forgotten order stays as it is: reading it again does not bring it
 * back and adds nothing to it.
 */
export function mergeReading(record: OrderRecord | undefined, reading: OrderReading): OrderRecord {
  if (record?.forgottenAt != null) return record;
  const known = record ?? emptyRecord(reading.id, reading.site, reading.seenAt);
  const cases = joinCases(known.cases ?? [], caseSightingsOf(reading));
  return {
    ...known,
    site: betterSite(known.site, reading.site),
    fields: joinFields(known.fields, fieldsOf(reading)),
    sightings: joinSightings(known.sightings, sightingsOf(reading)),
    ...(cases.length > 0 && { cases }),
    visits: joinVisits(known.visits, visitOf(reading)),
    firstSeenAt: Math.min(known.firstSeenAt, reading.seenAt),
    lastSeenAt: Math.max(known.lastSeenAt, reading.seenAt),
  };
}

/** What one reading tells, as it would be known if it were all there is. */
function fieldsOf(reading: OrderReading): KnownFields {
  return FIELD_NAMES.reduce<KnownFields>((fields, field) => withField(fields, reading, field), {});
}

function withField<F extends FieldName>(fields: KnownFields, reading: OrderReading, field: F): KnownFields {
  const value = reading.fields[field];
  if (value === undefined || !saysSomething(field, value)) return fields;
  const { page, finder, seenAt, knownBy } = reading;
  const by = knownBy?.[field];
  const seen: Known<OrderFields[F]> = { value, page, finder, seenAt, basis: BASIS_OF[finder], ...(by && { by }) };
  return { ...fields, [field]: seen };
}

const BASIS_OF: Record<Finder, 'payload' | 'page'> = { payload: 'payload', layout: 'page' };

/** Absent, null, empty, or a day that does not exist: not a change. */
function saysSomething(field: FieldName, value: unknown): boolean {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return false;
  if (field.endsWith('On')) return isCalendarDate(value);
  return true;
}

function sightingsOf(reading: OrderReading): readonly Sighting[] {
  const { page, finder, seenAt } = reading;
  return reading.deadlines
    .filter(({ earliest, latest }) => Number.isFinite(earliest) && Number.isFinite(latest))
    .map((deadline) => ({ ...deadline, page, finder, firstSeenAt: seenAt, lastSeenAt: seenAt }))
    .reduce<readonly Sighting[]>((joined, sighting) => joinSightings(joined, [sighting]), []);
}

function visitOf({ page, finder, seenAt, missed }: OrderReading): OrderRecord['visits'] {
  const sorted = [...new Set(missed)].sort();
  return { [`${page}/${finder}`]: { page, finder, firstSeenAt: seenAt, lastSeenAt: seenAt, missed: sorted } };
}
