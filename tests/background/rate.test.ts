// How much one tab may tell in a minute; another tab and the next minute have their own.
import { describe, expect, it } from 'vitest';
import { mayKeep, mayReport } from '../../entrypoints/background/rate';
import { MINUTE } from '../../utils/core/time';

const NOW = Date.UTC(2026, 10, 21);

describe('orders out of answers', () => {
  it('are five hundred a minute, and what would pass that is not counted', () => {
    for (let n = 0; n < 5; n += 1) expect(mayKeep(1, 90, NOW + n)).toBe(true);
    expect(mayKeep(1, 51, NOW + 9)).toBe(false);
    expect(mayKeep(1, 50, NOW + 9)).toBe(true);
    expect(mayKeep(1, 1, NOW + 9)).toBe(false);
    expect(mayKeep(2, 100, NOW + 9)).toBe(true);
    expect(mayKeep(1, 100, NOW + MINUTE + 10)).toBe(true);
  });
});

describe('reports', () => {
  it('of pages and of answers do not use up each other', () => {
    for (let n = 0; n < 60; n += 1) expect(mayReport(7, NOW, 'answer')).toBe(true);
    expect(mayReport(7, NOW, 'answer')).toBe(false);
    expect(mayReport(7, NOW)).toBe(true);
  });
});
