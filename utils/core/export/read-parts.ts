// The parts of an order out of an export file: lines, store, money, parcels, cases, events.

import type { OrderCase, OrderEvent } from '../event';
import { CASE_STATES, LONGEST_LINE, MOST_LINES } from '../event';
import type { DateSpan, Money, OrderLine, Parcel, Store, TrackingEvent } from '../order';
import type { CalendarDate } from '../time';
import { localHour } from '../time';
import type { Fields } from './read-value';
import {
  dateOrNull,
  fieldsOf,
  instantOrNull,
  numberOrNull,
  oneOf,
  readable,
  textOf,
  textOrNull,
  texts,
} from './read-value';

/** Only https pages of AliExpress are ever offered as links. */
const SITE_LINK = /^https:\/\/(?:[a-z0-9-]+\.)*aliexpress\.(?:com|us|ru)\//;

export function linkOrNull(value: unknown): string | null {
  const text = textOf(value);
  return SITE_LINK.test(text) ? text : null;
}

export function readMoney(value: unknown): Money | null {
  const fields = fieldsOf(value);
  const amount = numberOrNull(fields.amount);
  if (amount === null) return null;
  return { amount, currency: textOrNull(fields.currency), text: textOf(fields.text) };
}

export function readStore(value: unknown): Store | null {
  const { name, url } = fieldsOf(value);
  return textOf(name) === '' ? null : { name: textOf(name), url: linkOrNull(url) };
}

export function readSpan(value: unknown): DateSpan | null {
  const fields = fieldsOf(value);
  const from = dateOrNull(fields.from);
  const to = dateOrNull(fields.to) ?? from;
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

export function readLine({ id, title, variant, quantity, price, url, snapshotUrl }: Fields): OrderLine {
  const snapshot = linkOrNull(snapshotUrl);
  return {
    id: textOrNull(id),
    title: textOf(title),
    variant: textOrNull(variant),
    quantity: numberOrNull(quantity),
    price: readMoney(price),
    url: linkOrNull(url),
    ...(snapshot !== null && { snapshotUrl: snapshot }),
  };
}

function readScan(value: unknown): TrackingEvent | null {
  const { at, code, text } = fieldsOf(value);
  const known = instantOrNull(at) !== null || textOf(code) !== '' || textOf(text) !== '';
  return known ? { at: instantOrNull(at), code: textOrNull(code), text: textOf(text) } : null;
}

export function readParcel(fields: Fields): Parcel {
  const otherNumber = textOrNull(fields.otherNumber);
  const estimatedDelivery = readSpan(fields.estimatedDelivery);
  const events = readable(fields.events, readScan);
  return {
    trackingNumber: textOrNull(fields.trackingNumber),
    carrier: textOrNull(fields.carrier),
    lineIds: texts(fields.lineIds),
    lastEvent: readScan(fields.lastEvent),
    ...(otherNumber !== null && { otherNumber }),
    ...(estimatedDelivery && { estimatedDelivery }),
    ...(events.length > 0 && { events }),
    ...(fields.scans === 'none' && { scans: 'none' as const }),
  };
}

const CASE_DATES = ['since', 'runsOn'] as const;

/** Null for a state that this version does not know. */
export function readCase(fields: Fields): OrderCase | null {
  const state = oneOf(CASE_STATES, fields.state);
  if (!state) return null;
  const offer = readMoney(fields.offer);
  return {
    lineIds: texts(fields.lineIds),
    problem: textOrNull(fields.problem),
    openedOn: dateOrNull(fields.openedOn),
    asked: numberOrNull(fields.asked),
    state,
    offer: offer && { amount: offer.amount, currency: offer.currency },
    answerBy: dateOrNull(fields.answerBy),
    agreedOn: dateOrNull(fields.agreedOn),
    decidedOn: dateOrNull(fields.decidedOn),
    lastSeenOn: dateOrNull(fields.lastSeenOn),
    ...present(CASE_DATES, fields, dateOrNull),
    ...(fields.vague === true && { vague: true as const }),
    ...(fields.unplaced === true && { unplaced: true as const }),
  };
}

/** Any type is kept; an event without its day is not, since every rule counts from it. */
export function readEvents(value: unknown): readonly OrderEvent[] {
  return readable(value, readEvent).map((event, index) =>
    event.id === '' ? { ...event, id: `event-${index}` } : event,
  );
}

const DATES = ['until'] as const;
const TEXTS = ['problem', 'step', 'number', 'outcome'] as const;
const NUMBERS = ['asked', 'amount'] as const;
const LINES = ['lines'] as const;

function readEvent(fields: Fields): OrderEvent | null {
  const type = textOrNull(fields.type);
  const on = dateOrNull(fields.on);
  if (type === null || on === null) return null;
  return {
    id: textOf(fields.id),
    type,
    on,
    at: instantOrNull(fields.at) ?? noonOf(on),
    ...present(DATES, fields, dateOrNull),
    ...present(TEXTS, fields, textOrNull),
    ...present(NUMBERS, fields, numberOrNull),
    ...present(LINES, fields, readLines),
  };
}

/** Null when none is named; a list that is longer than any order's is not one of ours. */
function readLines(value: unknown): readonly string[] | null {
  const lines = texts(value);
  const fits = lines.length <= MOST_LINES && lines.every(({ length }) => length <= LONGEST_LINE);
  return lines.length > 0 && fits ? lines : null;
}

function noonOf(on: CalendarDate): number {
  return localHour(on, 12, 'UTC');
}

/** The named fields that can be read; the others are absent. */
function present<N extends string, T>(
  names: readonly N[],
  fields: Fields,
  read: (value: unknown) => T | null,
): Partial<Record<N, T>> {
  const found: Partial<Record<N, T>> = {};
  for (const name of names) {
    const value = read(fields[name]);
    if (value !== null) found[name] = value;
  }
  return found;
}
