// What is remembered is asked once, and there is an end to it.
import { expect, it, vi } from 'vitest';
import { remembered } from '../../utils/core/remembered';

it('asks once for each question, and begins anew before it holds too many', () => {
  const double = vi.fn((n: number) => 2 * n);
  const of = remembered(2, double);
  expect([1, 2, 1, 2].map(of)).toEqual([2, 4, 2, 4]);
  expect(double).toHaveBeenCalledTimes(2);
  expect([3, 1].map(of)).toEqual([6, 2]);
  expect(double.mock.calls.map(([n]) => n)).toEqual([1, 2, 3, 1]);
});
