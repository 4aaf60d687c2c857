// What was taken back and then told again: as it was told first, and on every computer.
import { expect, it } from 'vitest';
import { withEvent, withEventAgain, withoutEvent } from '../../utils/core/record/changes';
import { toOrder } from '../../utils/core/record/to-order';
import { DAY } from '../../utils/core/time';
import { joinRecord } from '../../utils/core/travel/join-record';
import { fullRecord, moment } from './full-record';
import { PLACED } from './readings';

const at = PLACED + 15 * DAY;
const opened = { id: 'one', type: 'case-opened', on: '2026-07-30', at, asked: 5 };
const told = withEvent(fullRecord(), opened);
const takenBack = withoutEvent(told, 'one', at + DAY);
const again = withEventAgain(takenBack, 'one', 'two');
const words = (record: typeof told) => toOrder(record, moment).events.filter(({ type }) => type === 'case-opened');

it('counts from the day it was told first, with all that came along', () => {
  expect(words(takenBack)).toEqual([]);
  expect(words(again)).toEqual([{ ...opened, id: 'two' }]);
});

it('holds also where another computer heard only that it was taken back', () => {
  expect(words(joinRecord(again, takenBack))).toEqual(words(again));
  expect(words(joinRecord(takenBack, again))).toEqual(words(again));
});

it('changes nothing where nothing was taken back', () => {
  expect(withEventAgain(told, 'one', 'two')).toBe(told);
  expect(withEventAgain(told, 'none', 'two')).toBe(told);
});
