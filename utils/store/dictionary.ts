// The words that pages taught. Written only when something is new, or not confirmed for a day; the oldest go when there are
// too many.
import { type Learned, type Lesson, MOST_LEARNED } from '../core/dictionary';
import { DAY, type Instant } from '../core/time';
import type { Database } from './schema';

const keyOf = ({ language, kind, code, words }: Lesson): string => [language, kind, code, words].join('/');

export async function readDictionary(database: Database): Promise<Learned[]> {
  return database.getAll('dictionary');
}

/** Returns everything that is learned by now. */
export async function learn(database: Database, lessons: readonly Lesson[], now: Instant): Promise<Learned[]> {
  const transaction = database.transaction('dictionary', 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  const all = new Map((await store.getAll()).map((known) => [keyOf(known), known] as const));
  const fresh = lessons.filter((lesson) => (all.get(keyOf(lesson))?.seenAt ?? 0) < now - DAY);
  for (const lesson of fresh) all.set(keyOf(lesson), { ...lesson, seenAt: now });
  const [kept, dropped] = parted([...all].sort(([, a], [, b]) => b.seenAt - a.seenAt));
  await Promise.all([
    ...fresh.map((lesson) => store.put({ ...lesson, seenAt: now }, keyOf(lesson))),
    ...dropped.map(([key]) => store.delete(key)),
    transaction.done,
  ]);
  return kept.map(([, lesson]) => lesson);
}

const parted = <T>(sorted: readonly T[]): readonly [readonly T[], readonly T[]] => [
  sorted.slice(0, MOST_LEARNED),
  sorted.slice(MOST_LEARNED),
];
