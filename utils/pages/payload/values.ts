// Looks into an answer whose shape nobody promises: only own keys, only what has the asked type, never too much of it.
// Numbers and booleans come native or as strings.
import { tidy } from '../parse/fold';

export type Fields = Readonly<Record<string, unknown>>;

/** No list of an answer is longer: lines, buttons, nodes, scans. */
const LONGEST_LIST = 200;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at the end of a path of own keys; undefined where the path breaks off. */
export function valueAt(of: unknown, ...path: readonly string[]): unknown {
  let at = of;
  for (const name of path) at = isFields(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return at;
}

/** A text as shown, tidy and in one line; undefined when there is none. */
export function textAt(of: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(of, ...path);
  const isSpoken = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
  const text = isSpoken ? tidy(String(value)).replace(/\s+/g, ' ') : '';
  return text === '' ? undefined : text;
}

export function listAt(of: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = valueAt(of, ...path);
  return Array.isArray(value) ? value.slice(0, LONGEST_LIST) : [];
}

/** An id as digits. A number that the page's own arithmetic has rounded is none. */
export function idAt(of: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(of, ...path);
  const digits = typeof value === 'string' ? value.trim() : Number.isSafeInteger(value) ? String(value) : '';
  return /^\d{10,22}$/.test(digits) ? digits : undefined;
}

export function numberAt(of: unknown, ...path: readonly string[]): number | undefined {
  const value = valueAt(of, ...path);
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
