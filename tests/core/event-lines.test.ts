// The lines that a word is about go with it: into an export and back, through a backup's check, to another computer.
import { expect, it } from 'vitest';
import { recordOfExport } from '../../utils/core/backup/from-export';
import { toExport } from '../../utils/core/export/to-export';
import { withEvent, withoutEvent } from '../../utils/core/record/changes';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { toOrder } from '../../utils/core/record/to-order';
import { DAY } from '../../utils/core/time';
import { joinRecord } from '../../utils/core/travel/join-record';
import { asRecord } from '../../utils/webext/backup-shape';
import { PLACED, reading } from './readings';
import { travelled } from './travel/travelled';

const NOW = PLACED + 60 * DAY;
const event = { id: 'e1', type: 'money-back', on: '2026-08-08', at: PLACED + 24 * DAY };
const told = (lines: readonly string[]): OrderRecord =>
  withEvent(mergeReading(undefined, reading(1)), { ...event, lines });
const linesOf = (record: OrderRecord | undefined) => record?.events.map(({ lines }) => lines);

it('into an export and back', () => {
  const order = toOrder(told(['11']), { now: NOW, timeZone: 'UTC' });
  const [written] = toExport([order], NOW).orders;
  const back = recordOfExport(JSON.parse(JSON.stringify(written)), NOW);
  expect(typeof back === 'string' ? back : linesOf(back)).toEqual([['11']]);
  for (const lines of ['11', [], Array.from({ length: 101 }, String), ['1'.repeat(41)]]) {
    const foreign = recordOfExport({ ...written, events: [{ ...event, at: undefined, lines }] }, NOW);
    expect(typeof foreign === 'string' ? foreign : linesOf(foreign)).toEqual([undefined]);
  }
});

it('through the check of a backup', () => {
  expect(linesOf(asRecord(told(['11', '12'])) ?? undefined)).toEqual([['11', '12']]);
  expect(asRecord(told(Array.from({ length: 101 }, String)))).toBeNull();
});

it('to another computer, whole or not at all', () => {
  expect(linesOf(travelled(told(['11', '12']), NOW))).toEqual([['11', '12']]);
  expect(linesOf(travelled(told(Array.from({ length: 21 }, String)), NOW))).toEqual([]);
});

it('and are not lost to a version that knows none', () => {
  const mine = told(['11']);
  const old = withoutEvent(withEvent(mergeReading(undefined, reading(1)), event), 'e1', NOW);
  for (const joined of [joinRecord(mine, old), joinRecord(old, mine)]) {
    expect(joined.events).toMatchObject([{ lines: ['11'], undoneAt: NOW }]);
  }
});
