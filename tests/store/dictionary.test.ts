// The kept words: new ones are written, known ones confirmed once a day, the oldest go when there are too many.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Lesson, MOST_LEARNED } from '../../utils/core/dictionary';
import { DAY, HOUR } from '../../utils/core/time';
import { openDatabase } from '../../utils/store/database';
import { learn, readDictionary } from '../../utils/store/dictionary';

const NOW = Date.UTC(2026, 10, 21);
const lesson = (code: string, words: string): Lesson => ({ language: 'pt', kind: 'button', code, words });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('learning', () => {
  it('keeps each pair once, and answers with all that is known', async () => {
    const database = await openDatabase();
    await learn(database, [lesson('A', 'Um'), lesson('A', 'Um')], NOW);
    const all = await learn(database, [lesson('B', 'Dois')], NOW);
    expect(all.map(({ words }) => words).sort()).toEqual(['Dois', 'Um']);
    expect(await readDictionary(database)).toHaveLength(2);
  });

  it('confirms what it knows after a day, not before', async () => {
    const database = await openDatabase();
    await learn(database, [lesson('A', 'Um')], NOW);
    await learn(database, [lesson('A', 'Um')], NOW + HOUR);
    expect((await readDictionary(database))[0]?.seenAt).toBe(NOW);
    await learn(database, [lesson('A', 'Um')], NOW + 2 * DAY);
    expect((await readDictionary(database))[0]).toMatchObject({ seenAt: NOW + 2 * DAY, since: NOW });
  });

  it('lets the oldest go', async () => {
    const database = await openDatabase();
    await learn(
      database,
      Array.from({ length: MOST_LEARNED }, (_, at) => lesson(`C${at}`, 'x')),
      NOW,
    );
    await learn(database, [lesson('NEW', 'x')], NOW + DAY);
    const kept = await readDictionary(database);
    expect(kept).toHaveLength(MOST_LEARNED);
    expect(kept.some(({ code }) => code === 'NEW')).toBe(true);
  });
});
