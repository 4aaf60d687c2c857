// Deadlines out of an export file. One that cannot be read or believed is left out, never repaired into another date.
import { ROLE_OF } from '../clocks/role-of';
import type { Basis, ClockRole, Deadline, Precision } from '../deadline';
import { BASES, CLOCK_KINDS } from '../deadline';
import { isPlausible, width } from '../record/ranges';
import type { Range } from '../time';
import { dayRange, daysBetween, HOUR, MINUTE, statedDays } from '../time';
import type { Fields } from './read-value';
import { instantOrNull, oneOf, readable, textOf } from './read-value';

const ROLES: readonly ClockRole[] = ['act', 'opens', 'owed', 'info'];
/** A stated span of more days than this is not a date any more. */
const LONGEST_DATE_SPAN = 7;

/** Current deadlines and history of one order. The file has no revisions: one more than the earlier entries of a clock. */
export function readDeadlines({ deadlines, history }: Fields): { deadlines: Deadline[]; history: Deadline[] } {
  const past: Deadline[] = [];
  for (const entry of readable(history, readDeadline)) past.push({ ...entry, revision: 1 + timesIn(past, entry) });
  const current: Deadline[] = [];
  for (const entry of readable(deadlines, readDeadline)) {
    const known = current.findIndex((other) => isSameClock(other, entry));
    const other = current[known];
    if (other) current[known] = span(other, entry);
    else current.push({ ...entry, revision: 1 + timesIn(past, entry) });
  }
  return { deadlines: current, history: past };
}

function timesIn(past: readonly Deadline[], entry: Deadline): number {
  return past.filter((other) => isSameClock(other, entry)).length;
}

function isSameClock(a: Deadline, b: Deadline): boolean {
  return a.kind === b.kind && a.scope === b.scope;
}

/** A file that has a clock twice means what two sources mean: both. */
function span(a: Deadline, b: Deadline): Deadline {
  const first = a.earliest <= b.earliest ? a : b;
  const range = { earliest: first.earliest, latest: Math.max(a.latest, b.latest) };
  return { ...first, ...range, precision: precisionOf(range), revision: a.revision };
}

function readDeadline(fields: Fields): Deadline | null {
  const kind = oneOf(CLOCK_KINDS, fields.kind);
  const range = readRange(fields);
  if (!kind || !range) return null;
  const seenAt = instantOrNull(fields.seenAt);
  if (!isPlausible(range, seenAt ?? range.earliest, range.latest)) return null;
  return {
    ...range,
    kind,
    role: oneOf(ROLES, fields.role) ?? ROLE_OF[kind],
    scope: textOf(fields.scope) || 'order',
    basis: readBasis(fields.basis),
    precision: precisionOf(range),
    text: textOf(fields.text),
    seenAt: seenAt ?? 0,
    revision: 1,
  };
}

function readRange({ earliest, latest }: Fields): Range | null {
  const from = instantOrNull(earliest);
  const to = instantOrNull(latest);
  return from === null || to === null ? null : { earliest: from, latest: to };
}

/** A basis that is not named is taken for the page's; one that is unknown is trusted least. */
function readBasis(value: unknown): Basis {
  return value === undefined ? 'page' : (oneOf(BASES, value) ?? 'estimated');
}

/** How finely a source must have spoken to give this range. */
function precisionOf(range: Range): Precision {
  if (width(range) <= MINUTE) return 'second';
  if (width(range) <= 5 * MINUTE) return 'minute';
  if (width(range) <= 2 * HOUR) return 'hour';
  const { from, to } = statedDays(range);
  const isDates = dayRange(from).earliest === range.earliest && dayRange(to).latest === range.latest;
  return isDates && daysBetween(from, to) <= LONGEST_DATE_SPAN ? 'day' : 'days';
}
