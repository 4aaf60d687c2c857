// What another computer told of an order → a record of its own, to be joined. Nothing of it is believed that a page would
// not be believed: unknown letters, impossible days and whatever was seen in the future are left out, the rest counts.

import { emptyRecord } from '../record/empty-record';
import type { Known, KnownFields, OrderRecord, RecordedEvent, Sighting } from '../record/record';
import { HOUR, type Instant, isCalendarDate, isInstant } from '../time';
import {
  AHEAD_CODE,
  FIELDS,
  FINENESS,
  isStatus,
  KINDS,
  PAGE_BASES,
  PROOFS,
  ROLES,
  SITES,
  STATUSES,
  sourceOf,
  type TravelledField,
  wordOf,
} from './codes';
import type { PackedEvent, PackedFields, PackedOrder, PackedSighting } from './packed';
import { casesOf } from './packed-case';
import { instantOf } from './packed-instant';

export interface Travelled {
  readonly record: OrderRecord;
  readonly done: boolean;
  /** Whole keys of reminders that were seen there. */
  readonly seen: readonly { readonly key: string; readonly at: Instant }[];
}

/** Two clocks differ by this much and are both right enough; whatever is farther ahead waits until its time has come. */
export const AHEAD = HOUR;

function sightingOf(packed: PackedSighting, believed: (at: number) => boolean): Sighting[] {
  const [codes, scope, from, width, first, seenFor, text] = packed;
  const [kind, role] = [wordOf(KINDS, codes[0]), wordOf(ROLES, codes[1])];
  const source = sourceOf(codes[2], codes[3]);
  const [basis, precision] = [wordOf(PAGE_BASES, codes[4]), wordOf(FINENESS, codes[5])];
  if (!kind || !role || !source || !basis || !precision) return [];
  const [earliest, firstSeenAt] = [instantOf(from), instantOf(first)];
  const [latest, lastSeenAt] = [earliest + instantOf(width), firstSeenAt + instantOf(seenFor)];
  const ordered = isInstant(earliest) && isInstant(latest) && earliest <= latest && firstSeenAt <= lastSeenAt;
  if (!ordered || !isInstant(firstSeenAt) || !believed(lastSeenAt)) return [];
  const seen = { firstSeenAt, lastSeenAt, ...source, ...(codes[6] === AHEAD_CODE && { ahead: true as const }) };
  return [{ kind, role, scope: scope || 'order', earliest, latest, basis, precision, text, ...seen }];
}

function readValue(
  field: TravelledField,
  packed: unknown,
): NonNullable<KnownFields[TravelledField]>['value'] | undefined {
  if (isStatus(field)) return wordOf(STATUSES, String(packed));
  if (field === 'choice' || field === 'returnsOffered') return packed === 1 || packed === 0 ? packed === 1 : undefined;
  if (field !== 'estimatedDelivery') return isCalendarDate(packed) ? packed : undefined;
  const { from, to }: { from?: unknown; to?: unknown } = Object(packed);
  return isCalendarDate(from) && isCalendarDate(to) && from <= to ? { from, to } : undefined;
}

function fieldsOf([source, at, values]: PackedFields, believed: (at: number) => boolean): KnownFields {
  const seen = sourceOf(source[0], source[1]);
  const seenAt = instantOf(at);
  if (seen === null || !isInstant(seenAt) || !believed(seenAt)) return {};
  const basis = seen.finder === 'payload' ? 'payload' : 'page';
  const by = wordOf(PROOFS, source[2]);
  const known = Object.entries(values).flatMap(([letter, packed]) => {
    const field = wordOf(FIELDS, letter);
    const value = field && readValue(field, packed);
    return value === undefined
      ? []
      : [[field, { value, ...seen, seenAt, basis, ...(by && { by }) } satisfies Known<unknown>]];
  });
  return Object.fromEntries(known);
}

function eventOf(packed: PackedEvent, believed: (at: number) => boolean): RecordedEvent[] {
  const at = instantOf(packed.w);
  const undone = packed.x === undefined ? null : instantOf(packed.x);
  if (!isInstant(at) || !believed(at) || !isCalendarDate(packed.o)) return [];
  if (packed.u !== undefined && !isCalendarDate(packed.u)) return [];
  return [
    {
      id: packed.i,
      type: packed.t,
      on: packed.o,
      at,
      ...(packed.u !== undefined && { until: packed.u }),
      ...(packed.p !== undefined && { problem: packed.p }),
      ...(packed.s !== undefined && { step: packed.s }),
      ...(packed.n !== undefined && { number: packed.n }),
      ...(packed.r !== undefined && { outcome: packed.r }),
      ...(packed.k !== undefined && { asked: packed.k }),
      ...(packed.m !== undefined && { amount: packed.m }),
      ...(packed.l !== undefined && { lines: packed.l }),
      undoneAt: undone !== null && isInstant(undone) && believed(undone) ? undone : null,
    },
  ];
}

function handOf({ h }: PackedOrder, believed: (at: number) => boolean): Partial<OrderRecord> {
  if (h === undefined) return {};
  const [handChanges, date, at] = h;
  const toldAt = instantOf(at);
  const isTold = isInstant(toldAt) && believed(toldAt);
  if (date === '') return { handChanges, ...(isTold && { handClearedAt: toldAt }) };
  return isCalendarDate(date) && isTold ? { handChanges, handDate: { date, setAt: toldAt } } : {};
}

function snoozeOf({ z }: PackedOrder, believed: (at: number) => boolean): Partial<OrderRecord> {
  const at = z && instantOf(z[1]);
  if (!z || at === undefined || !isInstant(at) || !believed(at)) return {};
  const until = z[0] === '' ? null : z[0];
  return until === null || isCalendarDate(until) ? { snooze: { until, at } } : {};
}

function nameOf({ n }: PackedOrder, believed: (at: number) => boolean): Partial<OrderRecord> {
  const namedAt = n && instantOf(n[1]);
  if (!n || namedAt === undefined || !believed(namedAt)) return {};
  return { nickname: n[0], ...(isInstant(namedAt) && { namedAt }) };
}

/** Null when not even the order is known by it. `now` bounds what may have been seen. */
export function unpackOrder(packed: PackedOrder, now: Instant): Travelled | null {
  const believed = (at: number): boolean => at <= now + AHEAD;
  const site = wordOf(SITES, packed.s);
  const [first, last] = [instantOf(packed.f), instantOf(packed.l)];
  if (site === undefined || !isInstant(first) || !isInstant(last) || first > last || !believed(first)) return null;
  const cases = casesOf(packed, believed);
  const record: OrderRecord = {
    ...emptyRecord(packed.i, site, first),
    lastSeenAt: believed(last) ? last : first,
    fields: Object.assign({}, ...(packed.k ?? []).map((visit) => fieldsOf(visit, believed))),
    ...(cases.length > 0 && { cases }),
    sightings: (packed.d ?? []).flatMap((sighting) => sightingOf(sighting, believed)),
    events: (packed.e ?? []).flatMap((event) => eventOf(event, believed)),
    ...nameOf(packed, believed),
    ...handOf(packed, believed),
    ...snoozeOf(packed, believed),
    ...(packed.t && { toldTitle: packed.t }),
  };
  const seen = (packed.a ?? [])
    .map(([key, at]) => ({ key: `${packed.i}/${key}`, at: instantOf(at) }))
    .filter(({ at }) => isInstant(at) && believed(at));
  return { record, done: packed.o === 1, seen };
}
