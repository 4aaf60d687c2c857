// Lost orders are told of: at once, daily when a date is near, weekly otherwise, and never more often.
import { describe, expect, it } from 'vitest';
import { planLost } from '../../utils/core/lost-orders';
import { DAY, HOUR } from '../../utils/core/time';

const NOW = Date.UTC(2026, 10, 21);
const near = { earliest: NOW + 2 * DAY, title: 'Cable' };
const far = { earliest: NOW + 40 * DAY, title: 'Lamp' };
const past = { earliest: NOW - 40 * DAY };

describe('planLost', () => {
  it('is silent when nothing is known to be lost', () => {
    expect(planLost([], null, NOW)).toBeNull();
  });
  it('names the nearest date still ahead, and how many', () => {
    expect(planLost([past, far, near], null, NOW)?.message).toEqual({
      key: 'lost.message-title',
      values: { n: 3, title: 'Cable' },
    });
  });
  it('names none when titles are hidden', () => {
    expect(planLost([{ earliest: near.earliest }], null, NOW)?.message).toEqual({
      key: 'lost.message',
      values: { n: 1 },
    });
  });
  it.each([
    ['near', [near], NOW - 23 * HOUR, false],
    ['near', [near], NOW - 24 * HOUR, true],
    ['far', [far], NOW - 6 * DAY, false],
    ['far', [far], NOW - 7 * DAY, true],
    ['past', [past], NOW - 6 * DAY, false],
    ['far, the clock was set back', [far], NOW + DAY, true],
  ])('a date %s, told at its time: tells again or not', (_what, orders, toldAt, tells) => {
    expect(planLost(orders, toldAt, NOW) !== null).toBe(tells);
  });
});
