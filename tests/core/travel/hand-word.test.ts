// The refund date as the user set it on one computer and gave it back on another: the later word stands on both, and no date
// goes by a word that has no time.
import { describe, expect, it } from 'vitest';
import { upTo } from '../../../utils/core/backup/up-to';
import { withHandDate } from '../../../utils/core/record/changes';
import { currentDeadlines } from '../../../utils/core/record/deadlines';
import { mergeReading } from '../../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../../utils/core/record/record';
import { setRight } from '../../../utils/core/record/set-right';
import { DAY, HOUR } from '../../../utils/core/time';
import { joinRecord } from '../../../utils/core/travel/join-record';
import { packOrder } from '../../../utils/core/travel/pack';
import { unpackOrder } from '../../../utils/core/travel/unpack';
import { asItem } from '../../../utils/webext/cloud-shape';
import { PLACED, reading, refundDate } from '../readings';

const at = (hours: number): number => PLACED + 10 * DAY + hours * HOUR;
const NOW = at(200);
const read = mergeReading(undefined, reading(1, { deadlines: [refundDate('2026-09-04')] }));
const set = (record: OrderRecord, date: string | null, hours: number) => withHandDate(record, date, at(hours));

/** As another computer hears it. */
function heard(record: OrderRecord): OrderRecord {
  const [packed] = asItem({ v: 1, t: NOW, o: [packOrder({ record, ledger: [], done: false })] })?.o ?? [];
  const travelled = packed && unpackOrder(packed, NOW);
  if (!travelled) throw new Error('not heard');
  return travelled.record;
}
const both = (a: OrderRecord, b: OrderRecord) => [joinRecord(a, heard(b)), joinRecord(b, heard(a))] as const;
const datesOf = (records: readonly OrderRecord[]) => records.map(({ handDate }) => handDate?.date ?? null);

const cleared = set(set(read, '2026-09-10', 1), null, 2);

describe('the later word stands, however often the other computer changed its own', () => {
  it('a date, after one that was given back elsewhere', () => {
    expect(datesOf(both(cleared, set(read, '2026-09-20', 3)))).toEqual(['2026-09-20', '2026-09-20']);
  });
  it('that it was given back, after a date that was set elsewhere', () => {
    expect(datesOf(both(set(read, '2026-09-10', 1), set(set(read, '2026-09-20', 0), null, 3)))).toEqual([null, null]);
  });
  it('of two dates the later one, though the other was changed more often', () => {
    const often = set(set(set(read, '2026-09-10', 0), '2026-09-11', 1), '2026-09-12', 2);
    expect(datesOf(both(often, set(read, '2026-09-20', 3)))).toEqual(['2026-09-20', '2026-09-20']);
  });
});

it('rings anew on both: no number of a change stands for two words', () => {
  const revisionOf = (record: OrderRecord) => currentDeadlines(record, NOW).current[0]?.revision ?? 0;
  const [there, here] = both(cleared, set(read, '2026-09-20', 4));
  expect(revisionOf(there)).toBeGreaterThan(revisionOf(cleared));
  expect(revisionOf(here)).toBe(revisionOf(there));
});

describe('kept before the time of giving back was', () => {
  const { handClearedAt: _unknown, ...old } = cleared;
  it('no date goes by it', () => {
    const told = set(read, '2026-09-20', -40);
    expect(datesOf([joinRecord(told, old), joinRecord(old, told)])).toEqual(['2026-09-20', '2026-09-20']);
    expect(datesOf(both(old, told))).toEqual(['2026-09-20', '2026-09-20']);
  });
});

it('an item of the room reads in a version that knows no time of giving back', () => {
  expect(packOrder({ record: cleared, ledger: [], done: false }).h).toEqual([
    expect.any(Number),
    '',
    at(2).toString(36),
  ]);
});

it('told in a future it is not believed from a file, and told by a clock that was ahead it is older than a reading', () => {
  expect(upTo(cleared, at(0)).handClearedAt).toBeUndefined();
  expect(setRight(cleared, at(0)).handClearedAt).toBeLessThan(at(0));
});
