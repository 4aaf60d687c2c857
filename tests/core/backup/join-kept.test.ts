// A record out of a backup joins what is kept: the same whichever came first and however often, and never less than before. What
// is forgotten here stays so unless the user wants it back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinKept, restored } from '../../../utils/core/backup/join-kept';
import { isOfNow, surerEntry } from '../../../utils/core/backup/join-ledger';
import { upTo } from '../../../utils/core/backup/up-to';
import { canonicalJson } from '../../../utils/core/record/canonical-json';
import * as changes from '../../../utils/core/record/changes';
import { FIELD_NAMES } from '../../../utils/core/record/field-rank';
import { mergeReading } from '../../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../../utils/core/record/record';
import type { LedgerEntry } from '../../../utils/core/reminders/ledger';
import { DAY, HOUR } from '../../../utils/core/time';
import { anyReading, PLACED, reading } from '../readings';

const NOW = PLACED + 200 * DAY;
const runs = Number(process.env.CLAIMCHECK_RUNS ?? 300);

const anyChange = fc.record({
  what: fc.constantFrom('event', 'undo', 'date', 'name', 'note', 'snooze'),
  at: fc.integer({ min: 0, max: 3 }).map((hours) => PLACED + DAY + hours * HOUR),
  text: fc.constantFrom('', 'a', 'b', 'a\n\nb', 'b\n\na'),
  hasTime: fc.boolean(),
});
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

function changed(record: OrderRecord, { what, at, text, hasTime }: Change): OrderRecord {
  if (what === 'event') return changes.withEvent(record, { type: 'not-here', on: '2026-08-08', at, id: `e${text}` });
  if (what === 'undo') return changes.withoutEvent(record, `e${text}`, at);
  if (what === 'date') return changes.withHandDate(record, hasTime ? '2026-09-09' : null, at);
  if (what === 'snooze') return changes.withSnooze(record, hasTime ? '2026-09-02' : null, at);
  if (what === 'name') return changes.withNote(record, { nickname: text }, at);
  // Notes from before version 0.2, and of export files, have no time.
  return hasTime ? changes.withNote(record, { note: text }, at) : { ...record, note: text };
}
const anyRecord = fc
  .tuple(anyReading, fc.array(anyReading, { maxLength: 3 }), fc.array(anyChange, { maxLength: 4 }), fc.boolean())
  .map(([first, others, told, hasFile]) => {
    const read = others.reduce(mergeReading, mergeReading(undefined, first));
    const record = told.reduce(changed, read);
    const { fields, sightings } = record;
    const known = joinKept(record, record);
    return hasFile ? { ...known, fields: {}, sightings: [], fromFile: { fields, sightings } } : known;
  });
const same = canonicalJson;

describe('two records of one order', () => {
  it('are one, whichever came first, however often, and with a third in any order', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        const joined = joinKept(a, b);
        expect(same(joined)).toBe(same(joinKept(b, a)));
        expect(same(joinKept(joined, b))).toBe(same(joined));
        expect(same(joinKept(joined, c))).toBe(same(joinKept(a, joinKept(b, c))));
      }),
      { numRuns: runs },
    );
  });

  it('lose nothing that either knew', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const joined = joinKept(a, b);
        const ids = (record: OrderRecord): string[] => record.events.map(({ id }) => id);
        expect(ids(joined)).toEqual(expect.arrayContaining([...ids(a), ...ids(b)]));
        // Looks that were not sure may give way: see known-status.ts.
        const told = FIELD_NAMES.filter((field) => field in a.fields);
        expect(Object.keys(joined.fields)).toEqual(expect.arrayContaining(told));
        expect(Object.keys(joined.visits)).toEqual(expect.arrayContaining(Object.keys(b.visits)));
        expect(joined.sightings.length).toBeGreaterThanOrEqual(a.sightings.length);
      }),
      { numRuns: runs },
    );
  });
});

describe('a note', () => {
  const noted = (note: string, at?: number): OrderRecord => {
    const record = mergeReading(undefined, reading(1));
    return at === undefined ? { ...record, note } : changes.withNote(record, { note }, at);
  };
  it.each([
    ['the later word counts', noted('old', PLACED), noted('new', PLACED + 1), 'new'],
    ['an emptied one stays empty', noted('old', PLACED), noted('', PLACED + 1), ''],
    ['without times neither is lost', noted('gift'), noted('blue'), 'blue\n\ngift'],
    ['the same twice is one', noted('gift'), noted('gift'), 'gift'],
    ['one that has the other in it is enough', noted('b\n\na'), noted('a'), 'b\n\na'],
  ])('%s', (_name, a, b, expected) => {
    expect([joinKept(a, b).note, joinKept(b, a).note]).toEqual([expected, expected]);
  });
});

describe('forgetting', () => {
  const kept = mergeReading(undefined, reading(1, { fields: { status: 'completed' } }));
  const forgotten = changes.forget(kept, PLACED + 5 * DAY);
  it('is this computer’s word, unless the user wants the order back', () => {
    expect(restored(forgotten, kept, false)).toBe(forgotten);
    expect(restored(forgotten, kept, true)).toMatchObject({ forgottenAt: null, fields: kept.fields });
  });
  it('never comes with a file onto an order that is kept', () => {
    expect(restored(kept, changes.tombstone(forgotten), true)).toBe(kept);
    expect(restored(undefined, changes.tombstone(forgotten), false).forgottenAt).toBe(PLACED + 5 * DAY);
  });
});

describe('the future', () => {
  it('leaves out whatever was seen, told or set in it, and nothing else', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(same(upTo(record, NOW))).toBe(same(record));
        const before = upTo(record, PLACED - 2 * HOUR);
        expect([Object.keys(before.fields), before.sightings, before.events, before.handDate]).toEqual([
          [],
          [],
          [],
          null,
        ]);
        expect(before.lastSeenAt).toBeLessThan(PLACED);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is remembered of a reminder', () => {
  const anyEntry: fc.Arbitrary<LedgerEntry> = fc.record({
    key: fc.constant('1/order|18|now|1'),
    orderId: fc.constant('1'),
    state: fc.constantFrom('claimed', 'shown', 'acknowledged', 'tentative', 'settled'),
    noticeId: fc.constantFrom('n1', 'n2', null),
    at: fc.integer({ min: NOW, max: NOW + 2 }),
  });
  it('joins to the surer, in any order; what rang never becomes what did not', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, anyEntry, (a, b, c) => {
        expect(surerEntry(a, b)).toEqual(surerEntry(b, a));
        expect(surerEntry(surerEntry(a, b), c)).toEqual(surerEntry(a, surerEntry(b, c)));
        const rang = ({ state }: LedgerEntry): boolean => state !== 'claimed' && state !== 'tentative';
        expect(rang(surerEntry(a, b))).toBe(rang(a) || rang(b));
      }),
    );
  });
  it('of a future is of a wrong clock', () => {
    const entry = { key: 'k', orderId: '1', state: 'shown', noticeId: null, at: NOW } as const;
    expect([isOfNow(entry, NOW), isOfNow(entry, NOW - 2 * HOUR)]).toEqual([true, false]);
  });
});
