// @vitest-environment happy-dom
// The timeline on the dashboard: drawn, said, moved along by keys, and as a table with the same facts.
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDashboard as open, three } from './open-dashboard';
import { NBSP, refundDate, watched } from './sample';

beforeEach(() => {
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
});

const closes = refundDate('2026-09-06', { kind: 'dispute-closes', role: 'act', basis: 'estimated' });
const dated = [watched({ id: '1', deadlines: [refundDate('2026-08-22'), closes] }), ...three.slice(1)];
const drawn = () => screen.findAllByTestId('timeline-row');
const linkIn = (row: HTMLElement | undefined) => row?.querySelector('a');

it('draws each open order and says the same in words', async () => {
  open('#timeline', dated);
  const [first, second] = await drawn();
  expect(screen.getAllByTestId('timeline-row')).toHaveLength(2);
  expect(linkIn(first)?.textContent).toBe(
    `Now. Trail running shoes, 42. Last day about 4${NBSP}Sep, estimate. You can ask from 22${NBSP}Aug. You can ask until ~6${NBSP}Sep`,
  );
  expect([...(first?.querySelectorAll('[data-part]') ?? [])].map((part) => part.getAttribute('data-part'))).toEqual([
    'gone',
    'any-hour',
    'estimate',
  ]);
  expect(first?.textContent).toContain(`~6${NBSP}Sep estimate`);
  expect(linkIn(second)?.textContent).toContain('Yoga mat');
});
it('moves along the rows by the arrow keys; one of them is reached by Tab', async () => {
  open('#timeline', dated);
  const [first, second] = await drawn();
  expect([linkIn(first)?.tabIndex, linkIn(second)?.tabIndex]).toEqual([0, -1]);
  linkIn(first)?.focus();
  fireEvent.keyDown(linkIn(first) as HTMLElement, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(linkIn(second));
  expect([linkIn(first)?.tabIndex, linkIn(second)?.tabIndex]).toEqual([-1, 0]);
  fireEvent.keyDown(linkIn(second) as HTMLElement, { key: 'Home' });
  expect(document.activeElement).toBe(linkIn(first));
  expect(linkIn(first)?.getAttribute('href')).toBe('#order/1');
});
it('widens a day by the week, and the legend stays', async () => {
  open('#timeline', dated);
  await drawn();
  const line = () => Number.parseFloat(screen.getByTestId('timeline-today').style.insetInlineStart);
  const before = line();
  fireEvent.click(screen.getByTestId('zoom-week'));
  expect(line() / before).toBeCloseTo(2.5 / 0.78125, 2);
  expect(screen.getByTestId('zoom-week').getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByTestId('timeline-legend').textContent).toContain('others must act');
});
it('gives the same facts as a table, and goes back', async () => {
  open('#timeline', dated);
  await drawn();
  fireEvent.click(screen.getByTestId('as-table'));
  const rows = [...screen.getByTestId('timeline-table').querySelectorAll('tbody tr')];
  expect(rows.slice(0, 2).map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent))).toEqual([
    [
      `You can ask from 22${NBSP}Aug`,
      `22${NBSP}Aug`,
      `22${NBSP}Aug`,
      `order page, seen 12${NBSP}Aug`,
      'you, from then on',
    ],
    [`You can ask until ~6${NBSP}Sep`, `~6${NBSP}Sep`, `~6${NBSP}Sep`, 'our estimate', 'you'],
  ]);
  fireEvent.click(screen.getByTestId('as-table'));
  expect(screen.queryByTestId('timeline-table')).toBeNull();
});
it('says of an order without a date that none was read', async () => {
  open('#timeline', [watched({ id: '1', deadlines: [] }, { clock: null })]);
  const [row] = await drawn();
  expect(linkIn(row)?.textContent).toContain('No date has been read for this order yet.');
});
it('draws sixty of very many at first', async () => {
  open(
    '#timeline',
    Array.from({ length: 150 }, (_, at) => watched({ id: String(at + 1) })),
  );
  expect(await drawn()).toHaveLength(60);
  fireEvent.click(screen.getByTestId('show-more'));
  expect(await drawn()).toHaveLength(120);
});
it('says when there is nothing to draw', async () => {
  open('#timeline', three.slice(2));
  expect(await screen.findByTestId('timeline-none')).toBeTruthy();
});
