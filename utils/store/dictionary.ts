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

/** Lessons out of a backup: of each the one that was confirmed last stands, known since the first time. */
export async function keepLearned(database: Database, lessons: readonly Learned[]): Promise<void> {
  const transaction = database.transaction('dictionary', 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  const all = new Map((await store.getAll()).map((one) => [keyOf(one), one] as const));
  for (const lesson of lessons) {
    const known = all.get(keyOf(lesson));
    all.set(keyOf(lesson), known === undefined ? lesson : joinLearned(known, lesson));
  }
  const [kept, dropped] = parted([...all].sort(([, a], [, b]) => b.seenAt - a.seenAt));
  await Promise.all([
    ...kept.map(([key, lesson]) => store.put(lesson, key)),
    ...dropped.map(([key]) => store.delete(key)),
    transaction.done,
  ]);
}

const sinceOf = ({ since, seenAt }: Learned): Instant => since ?? seenAt;
const joinLearned = (a: Learned, b: Learned): Learned => ({
  ...a,
  seenAt: Math.max(a.seenAt, b.seenAt),
  since: Math.min(sinceOf(a), sinceOf(b)),
});

const parted = <T>(sorted: readonly T[]): readonly [readonly T[], readonly T[]] => [
  sorted.slice(0, MOST_LEARNED),
  sorted.slice(MOST_LEARNED),
];
