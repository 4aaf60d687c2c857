// docs/faults.md names the test of each fault: what it names exists, and no fault that costs money is left out.
import { expect, it } from 'vitest';
import { read } from './sources';

const COSTLY = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 14, 15, 16, 24, 25, 26, 27, 29, 30, 32, 34, 35, 38, 52, 56];
const rows = read('docs/faults.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^\d+$/.test(cells[1] ?? ''));

it('has every fault that costs money', () => {
  const numbers = rows.map((cells) => Number(cells[1]));
  expect(COSTLY.filter((number) => !numbers.includes(number))).toEqual([]);
});

it.each(rows.map((cells) => [cells[1] ?? '', cells[4] ?? '', cells[5] ?? ''] as const))(
  'fault %s: its tests are there, or it says that it has none',
  (_number, testedBy, result) => {
    const named = testedBy.split(';').flatMap((part) => {
      const path = /`([^`]+)`/.exec(part)?.[1];
      return [...part.matchAll(/"([^"]+)"/g)].map(([, title = '']) => [path, title] as const);
    });
    if (named.length === 0) expect(result).toContain('not built');
    for (const [path, title] of named) expect(read(path ?? ''), `${path}: ${title}`).toContain(title);
  },
);
