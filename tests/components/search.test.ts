// What is found by what is typed, and that making the texts ahead changes nothing of it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { found, prepareSearch } from '../../components/words/search';
import type { DecidedOrder } from '../../utils/core/summary';
import { watched as sample } from './sample';

const many = (count: number): { all: DecidedOrder[]; read: () => number } => {
  let reads = 0;
  const all = Array.from({ length: count }, (_, at) => {
    const one = sample({ id: String(8_190_000_000_000_000 + at) });
    const watched = Object.defineProperty({ ...one.order }, 'nickname', {
      get: () => {
        reads += 1;
        return `Gift ${at}`;
      },
    });
    return { ...one, order: watched };
  });
  return { all, read: () => reads };
};

describe('search', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('looks at each order once, ahead of the first key', () => {
    const { all, read } = many(600);
    prepareSearch(all);
    vi.runAllTimers();
    expect(read()).toBe(600);
    expect(found(all, 'gift 599')).toEqual([all[599]]);
    expect(read()).toBe(600);
  });
  it('finds the same when a key comes first', () => {
    const { all, read } = many(600);
    prepareSearch(all);
    expect(found(all, 'GIFT 599')).toEqual([all[599]]);
    vi.runAllTimers();
    expect(read()).toBe(600);
  });
  it('stops when other orders have come', () => {
    const { all, read } = many(600);
    // Each takes a tenth of a millisecond: a hundred in one turn.
    vi.spyOn(performance, 'now').mockImplementation(() => read() / 10);
    const stop = prepareSearch(all);
    vi.advanceTimersToNextTimer();
    expect(read()).toBe(100);
    vi.advanceTimersToNextTimer();
    expect(read()).toBe(200);
    stop();
    vi.runAllTimers();
    expect(read()).toBe(200);
  });
});
