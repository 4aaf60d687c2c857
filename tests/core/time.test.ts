// Days and instants in zones that lie at the ends of the world, half an hour off, or that change their clocks at midnight.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  DAY,
  dayRange,
  daysBetween,
  HOUR,
  isCalendarDate,
  isInstant,
  lastDayBefore,
  localDay,
  localHour,
  startOfLocalDay,
  statedDays,
} from '../../utils/core/time';

const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'UTC',
];

const anyZone = fc.constantFrom(...ZONES);
const anyInstant = fc.integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2199, 0, 1) });
const anyDate = anyInstant.map((instant) => new Date(instant).toISOString().slice(0, 10));
const anyRange = fc
  .tuple(anyInstant, fc.integer({ min: 0, max: 80 * DAY }))
  .map(([earliest, width]) => ({ earliest, latest: earliest + width }));

describe('dayRange', () => {
  test('is 50 hours, from 00:00 at UTC+14 to the end of the day at UTC-12', () => {
    const { earliest, latest } = dayRange('2026-09-04');
    expect(new Date(earliest).toISOString()).toBe('2026-09-03T10:00:00.000Z');
    expect(new Date(latest).toISOString()).toBe('2026-09-05T12:00:00.000Z');
    expect(latest - earliest).toBe(50 * HOUR);
  });

  test('holds the whole local day in every zone', () => {
    fc.assert(
      fc.property(anyDate, anyZone, (date, zone) => {
        const { earliest, latest } = dayRange(date);
        expect(earliest).toBeLessThanOrEqual(startOfLocalDay(date, zone));
        expect(latest).toBeGreaterThanOrEqual(startOfLocalDay(addDays(date, 1), zone));
      }),
    );
  });

  test('statedDays gives its day back, and both days of a span', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (from, more) => {
        const to = addDays(from, more);
        expect(statedDays(dayRange(from))).toEqual({ from, to: from });
        expect(statedDays({ earliest: dayRange(from).earliest, latest: dayRange(to).latest })).toEqual({ from, to });
      }),
    );
  });

  test('statedDays with a zone names the days of that zone; a point in time is one day', () => {
    const counter = Date.UTC(2026, 8, 4, 23, 30);
    expect(statedDays({ earliest: counter, latest: counter + HOUR }, 'UTC')).toEqual({
      from: '2026-09-04',
      to: '2026-09-05',
    });
    expect(statedDays({ earliest: counter, latest: counter }, 'Asia/Kolkata')).toEqual({
      from: '2026-09-05',
      to: '2026-09-05',
    });
  });
});

describe('calendar days', () => {
  test('addDays and daysBetween are inverse', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -900, max: 900 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  test('addDays counts as the calendar of the browser does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -900, max: 900 }), (date, days) => {
        const day = new Date(`${date}T00:00:00Z`);
        day.setUTCDate(day.getUTCDate() + days);
        expect(addDays(date, days)).toBe(day.toISOString().slice(0, 10));
      }),
    );
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2009-12-31',
    '2201-01-01',
    '9999-01-01',
    '2026-9-4',
    ' 2026-09-04',
    '',
    null,
    20260904,
  ])('%s is no date', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test('any real day of 2010–2200 is one', () => {
    fc.assert(fc.property(anyDate, (date) => isCalendarDate(date)));
    expect([NaN, 0, Infinity, Date.UTC(2201, 0, 1), '1'].some(isInstant)).toBe(false);
  });
});

describe('local days', () => {
  test('a day starts at its first instant: the ms before it is the day before', () => {
    fc.assert(
      fc.property(anyDate, anyZone, (date, zone) => {
        const start = startOfLocalDay(date, zone);
        expect(localDay(start, zone)).toBe(date);
        expect(localDay(start - 1, zone) < date).toBe(true);
      }),
    );
  });

  test('an instant lies in its local day', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const day = localDay(instant, zone);
        expect(startOfLocalDay(day, zone)).toBeLessThanOrEqual(instant);
        expect(startOfLocalDay(addDays(day, 1), zone)).toBeGreaterThan(instant);
      }),
    );
  });

  test.each([
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
    ['2026-03-08', 'America/Los_Angeles', '2026-03-08T08:00:00.000Z'],
    ['2026-11-01', 'America/Los_Angeles', '2026-11-01T07:00:00.000Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2026-06-01', 'Asia/Kathmandu', '2026-05-31T18:15:00.000Z'],
  ])('%s in %s starts at %s', (date, zone, start) => {
    expect(new Date(startOfLocalDay(date, zone)).toISOString()).toBe(start);
  });

  test('a skipped day starts with the day after it', () => {
    expect(startOfLocalDay('2011-12-30', 'Pacific/Apia')).toBe(startOfLocalDay('2011-12-31', 'Pacific/Apia'));
  });

  test('an hour in a gap is the first instant after it, a doubled hour its first', () => {
    expect(new Date(localHour('2026-03-29', 2, 'Europe/Berlin')).toISOString()).toBe('2026-03-29T01:00:00.000Z');
    expect(new Date(localHour('2026-10-25', 2, 'Europe/Berlin')).toISOString()).toBe('2026-10-25T00:00:00.000Z');
    expect(new Date(localHour('2026-10-25', 9, 'Europe/Berlin')).toISOString()).toBe('2026-10-25T08:00:00.000Z');
  });

  test('an unknown zone is read as UTC; an impossible instant does not throw', () => {
    expect(localDay(Date.UTC(2026, 8, 4, 23), 'Mars/Olympus')).toBe('2026-09-04');
    expect(localDay(Number.NaN, 'Europe/Berlin')).toBe('1970-01-01');
    expect(localDay(Number.POSITIVE_INFINITY, 'Europe/Berlin')).toBe('9998-01-01');
  });
});

describe('lastDayBefore', () => {
  test('has ended by earliest, and the next day has not', () => {
    fc.assert(
      fc.property(anyRange, anyZone, (range, timeZone) => {
        const day = lastDayBefore(range, { now: range.earliest - 30 * DAY, timeZone });
        expect(startOfLocalDay(addDays(day, 1), timeZone)).toBeLessThanOrEqual(range.earliest);
        expect(startOfLocalDay(addDays(day, 2), timeZone)).toBeGreaterThan(range.earliest);
      }),
    );
  });

  test('is today when that day is gone and the range is not over, and never a day to come once it is gone', () => {
    fc.assert(
      fc.property(anyRange, anyZone, fc.integer({ min: 0, max: 100 * DAY }), (range, timeZone, later) => {
        const now = range.earliest + later;
        const day = lastDayBefore(range, { now, timeZone });
        const today = localDay(now, timeZone);
        if (now < range.latest) expect(day).toBe(today);
        else expect(day < today).toBe(true);
      }),
    );
  });

  test('of a stated day is the day before it in the east, two days before it in the west', () => {
    const now = Date.UTC(2026, 7, 20);
    expect(lastDayBefore(dayRange('2026-09-04'), { now, timeZone: 'Pacific/Kiritimati' })).toBe('2026-09-03');
    expect(lastDayBefore(dayRange('2026-09-04'), { now, timeZone: 'America/Los_Angeles' })).toBe('2026-09-02');
  });
});
