// @vitest-environment happy-dom
// The money tab: one currency at a time, months as a table, and the orders behind each number.
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { backText } from '../../components/money/back-text';
import { MoneyView } from '../../components/money/MoneyView';
import { Tiles } from '../../components/table/Tiles';
import { allBack } from '../../utils/core/money/book';
import type { Money, Order } from '../../utils/core/order';
import type { DecidedOrder } from '../../utils/core/summary';
import { openDashboard } from './open-dashboard';
import { MOMENT, NBSP, SAY, watched } from './sample';
import { show } from './show';

const usd = (amount: number): Money => ({ amount, currency: 'USD', text: `US $${amount.toFixed(2)}` });
const bare = (amount: number): Money => ({ amount, currency: null, text: `$${amount}` });
const back = (on: string, amount?: number): Order['events'] => [
  { id: on, type: 'money-back', on, at: MOMENT.now, ...(amount !== undefined && { amount }) },
];
const done = { row: 0, level: 'done', clock: null } as const;
const bought = (id: string, total: Money | null, placedOn: string | null, more: Partial<Order> = {}) =>
  watched({ id, nickname: `Order ${id}`, total, placedOn, ...more }, done);

const some: readonly DecidedOrder[] = [
  watched({ id: '1', nickname: 'Order 1', total: usd(38.6), placedOn: '2026-07-18' }),
  bought('2', usd(0.1), '2026-08-02'),
  bought('3', usd(0.2), '2026-08-03'),
  bought('4', usd(9), '2025-06-30', { events: back('2026-08-01', 4.5) }),
  bought('5', usd(9), null, { events: back('2026-08-02') }),
  bought('6', null, '2026-08-02'),
  bought('7', usd(9), '2026-08-02', { status: 'expired' }),
  bought('8', bare(7), '2026-08-02'),
  bought('9', usd(9), '2026-08-02', { status: 'cancelled', paidOn: '2026-08-02' }),
];
const view = (orders: readonly DecidedOrder[] = some) =>
  show(<MoneyView orders={orders} moment={MOMENT} linkOf={(id) => `#order/${id}`} />);
const text = (testId: string): string => screen.getByTestId(testId).textContent ?? '';
const listed = (): (string | undefined)[] =>
  screen.queryAllByTestId('money-order').map((link) => link.getAttribute('href')?.slice('#order/'.length));
const cells = (month: string): string[] =>
  within(screen.getByTestId(`month-${month}`))
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');

describe('the money view', () => {
  it('adds up one currency, and says what it could not add', () => {
    view();
    expect(text('tile-at-stake')).toBe(`US${NBSP}$38.60`);
    expect(text('tile-spent')).toBe(`US${NBSP}$38.90`);
    expect(text('tile-back')).toBe(`US${NBSP}$4.50`);
    expect(screen.getByText('1 refund · 1 more, amount not known')).toBeTruthy();
    expect(cells('2026-08')).toEqual([`US${NBSP}$0.30`, `US${NBSP}$4.50`]);
    expect(cells('2026-06')).toEqual(['–', '–']);
    expect(cells('no-day')).toEqual([`US${NBSP}$9.00`, '–']);
    expect(text('left-out')).toContain('1 order without a readable total');
    expect(text('left-out')).toContain('1 order not paid, or ended unpaid');
    expect(text('left-out')).toContain('1 order cancelled after payment');
  });

  it('leads from each number to the orders behind it', () => {
    view();
    expect(listed()).toEqual(['1']);
    fireEvent.click(screen.getByRole('button', { name: `US${NBSP}$0.30` }));
    expect(listed()).toEqual(['3', '2']);
    expect(text('money-sum')).toBe(`2 orders · US${NBSP}$0.30`);
    expect(document.activeElement?.textContent).toBe(`Spent · Aug${NBSP}2026`);
    fireEvent.click(screen.getByRole('button', { name: `Money back so far US${NBSP}$4.50` }));
    expect(listed()).toEqual(['4']);
    fireEvent.click(screen.getByText('1 refund that came back, amount not known'));
    expect(listed()).toEqual(['5']);
    expect(text('money-sum')).toBe('1 refund');
    fireEvent.click(screen.getByText('1 order without a readable total'));
    expect(listed()).toEqual(['6']);
    fireEvent.click(screen.getByText('1 order cancelled after payment'));
    expect(listed()).toEqual(['9']);
  });

  it('shows a year of months at first, and older ones', () => {
    view();
    const months = () => screen.getAllByRole('row').length;
    expect(months()).toBe(1 + 12 + 1);
    fireEvent.click(screen.getByTestId('show-more'));
    expect(months()).toBe(1 + 15 + 1);
    expect(cells('2025-06')).toEqual([`US${NBSP}$9.00`, '–']);
  });

  it('keeps a bare sign apart, and says why', () => {
    view();
    fireEvent.click(screen.getByTestId('filter-$'));
    expect(text('tile-spent')).toBe('$7');
    expect(screen.getByText('The pages write $ without a country, so these amounts stand apart.')).toBeTruthy();
    expect(screen.queryByTestId('tile-at-stake')).toBeNull();
  });

  it('does not call a refund of unknown amount nothing', () => {
    view([bought('5', usd(9), '2026-08-02', { events: back('2026-08-02') })]);
    expect(text('tile-back')).toBe('amount not known');
    fireEvent.click(screen.getByTestId('tile-back'));
    expect(listed()).toEqual(['5']);
  });
});

describe('the tile on the orders page', () => {
  const counts = { now: 1, soon: 0, check: 0, wait: 2, done: 9 };
  const tile = (orders: readonly DecidedOrder[]) =>
    show(<Tiles counts={counts} stake="" back={backText(allBack(orders, MOMENT), SAY)} inCase={1} backHref="#money" />);
  it('sums what came back, currency by currency, and since when', () => {
    tile([...some, bought('10', bare(7), '2026-08-02', { events: back('2026-03-01', 2) })]);
    expect(text('tile-back')).toBe(`US${NBSP}$4.50 + $2`);
    expect(screen.getByText('2 refunds since Mar 2026 · 1 more, amount not known')).toBeTruthy();
    expect(screen.getByText('1 in a case · 9 orders finished')).toBeTruthy();
  });
  it('says nothing came back when nothing did', () => {
    tile([]);
    expect(text('tile-back')).toBe('nothing');
  });
});

describe('on the dashboard', () => {
  it('stands under its own tab and title', async () => {
    openDashboard('#money', some);
    await screen.findByTestId('months');
    expect(screen.getByTestId('tab-money').getAttribute('aria-current')).toBe('page');
    await waitFor(() => expect(document.title).toBe('Money · Claimcheck'));
  });
  it('says that there is nothing to count yet', async () => {
    openDashboard('#money', []);
    expect(await screen.findByTestId('money-empty')).toBeTruthy();
  });
});
