// @vitest-environment happy-dom
// "Your data" as the user has it: found from the settings, a look before anything comes in, deleting in two steps.
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { csvText } from '../../components/table/csv';
import { ordersCsv } from '../../components/table/orders-csv';
import type { Answers } from './answers';
import { openDashboard } from './open-dashboard';
import { MOMENT, order, refundDate, SAY, waiting, watched } from './sample';

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:x');
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const NONE = { added: 0, joined: 0, same: 0, forgotten: 0, unreadable: 0, left: 0 };
const open = async (more: Answers = {}) => {
  const sent = openDashboard('#data', undefined, {
    'get-known': () => ({ ok: { kept: [], forgotten: [], evidence: [] } }),
    'bring-in': () => ({ ok: { ...NONE, added: 1 } }),
    ...more,
  });
  await screen.findByTestId('data');
  return sent;
};
const choose = (text: string): void => {
  const file = new File([text], 'orders.json', { type: 'application/json' });
  fireEvent.change(screen.getByTestId('data-file'), { target: { files: [file] } });
};
const one = JSON.stringify({ format: 'claimcheck-export', version: 1, orders: [{ id: '8190000000000001' }, 7] });
const typesOf = (sent: readonly { type: string }[]): string[] => sent.map(({ type }) => type);

it('belongs to the settings', async () => {
  await open();
  expect(screen.getByTestId('tab-settings').getAttribute('aria-current')).toBe('page');
  expect(screen.getByTestId('back').getAttribute('href')).toBe('#settings');
});

it('shows what a file would bring and writes nothing, until it is wanted', async () => {
  const sent = await open();
  choose(one);
  const preview = await screen.findByTestId('file-preview');
  expect(preview.textContent).toContain('1 order is new here');
  expect(preview.textContent).toContain('1 entry is no order');
  expect(screen.queryByTestId('with-settings')).toBe(null);
  expect(typesOf(sent)).not.toContain('bring-in');
  fireEvent.click(screen.getByTestId('not-now'));
  choose(one);
  fireEvent.click(await screen.findByTestId('bring-in'));
  expect((await screen.findByTestId('file-outcome')).textContent).toContain('1 order added');
  expect(typesOf(sent).filter((type) => type.startsWith('bring-in'))).toEqual(['bring-in', 'bring-in-rest']);
});

it.each([
  ['nonsense', 'This is no backup'],
  ['{"format":"x"}', 'of another program'],
  ['', 'This file is empty'],
])('says what is wrong with %j', async (text, words) => {
  const sent = await open();
  choose(text);
  expect((await screen.findByTestId('file-fault')).textContent).toContain(words);
  expect(typesOf(sent)).not.toContain('bring-in');
});

it('says when the disk is full half-way', async () => {
  await open({ 'bring-in': () => ({ failed: 'storage' }) });
  choose(one);
  fireEvent.click(await screen.findByTestId('bring-in'));
  expect((await screen.findByTestId('file-outcome')).dataset.end).toBe('storage');
});

it('asks again where the background was just then stopped', async () => {
  let asked = 0;
  const sent = await open({
    'bring-in': () => {
      asked += 1;
      return asked === 1 ? { failed: 'unexpected' } : { ok: { ...NONE, added: 1 } };
    },
  });
  choose(one);
  fireEvent.click(await screen.findByTestId('bring-in'));
  await waitFor(() => expect(screen.getByTestId('file-outcome').dataset.end).toBe('done'));
  expect(typesOf(sent).filter((type) => type === 'bring-in')).toHaveLength(2);
});

it('deletes in two steps, offers a backup first, and can be left', async () => {
  const sent = await open();
  fireEvent.click(screen.getByTestId('delete-everything'));
  expect(screen.getByTestId('delete-what').textContent).toContain('3 orders with their dates');
  expect(screen.getByTestId('backup-first')).toBeTruthy();
  fireEvent.click(screen.getByTestId('delete-not'));
  expect(screen.queryByTestId('delete-what')).toBe(null);
  fireEvent.click(screen.getByTestId('delete-everything'));
  expect(typesOf(sent)).not.toContain('delete-everything');
  fireEvent.click(screen.getByTestId('delete-now'));
  await waitFor(() => expect(screen.getByTestId('delete-outcome').textContent).toContain('Everything is deleted'));
  expect(typesOf(sent)).toContain('delete-everything');
});

it('says when not everything was deleted, and when a backup was not made', async () => {
  await open({ 'delete-everything': () => ({ failed: 'storage' }), 'backup-head': () => ({ failed: 'storage' }) });
  fireEvent.click(screen.getByTestId('delete-everything'));
  fireEvent.click(screen.getByTestId('delete-now'));
  await waitFor(() => expect(screen.getByTestId('delete-outcome').textContent).toContain('Not everything'));
  fireEvent.click(screen.getByTestId('save-backup'));
  await waitFor(() => expect(screen.getByTestId('save-outcome').textContent).toContain('could not be read'));
});

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
