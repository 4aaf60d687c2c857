// The days of the timeline: chosen from the data, counted as the reader counts them, and named where there is room.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn, spanOf } from '../../components/timeline/clock-days';
import { marksOf, textWidth } from '../../components/timeline/timeline-marks';
import { localDay } from '../../utils/core/time';
import { anyMoment } from '../core/any-order';
import { MOMENT, refundDate, SAY, watched } from './sample';

describe('spanOf', () => {
  it('begins with a Monday, about six weeks back at most', () => {
    const old = watched({ placedOn: '2026-01-05', deadlines: [refundDate('2026-09-01')] }, { clock: null });
    expect(spanOf([old], MOMENT)).toEqual({ first: '2026-07-13', days: 78, timeZone: 'Europe/Berlin' });
  });
  it('reaches to the last clock, a hundred days ahead at most', () => {
    const of = (date: string) => watched({ deadlines: [refundDate(date)] }, { clock: null });
    const near = spanOf([of('2026-10-20')], MOMENT).days;
    expect(spanOf([of('2026-10-20'), of('2026-10-25')], MOMENT).days).toBe(near + 5);
    expect(spanOf([of('2030-01-01')], MOMENT).days).toBe(spanOf([of('2027-06-01')], MOMENT).days);
  });
});

it('an instant stands in its own local day, never before an earlier one', () => {
  const soon = fc.integer({ min: 0, max: 60 * 24 * 60 }).map((minutes) => minutes * 60_000);
  fc.assert(
    fc.property(anyMoment, soon, soon, (moment, a, b) => {
      const span = spanOf([], moment);
      const [first, second] = [moment.now + Math.min(a, b), moment.now + Math.max(a, b)];
      expect(placeIn(span, first)).toBeLessThanOrEqual(placeIn(span, second));
      const days = (Date.parse(localDay(first, moment.timeZone)) - Date.parse(span.first)) / 86_400_000;
      expect(Math.floor(placeIn(span, first))).toBe(days);
    }),
  );
});

describe('marksOf', () => {
  const span = spanOf([], MOMENT);
  const today = { at: placeIn(span, MOMENT.now), text: 'Today 25 Aug' };
  it.each(['week', 'month'] as const)('leaves out the words that would touch today’s, by the %s', (zoom) => {
    const marks = marksOf(span, zoom, today, (day) => SAY.day(day));
    const unnamed = marks.filter(({ isNamed }) => !isNamed).map(({ day }) => day);
    expect(unnamed).toContain('2026-08-24');
    expect(unnamed.length).toBeLessThanOrEqual(3);
    expect(marks[0]).toMatchObject({ day: span.first, at: 0 });
  });
  it('takes broad letters for broad', () => {
    expect(textWidth('8月25日')).toBeGreaterThan(textWidth('825'));
  });
});
