// @vitest-environment happy-dom
// Looking through the orders on the dashboard: sort, running cases, what they cost, endings of several at once.
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { viewsOf } from './answers';
import { openDashboard as open, rows, three } from './open-dashboard';
import { NBSP, watched } from './sample';

beforeEach(() => {
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
});

it('sorts by a column, and the other way round at the second press', async () => {
  open('');
  fireEvent.click(await screen.findByTestId('sort-order'));
  expect(rows()).toEqual(['1', '2']);
  fireEvent.click(screen.getByTestId('sort-order'));
  expect(rows()).toEqual(['2', '1']);
  expect(screen.getByTestId('sort-order').closest('th')?.getAttribute('aria-sort')).toBe('descending');
});
it('shows those of a running case, and what the shown ones cost', async () => {
  const opened = { type: 'case-opened', id: 'e', on: '2026-08-20', at: Date.UTC(2026, 7, 20) } as const;
  open('', [...three, watched({ id: '4', events: [opened] })]);
  expect((await screen.findByTestId('totals')).textContent).toBe(`3 orders · US${NBSP}$115.80`);
  fireEvent.click(screen.getByTestId('filter-in-case'));
  expect(rows()).toEqual(['4']);
  expect(screen.getByTestId('totals').textContent).toBe(`1 order · US${NBSP}$38.60`);
});
it('shows the open orders while the others are still on their way', async () => {
  let arrive: (reply: unknown) => void = () => {};
  open('', three, { 'get-orders': () => new Promise((resolve) => (arrive = resolve)) });
  await screen.findByTestId('totals');
  expect(rows()).toEqual(['1', '2']);
  fireEvent.click(screen.getByTestId('filter-done'));
  expect(screen.getByTestId('totals').textContent).toBe('Loading your orders');
  arrive({ ok: viewsOf(three) });
  await waitFor(() => expect(rows()).toEqual(['3']));
});
it('tells one ending of those chosen, and takes it back', async () => {
  const sent = open('', three, { 'add-endings': () => ({ ok: { eventId: 'e7' } }) });
  fireEvent.click(await screen.findByTestId('choose-all'));
  fireEvent.click(screen.getAllByTestId('choose')[0] as HTMLElement);
  expect(screen.getByText('1 order chosen')).toBeTruthy();
  fireEvent.click(screen.getAllByTestId('choose')[0] as HTMLElement);
  fireEvent.click(screen.getByTestId('bulk-not-worth-it'));
  fireEvent.click(await screen.findByTestId('undo'));
  const orderIds = ['1', '2'];
  await waitFor(() => expect(sent.at(-1)).toEqual({ type: 'undo-endings', payload: { orderIds, eventId: 'e7' } }));
  expect(sent).toContainEqual({ type: 'add-endings', payload: { orderIds, type: 'not-worth-it' } });
  expect(screen.queryByTestId('bulk')).toBeNull();
});
it('changes none that the filter hides, and says when nothing was kept', async () => {
  const sent = open('', three, { 'add-endings': () => ({ failed: 'storage' }) });
  fireEvent.click(await screen.findByTestId('choose-all'));
  fireEvent.click(screen.getByTestId('filter-needs-you'));
  fireEvent.click(screen.getByTestId('bulk-arrived-good'));
  expect(await screen.findByText('That was not saved. Try again.')).toBeTruthy();
  expect(sent).toContainEqual({ type: 'add-endings', payload: { orderIds: ['1'], type: 'arrived-good' } });
  expect(screen.queryByTestId('undo')).toBeNull();
});
it('stops between two parts of very many: those that were not told of stay chosen, the others can be taken back', async () => {
  const many = Array.from({ length: 2500 }, (_, at) => watched({ id: String(1000 + at) }));
  const sent = open('', many, {
    'add-endings': async () => {
      fireEvent.click(await screen.findByTestId('bulk-stop'));
      return { ok: { eventId: 'e1' } };
    },
  });
  fireEvent.click(await screen.findByTestId('choose-all'));
  fireEvent.click(screen.getByTestId('bulk-not-worth-it'));
  await waitFor(() => expect(screen.getByTestId('bulk').getAttribute('aria-label')).toBe('1,500 orders chosen'));
  await screen.findByTestId('bulk-clear');
  expect(sent.filter(({ type }) => type === 'add-endings')).toHaveLength(1);
  expect(screen.getByTestId('undo')).toBeTruthy();
});
