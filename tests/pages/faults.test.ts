// Counters against a truth that only the test knows: whatever a page rounds to, we never believe an end that is too late.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../utils/core/time';
import { NOW, read, STARTED } from './fixture';

const ROUND = { down: Math.floor, up: Math.ceil, near: Math.round };

/** What a page could show of the time left, each unit rounded as the page rounds. */
function said(left: number, form: string, round: (value: number) => number): string {
  const hours = round(left / HOUR);
  const minutes = round(left / MINUTE);
  if (form === 'days') return `${round(left / DAY)} days left`;
  if (form === 'hours') return `${Math.floor(hours / 24)} days ${hours % 24} hours`;
  return `${Math.floor(minutes / 60)} hours ${minutes % 60} minutes`;
}

it.each([
  ['fault 29', 'days'],
  ['fault 30', 'hours'],
  ['fault 30', 'minutes'],
])('%s: "%s" in any rounding: the earliest end is never after the truth', (_fault, form) => {
  const any = fc.record({
    left: fc.integer({ min: MINUTE, max: form === 'minutes' ? 23 * HOUR : 89 * DAY }),
    shownAt: fc.constantFrom(STARTED, NOW),
    rounding: fc.constantFrom('down', 'up', 'near'),
  });
  let readings = 0;
  fc.assert(
    fc.property(any, ({ left, shownAt, rounding }) => {
      const text = said(left, form, ROUND[rounding]);
      for (const { earliest } of read({ status: ['Awaiting delivery'], statusProse: [text] }).deadlines) {
        readings += 1;
        expect(earliest, text).toBeLessThanOrEqual(shownAt + left);
      }
    }),
    { numRuns: 200 },
  );
  expect(readings).toBeGreaterThan(50);
});

it.each(['1 day left', 'less than 1 day', '23:59:59', '0 days 3 hours'])(
  'fault 30: "%s" ends within a day, or is not read',
  (text) => {
    for (const { earliest } of read({ status: ['Awaiting delivery'], statusProse: [text] }).deadlines) {
      expect(earliest).toBeLessThanOrEqual(NOW + DAY);
    }
  },
);
