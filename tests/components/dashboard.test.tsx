// @vitest-environment happy-dom
// The dashboard as a whole: the table, filters, one order by its address, export, settings.
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { routeOf } from '../../entrypoints/dashboard/route';
import { toldEntries } from '../../utils/core/timeline/told-entries';
import { told } from '../core/order-of';
import { overview } from './answers';
import { openDashboard as open, rows, three } from './open-dashboard';
import { NBSP, order, watched } from './sample';

beforeEach(() => {
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  URL.createObjectURL = vi.fn(() => 'blob:x');
  URL.revokeObjectURL = vi.fn();
});

describe('orders', () => {
  it('shows level, order, step, last day, source and total of each open order', async () => {
    open('');
    await screen.findByTestId('headline');
    const [first] = screen.getAllByTestId('order-row');
    expect([...(first?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '',
      'Now',
      'Trail running shoes, 42Example Store',
      'Ask for your money',
      `~4${NBSP}Sepestimate`,
      `order page, seen 12${NBSP}Aug`,
      'US $38.60',
    ]);
    expect(rows()).toEqual(['1', '2']);
  });
  it('filters, searches, and leads back to all', async () => {
    open('');
    fireEvent.click(await screen.findByTestId('filter-done'));
    expect(rows()).toEqual(['3']);
    expect(screen.getByText('You said: your money is back.')).toBeTruthy();
    fireEvent.click(screen.getByTestId('filter-no-date'));
    fireEvent.click(screen.getByText('Show all orders'));
    expect(rows()).toEqual(['1', '2', '3']);
    fireEvent.input(screen.getByTestId('search'), { target: { value: 'yoga' } });
    await waitFor(() => expect(rows()).toEqual(['2']));
    expect(screen.getByTestId('filter-all').getAttribute('aria-pressed')).toBe('true');
  });
  it('says that nothing was read yet, and exports even that', async () => {
    const sent = open('', [], { 'export-orders': () => ({ ok: { orders: [] } }) });
    await screen.findByTestId('nothing-yet');
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    fireEvent.click(screen.getByTestId('export-json'));
    await waitFor(() => expect(clicked).toHaveBeenCalledTimes(1));
    expect(sent.map(({ type }) => type)).toContain('export-orders');
  });
  it('says that orders are lost, and never that none was read', async () => {
    const none = overview([]);
    open('', [], { 'get-overview': () => ({ ok: { ...none, health: { ...none.health, lost: 2 } } }) });
    expect((await screen.findByTestId('lost-band')).textContent).toContain('dates of 2 orders cannot be read');
    expect(screen.queryByTestId('nothing-yet')).toBeNull();
  });
  it('says when an export failed', async () => {
    open('', three, { 'export-orders': () => ({ failed: 'storage' }) });
    fireEvent.click(await screen.findByTestId('export-json'));
    expect((await screen.findByRole('alert')).textContent).toBe('The export did not work. Try again.');
  });
  it('says when the loading failed', async () => {
    open('', three, { 'get-orders': () => ({ failed: 'storage' }) });
    expect(await screen.findByTestId('failed')).toBeTruthy();
  });
});

describe('one order', () => {
  it('shows the guide of the order in the address', async () => {
    open('#order/1');
    expect((await screen.findByTestId('guide')).dataset.orderId).toBe('1');
    fireEvent.click(screen.getByTestId('why-date'));
    expect(screen.getByTestId('why')).toBeTruthy();
    fireEvent.click(screen.getByTestId('back'));
    expect(screen.getByTestId('guide')).toBeTruthy();
  });
  it('tells below it what happened', async () => {
    const entry = { id: 'a', kind: 'told', on: '2026-08-20', at: null, quote: 'Late!', from: { key: 'answer.late' } };
    const told = () => ({ ok: [{ ...entry, words: { key: 'answer.arrived-good' } }] });
    open('#order/1', three, { 'get-timeline': told });
    expect((await screen.findByTestId('history')).textContent).toContain('Late!');
  });
  it('takes back whatever was told, from where it is told', async () => {
    const event = told('case-opened', '2026-08-20');
    const orders = [watched({ id: '1', events: [event, told('not-here', '2026-08-24')] })];
    const sent = open('#order/1', orders, {
      'get-timeline': () => ({ ok: toldEntries(orders[0]?.order ?? order()) }),
      'undo-event': () => ({ ok: null }),
    });
    await screen.findByTestId('history');
    fireEvent.click(screen.getByRole('button', { name: /^Take back I asked/ }));
    await waitFor(() => {
      expect(sent).toContainEqual({ type: 'undo-event', payload: { orderId: '1', eventId: event.id } });
    });
    expect((await screen.findByTestId('undo')).closest('[role=status]')?.textContent).toContain('taken back');
  });
  it('says when what happened could not be loaded', async () => {
    open('#order/1', three, { 'get-timeline': () => ({ failed: 'storage' }) });
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  });
  it('saves the order alone as a file', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:x';
    });
    open('#order/1');
    fireEvent.click(await screen.findByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByTestId('export-order'));
    const file = JSON.parse((await saved[0]?.text()) ?? '');
    expect([file.format, file.orders.map(({ id }: { id: string }) => id)]).toEqual(['claimcheck-export', ['1']]);
  });
  it('says when it is not kept', async () => {
    open('#order/99');
    expect(await screen.findByTestId('gone')).toBeTruthy();
  });
  it.each([
    ['#order/12', { at: 'order', orderId: '12', panel: 'guide' }],
    ['#order/12/evidence', { at: 'order', orderId: '12', panel: 'evidence' }],
    ['#pack/12', { at: 'pack', orderId: '12' }],
    ['#pack/x', { at: 'orders' }],
    ['#order/<b>', { at: 'orders' }],
    ['#settings', { at: 'settings' }],
    ['#money', { at: 'money' }],
    ['#evidence', { at: 'evidence' }],
    ['', { at: 'orders' }],
  ])('reads the address %s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });
});

