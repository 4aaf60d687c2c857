// @vitest-environment happy-dom
// The panel beside the page: which order it shows as tabs come and go.
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../entrypoints/sidepanel/App';
import { bumpRevision } from '../../utils/webext/changes';
import { answerWith, overview } from './answers';
import { SAY, waiting, watched } from './sample';

const done = watched({ id: '9', nickname: 'Kettle' }, { level: 'done', row: 0 });
const two = [watched({ id: '1' }), waiting({ id: '2', nickname: 'Yoga mat' }, '2026-08-30')];

/** What each tab shows, and which one is in front. */
let places: Record<number, { orderId: string | null } | null>;
let front: number;
let changes = 0;

async function bringToFront(tabId: number): Promise<void> {
  front = tabId;
  await fakeBrowser.tabs.onActivated.trigger({ tabId, windowId: 1 });
}
const guide = async (orderId: string) =>
  waitFor(() => expect(screen.getByTestId('guide').dataset.orderId).toBe(orderId));
const list = async () => waitFor(() => expect(screen.getByTestId('headline')).toBeTruthy());

beforeEach(() => {
  places = { 1: { orderId: '1' }, 2: { orderId: '2' }, 3: { orderId: null }, 4: null, 5: { orderId: '9' } };
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: front }] });
  answerWith({
    'get-overview': () => ({ ok: overview(two) }),
    'get-tab': (payload) => ({ ok: places[(payload as { tabId: number }).tabId] ?? null }),
    'get-order': (payload) => ({
      ok: (payload as { orderId: string }).orderId === '9' ? { ...done, nextReminderAt: null } : null,
    }),
  });
});

const open = async (tabId: number): Promise<void> => {
  front = tabId;
  render(<App start={SAY} />);
};

it('shows the order of the tab in front, and the list beside the list', async () => {
  await open(1);
  await guide('1');
  await bringToFront(2);
  await guide('2');
  await bringToFront(3);
  await list();
});

it('shows an order that is done', async () => {
  await open(5);
  await guide('9');
});

it('follows a tab that goes to another order', async () => {
  await open(1);
  await guide('1');
  places[1] = { orderId: '2' };
  changes += 1;
  await bumpRevision(changes);
  await guide('2');
});

it('stays with an order while the user is elsewhere, in the part that was open', async () => {
  await open(1);
  await guide('1');
  fireEvent.click(screen.getByTestId('why-date'));
  await screen.findByTestId('why');
  await bringToFront(4);
  await bringToFront(1);
  await waitFor(() => expect(screen.getByTestId('why')).toBeTruthy());
});

it('goes where the user leads it, and reading the page again changes nothing', async () => {
  await open(1);
  await guide('1');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  await list();
  changes += 1;
  await bumpRevision(changes);
  await list();
  fireEvent.click(screen.getAllByTestId('order-row')[1] as HTMLElement);
  await guide('2');
});

it('shows the list beside a page that is not ours, and for an order that is not kept', async () => {
  await open(4);
  await list();
  places[1] = { orderId: '77' };
  await bringToFront(1);
  await list();
});
