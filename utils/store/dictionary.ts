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
  const known = new Map((await store.getAll()).map((one) => [keyOf(one), one] as const));
  const fresh = lessons.filter((lesson) => (known.get(keyOf(lesson))?.seenAt ?? 0) < now - DAY);
  const taught = (lesson: Lesson): Learned => {
    const before = known.get(keyOf(lesson));
    return { ...lesson, seenAt: now, since: before?.since ?? before?.seenAt ?? now };
  };
  const all = new Map([...known, ...fresh.map((lesson) => [keyOf(lesson), taught(lesson)] as const)]);
  const [kept, dropped] = parted([...all].sort(([, a], [, b]) => b.seenAt - a.seenAt));
  await Promise.all([
    ...fresh.map((lesson) => store.put(taught(lesson), keyOf(lesson))),
    ...dropped.map(([key]) => store.delete(key)),
    transaction.done,
  ]);
  return kept.map(([, lesson]) => lesson);
}

const parted = <T>(sorted: readonly T[]): readonly [readonly T[], readonly T[]] => [
  sorted.slice(0, MOST_LEARNED),
  sorted.slice(MOST_LEARNED),
];