describe('settings', () => {
  it.each([true, false])('reads the other site only when the browser says so: %s', async (granted) => {
    let allowed = false;
    const request = vi.fn(async () => {
      allowed = granted;
      return granted;
    });
    Object.assign(fakeBrowser.permissions, { contains: async () => allowed, request });
    open('#settings');
    const choice = () => screen.findByTestId<HTMLInputElement>('setting-site-ru');
    fireEvent.click(await choice());
    await waitFor(() => expect(request).toHaveBeenCalledWith({ origins: ['*://aliexpress.ru/*'] }));
    await waitFor(async () => expect((await choice()).checked).toBe(granted));
  });
  it('keeps a change', async () => {
    const sent = open('#settings');
    fireEvent.click(await screen.findByTestId('setting-hide-titles'));
    expect(await screen.findByText('Saved')).toBeTruthy();
    const changes = sent.filter(({ type }) => type === 'change-settings');
    expect(changes).toMatchObject([{ payload: { hideTitles: true } }]);
  });
  it('goes back to what was when a change was not kept', async () => {
    open('#settings', three, { 'change-settings': () => ({ failed: 'storage' }) });
    fireEvent.click(await screen.findByTestId('setting-hide-titles'));
    expect(await screen.findByText('That was not saved. Try again.')).toBeTruthy();
    expect((screen.getByTestId('setting-hide-titles') as HTMLInputElement).checked).toBe(false);
  });
  it.each([
    [true, /^Sent\./],
    [false, /^The browser did not show it\./],
  ])('says whether a test reminder was shown: %s', async (shown, text) => {
    open('#settings', three, { 'test-notification': () => ({ ok: { shown } }) });
    fireEvent.click(await screen.findByTestId('test-notification'));
    expect(await screen.findByText(text)).toBeTruthy();
  });
});
