// docs/faults.md, the tests and their numbers agree: a test is named after its fault ("fault 12: …", "faults 9 and 10: …"),
// the list names every file that has such a test and no other, and no fault that costs money is left out.
import { expect, it } from 'vitest';
import { code, read } from './sources';

/** The numbers of the fault list whose price is the user's money. */
const COSTLY = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 14, 15, 16, 24, 25, 26, 27, 29, 30, 32, 34, 35, 38, 52, 56];

const rows = read('docs/faults.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^\d+$/.test(cells[1] ?? ''))
  .map((cells) => ({ number: Number(cells[1]), testedBy: cells[4] ?? '', result: cells[5] ?? '' }));

const TITLE = /['"`]faults? (\d+(?:(?:, | and )\d+)*)\b/g;
/** By fault: the files with a test of its name. */
const tested = new Map<number, string[]>();
for (const path of code.filter((file) => /\.(test|spec)\.tsx?$/.test(file))) {
  const numbers = [...read(path).matchAll(TITLE)].flatMap(([, list = '']) => list.split(/\D+/).map(Number));
  for (const number of new Set(numbers)) tested.set(number, [...(tested.get(number) ?? []), path]);
}

it('has every fault that costs money, and each once', () => {
  const numbers = rows.map(({ number }) => number);
  expect(COSTLY.filter((number) => !numbers.includes(number))).toEqual([]);
  expect(new Set(numbers).size).toBe(numbers.length);
});

it('has a row for every number that a test is named after', () => {
  const numbers = rows.map(({ number }) => number);
  expect([...tested.keys()].filter((number) => !numbers.includes(number))).toEqual([]);
});

it.each(rows)('fault $number: the list names the files of its tests, or says that there is none', (row) => {
  const named = [...row.testedBy.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
  expect([...named].sort()).toEqual([...(tested.get(row.number) ?? [])].sort());
  expect(row.result, 'without a test it is not built; with one it passes').toMatch(
    named.length > 0 ? /^passes/ : /^not built/,
  );
});
