// The set of deadlines ever read of one order. It only grows, up to a cap per clock and source.
// What the set means for the order is deadlines.ts.
import { HOUR } from '../time';
import { canonicalJson } from './canonical-json';
import type { Sighting } from './record';

/**
 * Sightings kept per clock, scope and source: the newest. Under the cap the union is an exact join. Over it the same
 * readings, in whatever order, still keep the same sightings; only the `firstSeenAt` of one that was dropped and came
 * back may be later.
 */
export const SIGHTINGS_KEPT = 24;

/** A counter read twice differs by seconds, and is one sighting; dates are exact, so the hour tells them apart too. */
function keyOf(sighting: Sighting): string {
  const hours = [sighting.earliest, sighting.latest].map((instant) => Math.floor(instant / HOUR));
  return [groupOf(sighting), sighting.precision, ...hours].join('|');
}

/** Estimates are counted and joined apart: they must take neither the place nor the day of what was stated. */
function groupOf({ kind, scope, page, finder, basis }: Sighting): string {
  return [kind, scope, page, finder, ...(basis === 'estimated' ? [basis] : [])].join('|');
}

function join(a: Sighting, b: Sighting): Sighting {
  const newer = newerOf(a, b);
  const firstSeenAt = Math.min(a.firstSeenAt, b.firstSeenAt);
  return firstSeenAt === newer.firstSeenAt ? newer : { ...newer, firstSeenAt };
}

function newerOf(a: Sighting, b: Sighting): Sighting {
  if (a.lastSeenAt !== b.lastSeenAt) return a.lastSeenAt > b.lastSeenAt ? a : b;
  return contentOf(a) >= contentOf(b) ? a : b;
}

/** Without `firstSeenAt`, which both share in the end. */
function contentOf(sighting: Sighting): string {
  return canonicalJson({ ...sighting, firstSeenAt: 0 });
}

/** The union of two sets, sorted by key. */
export function joinSightings(a: readonly Sighting[], b: readonly Sighting[]): readonly Sighting[] {
  const union = new Map<string, Sighting>();
  for (const sighting of [...a, ...b]) {
    const key = keyOf(sighting);
    const known = union.get(key);
    union.set(key, known ? join(known, sighting) : sighting);
  }
  return capped([...union])
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, sighting]) => sighting);
}

type Keyed = readonly [key: string, sighting: Sighting];

function capped(sightings: readonly Keyed[]): Keyed[] {
  const kept = new Map<string, number>();
  return [...sightings].sort(newestFirst).filter(([, sighting]) => {
    const group = groupOf(sighting);
    const count = (kept.get(group) ?? 0) + 1;
    kept.set(group, count);
    return count <= SIGHTINGS_KEPT;
  });
}

function newestFirst([keyA, a]: Keyed, [keyB, b]: Keyed): number {
  return b.lastSeenAt - a.lastSeenAt || (keyA < keyB ? -1 : 1);
}
