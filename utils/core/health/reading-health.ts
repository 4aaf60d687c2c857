// How reading goes: for each page design, which field was read last and by what, and which could not be; and what was
// refused. It grows with every page and stays small; it holds no text of a page, only names and places.
import type { Finder, PageKind } from '../reading';
import type { Instant } from '../time';

export interface FieldHealth {
  /** When it was last read; null when never. UTC ms. */
  readonly readAt: Instant | null;
  /** The selector, attribute or part of an answer that gave it then; null when it is made of several. */
  readonly from: string | null;
  /** When a page should have given it and did not; null when that never happened. UTC ms. */
  readonly missedAt: Instant | null;
}

/** One page design as one finder reads it. */
export interface DesignHealth {
  readonly page: PageKind;
  readonly finder: Finder;
  /** The layout's id; null for a page of no known layout, and for a finder that needs none. */
  readonly layout: string | null;
  /** The last page of it that gave an order. UTC ms. */
  readonly readAt: Instant;
  readonly fields: Readonly<Record<string, FieldHealth>>;
}

/** How often, and when last. */
export interface Tally {
  readonly count: number;
  readonly at: Instant;
}

export interface ReadingHealth {
  readonly designs: Readonly<Record<string, DesignHealth>>;
  /** Messages that were not taken, by the word they were answered with. */
  readonly refused: Readonly<Record<string, Tally>>;
  /** Fields on which two finders did not agree about one order. */
  readonly disagreed: Readonly<Record<string, Tally>>;
}

/** One page as it was read. A page that gave no order teaches nothing about fields. */
export interface PageRead {
  readonly page: PageKind;
  readonly finder: Finder;
  readonly layout: string | null;
  readonly at: Instant;
  /** Fields that at least one order gave, with the place they came from. */
  readonly read: Readonly<Record<string, string | null>>;
  /** Fields that at least one order should have given and did not. */
  readonly missed: readonly string[];
}

export const NOTHING_LEARNED: ReadingHealth = { designs: {}, refused: {}, disagreed: {} };

/** There are fewer designs and fields than this; more is not ours. */
const MOST_DESIGNS = 40;
const MOST_FIELDS = 40;
const MOST_TALLIES = 40;

const keyOf = ({ page, finder, layout }: PageRead): string => `${page}/${finder}/${layout ?? ''}`;
const later = (a: Instant | null, b: Instant | null): Instant | null => (a === null || (b ?? 0) > a ? b : a);

/** Own keys only, so that a field named like a part of every object is a field like the others. */
const at = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function newest<T>(record: Readonly<Record<string, T>>, most: number, when: (entry: T) => Instant) {
  const entries = Object.entries(record).sort(([, a], [, b]) => when(b) - when(a));
  return Object.fromEntries(entries.slice(0, most)) as Readonly<Record<string, T>>;
}

function learnField(known: FieldHealth | undefined, page: PageRead, name: string): FieldHealth {
  const before = known ?? { readAt: null, from: null, missedAt: null };
  const isRead = Object.hasOwn(page.read, name);
  const readAt = isRead ? later(before.readAt, page.at) : before.readAt;
  return {
    readAt,
    from: isRead && readAt === page.at ? (page.read[name] ?? null) : before.from,
    missedAt: page.missed.includes(name) ? later(before.missedAt, page.at) : before.missedAt,
  };
}

/** Pages may come in any order; the newest of each kind of news stands. */
export function learnPage(health: ReadingHealth, page: PageRead): ReadingHealth {
  const key = keyOf(page);
  const known = at(health.designs, key);
  const names = [...new Set([...Object.keys(page.read), ...page.missed])];
  const learned = names.map((name) => [name, learnField(at(known?.fields ?? {}, name), page, name)] as const);
  const design: DesignHealth = {
    page: page.page,
    finder: page.finder,
    layout: page.layout,
    readAt: Math.max(known?.readAt ?? page.at, page.at),
    fields: newest({ ...known?.fields, ...Object.fromEntries(learned) }, MOST_FIELDS, ({ readAt, missedAt }) =>
      Math.max(readAt ?? 0, missedAt ?? 0),
    ),
  };
  const designs = newest({ ...health.designs, [key]: design }, MOST_DESIGNS, ({ readAt }) => readAt);
  return { ...health, designs };
}

/** `count` more of them, the last one at `when`. */
export function tally(
  health: ReadingHealth,
  what: 'refused' | 'disagreed',
  name: string,
  count: number,
  when: Instant,
): ReadingHealth {
  const before = at(health[what], name) ?? { count: 0, at: when };
  const after = { count: before.count + count, at: Math.max(before.at, when) };
  return { ...health, [what]: newest({ ...health[what], [name]: after }, MOST_TALLIES, (entry) => entry.at) };
}

/** `partly`: the newest page that gave it also had orders that did not. */
export function fieldState({ readAt, missedAt }: FieldHealth): 'read' | 'partly' | 'missed' {
  if (readAt === null || (missedAt !== null && missedAt > readAt)) return 'missed';
  return missedAt === readAt ? 'partly' : 'read';
}
