// @vitest-environment happy-dom
// The calendar file as the dashboard saves it: all orders, one order, hidden titles, nothing to save.
import { fireEvent, render, screen } from '@testing-library/preact';
import ICAL from 'ical.js';
import { beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../entrypoints/dashboard/App';
import type { DecidedOrder } from '../../utils/core/summary';
import { answerWith, overview, viewsOf } from './answers';
import { refundDate, SAY, waiting, watched } from './sample';

let saved: Blob[] = [];
beforeEach(() => {
  saved = [];
  URL.createObjectURL = vi.fn((blob: Blob) => {
    saved.push(blob);
    return 'blob:x';
  }) as typeof URL.createObjectURL;
  URL.revokeObjectURL = vi.fn();
});

function open(hash: string, orders: readonly DecidedOrder[], hideTitles = false): void {
  location.hash = hash;
  const all = overview(orders);
  answerWith({
    'get-overview': () => ({ ok: { ...all, settings: { ...all.settings, hideTitles } } }),
    'get-orders': () => ({ ok: viewsOf(orders) }),
  });
  render(<App start={SAY} />);
}
async function titles(): Promise<unknown[]> {
  const text = (await saved[0]?.text()) ?? '';
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return events.map((event) => event.getFirstPropertyValue('summary'));
}
const deadlines = [refundDate('2026-09-10')];
const two = [waiting({ id: '2', nickname: 'Yoga mat', deadlines }, '2026-09-05'), watched({ id: '1', deadlines })];

it('holds the dates of all orders', async () => {
  open('', two);
  fireEvent.click(await screen.findByTestId('calendar'));
  expect(await titles()).toEqual(['Last day: Yoga mat', 'Last day: Trail running shoes, 42']);
});

it('of one order is in its menu, and names nothing when titles are hidden', async () => {
  open('#order/1', two, true);
  fireEvent.click(await screen.findByRole('button', { name: 'More' }));
  fireEvent.click(screen.getByText('Add to calendar'));
  expect(await titles()).toEqual(['Last day: An order']);
});

it('says so when there is no date to save', async () => {
  open('', [watched({ id: '3' }, { row: 0, level: 'done', state: { key: 'row-0.money-back' }, clock: null })]);
  fireEvent.click(await screen.findByTestId('calendar'));
  expect([saved, screen.getByRole('alert').textContent]).toEqual([[], 'No order has a date to add yet.']);
});
