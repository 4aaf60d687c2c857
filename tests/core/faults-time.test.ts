// The faults of the fault list (docs/faults.md) that lie in time alone: zones, days of 23 and 25 hours, rounded counters.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextRungAt } from '../../utils/core/reminders/due';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR } from '../../utils/core/time';
import { FORMS, readingOf, truthOf } from '../sim/order-page';
import { randomOf } from '../sim/random';
import { counter, orderOf, refundDate } from './order-of';

const ZONES = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia', 'Pacific/Kiritimati'];
const NOW = Date.parse('2026-08-20T12:00:00Z');

it('fault 26: a counter rings at the same instant in every zone', () => {
  const order = orderOf({ deadlines: [counter(NOW + 12 * DAY)], firstSeenAt: NOW });
  const rings = ZONES.map((timeZone) => nextRungAt(order, { now: NOW, timeZone }, new Set(), DEFAULT_SETTINGS));
  expect(new Set(rings)).toEqual(new Set([NOW + 5 * DAY - 30_000]));
});

it.each([
  ['2026-03-12', 'America/Los_Angeles'],
  ['2026-11-05', 'America/Los_Angeles'],
  ['2026-04-02', 'Europe/Berlin'],
  ['2026-10-29', 'Europe/Berlin'],
  ['2026-11-05', 'Pacific/Apia'],
])('fault 27: a date of %s rings at nine by the clock of %s, over a day of 23 or 25 hours too', (date, timeZone) => {
  const order = orderOf({ deadlines: [refundDate(date)], firstSeenAt: Date.parse(date) - 40 * DAY });
  let now = Date.parse(date) - 12 * DAY;
  const hours: string[] = [];
  while (now < Date.parse(date) - 4 * DAY) {
    const at = nextRungAt(order, { now, timeZone }, new Set(), DEFAULT_SETTINGS);
    if (at === null) break;
    hours.push(new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at));
    now = at;
  }
  expect(hours.length).toBeGreaterThan(2);
  expect(new Set(hours)).toEqual(new Set(['09:00']));
});

it('the pages of the simulator: whatever the form and its rounding, the earliest end is never after the truth', () => {
  const any = fc.record({
    seed: fc.nat(),
    form: fc.constantFrom(...FORMS),
    left: fc.integer({ min: 1, max: 90 * 24 }),
    rounding: fc.constantFrom('down', 'up', 'near'),
  });
  fc.assert(
    fc.property(any, ({ seed, form, left, rounding }) => {
      const { truth, date } = truthOf(randomOf(seed), form, NOW + left * HOUR);
      const said = {
        id: '1',
        placed: NOW - DAY,
        form,
        truth,
        date,
        at: NOW,
        rounding,
        done: false,
        parted: false,
      } as const;
      const [deadline] = readingOf(said).deadlines;
      expect(deadline?.earliest).toBeLessThanOrEqual(truth);
      expect(deadline?.latest).toBeGreaterThanOrEqual(truth - DAY);
    }),
  );
});
