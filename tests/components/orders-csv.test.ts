// The table of all orders for a spreadsheet: one row an order, nothing that one would run, round or write in another way.
import { expect, it } from 'vitest';
import { csvText } from '../../components/table/csv';
import { ordersCsv } from '../../components/table/orders-csv';
import { MOMENT, order, refundDate, SAY, waiting, watched } from './sample';

/** As another program reads it. */
function cellsOf(csv: string): string[][] {
  const cells = csv.slice(1).split(/\r\n/).filter(Boolean);
  return cells.map((row) =>
    [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
      .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))
      .slice(0, -1),
  );
}

it('is a table with one row an order, estimates told apart, and no formula', () => {
  const guess = watched(
    { deadlines: [refundDate('2026-08-22', { basis: 'estimated' })] },
    { clock: { ...watched().decision.clock, basis: 'estimated' } as never },
  );
  const odd = waiting(
    { id: '2', nickname: '=1+1', note: ' +2, "x"\nline', store: { name: '＝A1', url: null } },
    '2026-08-30',
  );
  const csv = ordersCsv([watched(), guess, odd], MOMENT, SAY);
  expect(csv.startsWith('\uFEFFOrder number,Level,')).toBe(true);
  const [head = [], first = [], second = [], third = []] = cellsOf(csv.replace('\nline', ' line'));
  const cell = (row: string[], name: string): string | undefined => row[head.indexOf(name)];
  expect([
    cell(first, 'Order number'),
    cell(first, 'Amount'),
    cell(first, 'Currency'),
    cell(first, 'Order placed'),
  ]).toEqual([`'${order().id}`, '38.6', 'USD', '2026-07-18']);
  const told = (row: string[]) =>
    ['Date that matters', 'Is that date an estimate', 'Last day', 'Is the last day an estimate'].map((name) =>
      cell(row, name)?.replaceAll('\u00A0', ' '),
    );
  expect(told(first)).toEqual(['You can ask from 22 Aug 2026', '', '2026-09-04', 'estimate']);
  expect(told(second)).toEqual(['You can ask from ~22 Aug 2026', 'estimate', '2026-09-04', 'estimate']);
  expect([cell(third, 'Your name for it'), cell(third, 'Note'), cell(third, 'Store')]).toEqual([
    "'=1+1",
    `' +2, "x" line`,
    "'＝A1",
  ]);
  expect(new Set([first, second, third].map(({ length }) => length))).toEqual(new Set([head.length]));
});

it('leaves no number in a table that a spreadsheet would round or write as 8.19E+15', () => {
  const numbers = ['8190000000000001', '123456789012', ' 00340434161094022115 ', '12345678901', '38.6', '2026-07-18'];
  expect(csvText([numbers]).slice(1).trimEnd().split(',')).toEqual([
    "'8190000000000001",
    "'123456789012",
    "' 00340434161094022115 ",
    '12345678901',
    '38.6',
    '2026-07-18',
  ]);
});
