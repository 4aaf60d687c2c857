// @vitest-environment happy-dom
// Rows say step, last day and amount; a guess says so; a title is text and nothing else.
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OrderList } from '../../components/list/OrderList';
import { Row } from '../../components/list/Row';
import { NBSP, step, waiting, watched } from './sample';
import { show } from './show';

const open = vi.fn();

describe('Row', () => {
  it('reads out level, step, last day, title and amount', () => {
    show(<Row {...watched()} onOpen={open} />);
    expect(screen.getByTestId('order-row').getAttribute('aria-label')).toBe(
      `Now. Ask for your money. Last day about 4${NBSP}Sep, estimate. Trail running shoes, 42. US $38.60`,
    );
    expect(screen.getByTestId('order-row').textContent).toContain(`~4${NBSP}Sep estimate`);
  });
  it.each([
    [{ lastDay: '2026-08-25', estimate: false }, 'Today'],
    [{ lastDay: '2026-08-28', estimate: false }, `by Fri${NBSP}28${NBSP}Aug`],
    [{ lastDay: '2026-09-28', estimate: false }, `by 28${NBSP}Sep`],
    [{ lastDay: '2027-01-05', estimate: false }, `by 5${NBSP}Jan${NBSP}2027`],
  ])('says the last day %o as %s', (day, text) => {
    show(<Row {...watched({}, { step: step(day) })} onOpen={open} />);
    expect(screen.getByTestId('order-row').textContent).toContain(text);
    expect(screen.getByTestId('order-row').textContent).not.toContain('estimate');
  });
  it('shows no guessed day where none was read', () => {
    show(<Row {...watched({}, { level: 'check' })} onOpen={open} />);
    expect(screen.getByTestId('order-row').textContent).toContain('no date yet');
    expect(screen.getByTestId('order-row').textContent).not.toContain('Sep');
  });
  it('shows markup in a title as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    const lines = [{ id: null, title, variant: null, quantity: 1, price: null, url: null }];
    const { container } = show(<Row {...watched({ lines })} onOpen={open} />);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText(title)).toBeTruthy();
  });
  it('names an order without lines by its number, and one with a nickname by that', () => {
    show(<Row {...watched({ lines: [] })} onOpen={open} />);
    expect(screen.getByText('Order 8190000000000001')).toBeTruthy();
    show(<Row {...watched({ nickname: 'Shoes' })} onOpen={open} />);
    expect(screen.getByText('Shoes')).toBeTruthy();
  });
});

describe('OrderList', () => {
  const orders = [
    watched({ id: '1' }),
    watched({ id: '2' }, { level: 'soon' }),
    waiting({ id: '3' }, '2026-08-30'),
    watched({ id: '4' }, { level: 'done' }),
  ];

  it('groups by level, counts, and leaves out what is done', () => {
    show(<OrderList orders={orders} onOpen={open} />);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Now1',
      'Soon1',
      'Wait1 · nothing to do',
    ]);
    expect(screen.getAllByTestId('order-row').map((row) => row.dataset.orderId)).toEqual(['1', '2', '3']);
    expect(screen.getByText('look again 30 Aug')).toBeTruthy();
  });
  it('draws a part of a long group, counts all of it, and shows the rest on demand', () => {
    const many = Array.from({ length: 300 }, (_, n) => waiting({ id: String(n + 1) }, '2026-08-30'));
    show(<OrderList orders={many} onOpen={open} />);
    expect(screen.getByRole('heading').textContent).toBe('Wait300 · nothing to do');
    expect(screen.getAllByTestId('order-row')).toHaveLength(40);
    fireEvent.click(screen.getByTestId('show-more'));
    expect(screen.getAllByTestId('order-row')).toHaveLength(80);
  });
  it('gives each row its level where it is not grouped', () => {
    show(<OrderList orders={orders.slice(0, 2)} flat onOpen={open} />);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.getByText('Soon')).toBeTruthy();
  });
  it('moves along the rows with the arrow keys and opens the one tapped', () => {
    show(<OrderList orders={orders} onOpen={open} />);
    const [first, second, third] = screen.getAllByTestId('order-row');
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second as HTMLElement, { key: 'End' });
    expect(document.activeElement).toBe(third);
    fireEvent.keyDown(third as HTMLElement, { key: 'ArrowUp' });
    fireEvent.click(document.activeElement as HTMLElement);
    expect(open).toHaveBeenLastCalledWith('2');
  });
});
