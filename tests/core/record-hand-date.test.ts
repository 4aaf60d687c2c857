// A refund date set by hand against what pages state before and after.
import { describe, expect, test } from 'vitest';
import type { OrderReading } from '../../utils/core/reading';
import { withHandDate } from '../../utils/core/record/changes';
import { currentDeadlines } from '../../utils/core/record/deadlines';
import { joinHand } from '../../utils/core/record/hand-word';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { DAY, dayRange } from '../../utils/core/time';
import { PLACED, reading, refundDate } from './readings';

const now = PLACED + 20 * DAY;
const says = (days: number, date: string): OrderReading => reading(days, { deadlines: [refundDate(date)] });
const recordOf = (first: OrderReading): OrderRecord => mergeReading(undefined, first);

describe('a date set by hand', () => {
  const set = (record: OrderRecord, date: string | null, days = 10) =>
    currentDeadlines(withHandDate(record, date, PLACED + days * DAY), now);

  test('stands over what the page said, which stays readable in the history', () => {
    const { current, history } = set(recordOf(says(1, '2026-09-04')), '2026-09-20');
    expect(current).toMatchObject([
      { ...dayRange('2026-09-20'), basis: 'user', role: 'opens', seenAt: PLACED + 10 * DAY },
    ]);
    expect(history).toMatchObject([{ ...dayRange('2026-09-04'), basis: 'page' }]);
  });

  test('survives later readings, but not a page that states the same day or an earlier one', () => {
    const record = withHandDate(recordOf(reading(1)), '2026-09-20', PLACED + 10 * DAY);
    const then = (date: string) => currentDeadlines(mergeReading(record, says(12, date)), now).current;
    expect(then('2026-09-25')).toMatchObject([{ basis: 'user' }]);
    expect(then('2026-09-20')).toMatchObject([{ basis: 'page' }]);
    expect(then('2026-09-10')).toMatchObject([{ basis: 'page', ...dayRange('2026-09-10') }]);
  });

  test('each change rings anew; taking it back gives the page its date', () => {
    const once = withHandDate(recordOf(says(1, '2026-09-04')), '2026-09-20', PLACED + 10 * DAY);
    const [ofOnce] = currentDeadlines(once, now).current;
    const [ofTwice] = set(once, '2026-09-22', 10).current;
    const [ofBack] = set(once, null, 11).current;
    expect(ofOnce?.revision).toBeGreaterThan(1);
    expect(ofTwice?.revision).toBeGreaterThan(ofOnce?.revision ?? 0);
    expect(ofBack?.revision).toBeGreaterThan(ofTwice?.revision ?? 0);
    expect(ofBack).toMatchObject({ ...dayRange('2026-09-04'), basis: 'page' });
  });

  test('a word after one that was told by a clock ahead has its own time', () => {
    const ahead = withHandDate(withHandDate(recordOf(reading(1)), '2026-09-20', now + 2 * DAY), null, now + 3 * DAY);
    const record = withHandDate(ahead, '2026-09-22', now);
    expect(record).toMatchObject({ handDate: { date: '2026-09-22', setAt: now }, handClearedAt: now });
    expect(joinHand(record, record)).toMatchObject({ handDate: record.handDate });
  });

  test('a text that is no date changes nothing', () => {
    const record = recordOf(says(1, '2026-09-04'));
    expect(withHandDate(record, '2026-09-31', now)).toBe(record);
  });
});
