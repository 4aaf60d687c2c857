// The computer's clock against the shop's: behind is believed at once, ahead only twice, and only earlier comes of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTrouble, heardServer, lateness, shows, UNHEARD } from '../../utils/core/computer-clock';
import { DAY, HOUR, MINUTE } from '../../utils/core/time';

const NOW = Date.UTC(2026, 10, 21, 12);
const heard = (offset: number) => heardServer(UNHEARD, NOW + offset, NOW);

describe('fault 25: a clock that is wrong from the start', () => {
  it.each([
    ['a minute behind', MINUTE, 0],
    ['five hours behind', 5 * HOUR, 5 * HOUR],
    ['a day behind', DAY, DAY],
    ['26 hours behind', 26 * HOUR, 0],
    ['five hours ahead', -5 * HOUR, 0],
  ])('%s', (_name, offset, earlier) => {
    expect(lateness(heard(offset))).toBe(earlier);
  });
  it('more than a day behind is told and not used', () => {
    expect(clockTrouble(heard(26 * HOUR))).toEqual({ kind: 'behind', by: 26 * HOUR });
    expect(clockTrouble(heard(5 * HOUR))).toBeNull();
  });
  it('ahead is told when two answers of different times agree; one answer may be an old one', () => {
    const once = heard(-26 * HOUR);
    expect(clockTrouble(once)).toBeNull();
    expect(clockTrouble(heardServer(once, NOW - 26 * HOUR, NOW + MINUTE))).toBeNull();
    const twice = heardServer(once, NOW - 26 * HOUR + MINUTE, NOW + MINUTE);
    expect(clockTrouble(twice)).toEqual({ kind: 'ahead', by: 26 * HOUR });
    expect(clockTrouble(heardServer(twice, NOW + HOUR, NOW + HOUR))).toBeNull();
  });
  it('an old answer does not take back what a new one said', () => {
    const behind = heard(5 * HOUR);
    expect(lateness(heardServer(behind, NOW - 3 * DAY, NOW + MINUTE))).toBe(5 * HOUR);
  });
  it.each([Number.NaN, 0, 1, Number.POSITIVE_INFINITY, -5])('%s is no time', (saidAt) => {
    expect(heardServer(UNHEARD, saidAt, NOW)).toEqual(UNHEARD);
  });
});

describe('fault 23: set back', () => {
  const seen = shows(UNHEARD, NOW);
  it('by more than an hour is told, by how much, until it has come there again', () => {
    const back = shows(seen, NOW - 3 * HOUR);
    expect(clockTrouble(back)).toEqual({ kind: 'set-back', by: 3 * HOUR });
    expect(clockTrouble(shows(back, NOW - 2 * HOUR))).toEqual({ kind: 'set-back', by: 3 * HOUR });
    expect(clockTrouble(shows(back, NOW + 1))).toBeNull();
  });
  it('by an hour or less is none', () => {
    expect(clockTrouble(shows(seen, NOW - HOUR))).toBeNull();
  });
  it('a clock that was ahead and was set right is right once the shop says so', () => {
    const back = shows(shows(UNHEARD, NOW + 365 * DAY), NOW);
    expect(clockTrouble(back)?.kind).toBe('set-back');
    const right = heardServer(back, NOW + MINUTE, NOW + MINUTE);
    expect(clockTrouble(right)).toBeNull();
    expect(clockTrouble(shows(right, NOW + 2 * MINUTE))).toBeNull();
  });
});

it('whatever is heard and shown, reminders come no later, and at most a day earlier', () => {
  const anyTime = fc.integer({ min: NOW - 400 * DAY, max: NOW + 400 * DAY });
  const anyStep = fc.record({ says: fc.option(anyTime, { nil: null }), at: anyTime });
  fc.assert(
    fc.property(fc.array(anyStep), (steps) => {
      const clock = steps.reduce((known, { says, at }) => {
        const shown = shows(known, at);
        return says === null ? shown : heardServer(shown, says, at);
      }, UNHEARD);
      expect(lateness(clock)).toBeGreaterThanOrEqual(0);
      expect(lateness(clock)).toBeLessThanOrEqual(DAY);
    }),
  );
});
