// What the user does to a record: events, a date set by hand, a note, forgetting. Each gives a new record.
// Readings are merge-reading.ts.
import type { OrderEvent } from '../event';
import type { CalendarDate, Instant } from '../time';
import { HOUR, isCalendarDate } from '../time';
import { emptyRecord } from './empty-record';
import { handWord } from './hand-word';
import type { OrderRecord } from './record';

export const NOTE_LENGTH = 2_000;
export const NICKNAME_LENGTH = 80;

/** Adding an event twice, by id, is adding it once; one that was undone stays undone. */
export function withEvent(record: OrderRecord, event: OrderEvent): OrderRecord {
  if (record.events.some(({ id }) => id === event.id)) return record;
  return { ...record, events: [...record.events, { ...event, undoneAt: null }] };
}

/** Takes an event back. It is kept, with the time it was undone. */
export function withoutEvent(record: OrderRecord, eventId: string, now: Instant): OrderRecord {
  const events = record.events.map((event) =>
    event.id === eventId && event.undoneAt === null ? { ...event, undoneAt: now } : event,
  );
  return { ...record, events };
}

/**
 * Tells anew what was taken back, with the day and time at which it was told first. Under an id of its own: what was taken back
 * on one computer stays so on all of them.
 */
export function withEventAgain(record: OrderRecord, eventId: string, id: string): OrderRecord {
  const undone = record.events.find((event) => event.id === eventId && event.undoneAt !== null);
  return undone === undefined ? record : { ...record, events: [...record.events, { ...undone, id, undoneAt: null }] };
}

/** Sets the refund date, or with null gives it back to the pages. A text that is no date changes nothing. */
export function withHandDate(record: OrderRecord, date: CalendarDate | null, now: Instant): OrderRecord {
  return date !== null && !isCalendarDate(date) ? record : { ...record, ...handWord(record, date, now) };
}

/** Reminders pause until the day, or with null ring again as planned. The later word counts; a text that is no date is none. */
export function withSnooze(record: OrderRecord, until: CalendarDate | null, now: Instant): OrderRecord {
  if (until !== null && !isCalendarDate(until)) return record;
  return { ...record, snooze: { until, at: Math.max(now, (record.snooze?.at ?? 0) + 1) } };
}

/** What is absent stays as it was. */
export function withNote(record: OrderRecord, texts: { note?: string; nickname?: string }, now: Instant): OrderRecord {
  const { note, nickname } = texts;
  const noted = note === undefined ? {} : { note: note.trim().slice(0, NOTE_LENGTH), notedAt: now };
  const named = nickname === undefined ? {} : { nickname: nickname.trim().slice(0, NICKNAME_LENGTH), namedAt: now };
  return { ...record, ...noted, ...named };
}

/** How long a forgotten order can still be given back by Undo, in ms. Afterwards nothing of it is kept but its number. */
export const FORGET_AFTER = HOUR;

/** Leaves a tombstone with everything still in it, so that Undo can give it back. */
export function forget(record: OrderRecord, now: Instant): OrderRecord {
  return { ...record, forgottenAt: record.forgottenAt ?? now };
}

export function restore(record: OrderRecord): OrderRecord {
  return { ...record, forgottenAt: null };
}

/** A forgotten order without its content. What must stay: the number and the day, so that no reading brings it back. */
export function tombstone({ id, site, forgottenAt, firstSeenAt, lastSeenAt }: OrderRecord): OrderRecord {
  return { ...emptyRecord(id, site, firstSeenAt), forgottenAt, lastSeenAt };
}

/** True when Undo is past. */
export function isForgottenForGood({ forgottenAt }: OrderRecord, now: Instant): boolean {
  return forgottenAt !== null && now - forgottenAt >= FORGET_AFTER;
}

/** True when Undo is past and something of the order is still kept. */
export function isToErase(record: OrderRecord, now: Instant): boolean {
  const { visits, events, sightings, fromFile } = record;
  const isFull = Object.keys(visits).length + events.length + sightings.length > 0 || fromFile !== undefined;
  return isForgottenForGood(record, now) && isFull;
}
