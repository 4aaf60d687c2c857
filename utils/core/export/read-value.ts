// One value out of data of unknown origin: what fits, or the caller's default. Never throws, never trusts a prototype.

import type { CalendarDate, Instant } from '../time';
import { isCalendarDate, isInstant } from '../time';

export type Fields = Readonly<Record<string, unknown>>;

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The value's own fields; none for anything that is not a plain object. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return Object.create(null);
  return Object.assign(Object.create(null), value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Trimmed; "" for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** Null for an empty text too. */
export function textOrNull(value: unknown): string | null {
  return textOf(value) || null;
}

export function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function flagOrNull(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

export function dateOrNull(value: unknown): CalendarDate | null {
  const text = textOf(value);
  return isCalendarDate(text) ? text : null;
}

/** ISO 8601 with a zone, or UTC ms. Null outside the years 2010–2200. */
export function instantOrNull(value: unknown): Instant | null {
  const instant = typeof value === 'string' && ISO_INSTANT.test(value) ? Date.parse(value) : value;
  return isInstant(instant) ? instant : null;
}

export function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((name) => name === value) ?? null;
}

/** Each item that can be read; the others are left out. */
export function readable<T>(value: unknown, read: (fields: Fields) => T | null): readonly T[] {
  return listOf(value).flatMap((item) => read(fieldsOf(item)) ?? []);
}

export function texts(value: unknown): readonly string[] {
  return listOf(value).flatMap((item) => textOrNull(item) ?? []);
}
