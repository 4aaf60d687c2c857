// Counters in every form: what they count by status, how wide the range is, and what is no counter at all.
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../utils/core/time';
import { NOW, read, STARTED } from './fixture';

const SECOND = 1000;
const LEFT = 7 * DAY + 45 * SECOND;
const shipped = { status: ['Awaiting delivery'] };
const spoken = (text: string, status = 'Awaiting delivery') =>
  read({ status: [status], statusProse: [text] }).deadlines;

describe('counters', () => {
  it('lefttime counts from the start of the document, to half a minute', () => {
    const [deadline] = read({ ...shipped, left: [String(LEFT)], leftText: ['7 days left'] }).deadlines;
    expect(deadline).toEqual({
      kind: 'protection-end',
      role: 'act',
      scope: 'order',
      earliest: STARTED + LEFT - 30 * SECOND,
      latest: STARTED + LEFT + 30 * SECOND,
      basis: 'page',
      precision: 'second',
      text: '7 days left',
    });
  });

  it('boxes of days, hours, minutes and seconds tick: they count from the reading', () => {
    const boxes = { counterDay: ['7'], counterHour: ['0'], counterMinute: ['0'], counterSecond: ['45'] };
    const [deadline] = read({ ...shipped, ...boxes, counter: ['7 days 0 hours 0 minutes 45 seconds'] }).deadlines;
    expect(deadline).toMatchObject({ precision: 'second', earliest: NOW + LEFT - 30 * SECOND });
    expect(deadline?.latest).toBe(NOW + LEFT + 30 * SECOND);
    expect(deadline?.text).toBe('7 days 0 hours 0 minutes 45 seconds');
  });

  it.each([
    ['7 days 2 hours', 7 * DAY + 2 * HOUR, HOUR, 'hour'],
    ['7 days and 2 hours', 7 * DAY + 2 * HOUR, HOUR, 'hour'],
    ['2 hours 5 minutes', 2 * HOUR + 5 * MINUTE, 2 * MINUTE, 'minute'],
    [
      'Your order will be closed in: 81 days 2 hours 49 minutes',
      81 * DAY + 2 * HOUR + 49 * MINUTE,
      2 * MINUTE,
      'minute',
    ],
    ['12 days left', 12 * DAY, DAY, 'days'],
    ['Time left: 7 days 2 hours', 7 * DAY + 2 * HOUR, HOUR, 'hour'],
  ])('"%s" may have stood still since the page was loaded', (text, left, slack, precision) => {
    expect(spoken(text)).toMatchObject([
      { earliest: STARTED + left - slack, latest: NOW + left + slack, precision, text, kind: 'protection-end' },
    ]);
  });

  it('finds its word on the line before', () => {
    const [deadline] = spoken('Your order will be closed in\n7 days 2 hours');
    expect(deadline).toMatchObject({ kind: 'protection-end', text: '7 days 2 hours' });
    expect(spoken('Last updated\n7 days 2 hours')).toEqual([]);
  });

  it.each(['7d 0h 0m 45s', '7 days 00:00:45', '7\ndays\n0\nhours\n0\nminutes\n45\nseconds'])('"%s" ticks', (text) => {
    expect(spoken(text)).toMatchObject([{ precision: 'second', earliest: NOW + LEFT - 30 * SECOND }]);
  });

  it('counts the time to ship on an order that is not shipped', () => {
    expect(spoken('3 days 2 hours', 'To ship')).toMatchObject([{ kind: 'ship-by', role: 'owed' }]);
  });

  it.each(['To pay', 'Completed', 'Canceled', 'Waiting for the moon'])(
    'says nothing on an order that is %s',
    (status) => {
      expect(spoken('3 days 2 hours', status)).toEqual([]);
    },
  );

  it.each([
    'within 15 days after delivery',
    'after 48 hours of that date',
    'usually ships in 3 days',
    'Your coupon is gone in 2 days 3 hours',
    'Time left to pay: 2 days 3 hours',
    'Last updated 60 days 4 hours ago',
    'Left the warehouse 2 days 5 hours ago',
    'The store must ship it within 90 days 0 hours',
    'Your parcel arrives in 2 days 5 hours',
    'Time left until it arrives: 2 days 5 hours',
    '0 days 0 hours 0 minutes',
    '900 days 2 hours',
    'Paid at 2026-08-01 10:15:30',
    '2 hours 3 days',
  ])('"%s" is no counter', (text) => {
    expect(spoken(text)).toEqual([]);
  });

  it.each(['0', '-5', 'abc', '99999999999999', '1e9', ''])('lefttime "%s" is refused', (left) => {
    expect(read({ ...shipped, left: [left] }).deadlines).toEqual([]);
  });

  it('a box that has not started is no zero', () => {
    const boxes = { counterDay: ['--'], counterHour: ['3'] };
    expect(read({ ...shipped, ...boxes }).deadlines).toEqual([]);
    expect(read({ ...shipped, counterDay: ['0'], counterHour: ['0'], counterSecond: ['0'] }).deadlines).toEqual([]);
  });

  it('keeps the finest of counters that agree, and spans those that do not', () => {
    const fields = { ...shipped, left: [String(LEFT)] };
    const agree = read({ ...fields, statusProse: ['7 days 0 hours left'] }).deadlines;
    expect(agree).toMatchObject([{ precision: 'second', earliest: STARTED + LEFT - 30 * SECOND }]);
    const apart = read({ ...fields, statusProse: ['5 days 0 hours left'] }).deadlines;
    expect(apart).toMatchObject([{ precision: 'hour', text: '5 days 0 hours left' }]);
    expect(apart[0]?.latest).toBe(STARTED + LEFT + 30 * SECOND);
  });
});
