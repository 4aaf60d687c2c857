// @vitest-environment happy-dom
// The popup as a whole: which view comes when, keys, a tap and its way back, where it opens again.
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Panel } from '../../components/parts/panel';
import { App } from '../../entrypoints/popup/App';
import { recall, remember } from '../../entrypoints/popup/place';
import type { DecidedOrder } from '../../utils/core/summary';
import { bumpRevision } from '../../utils/webext/changes';
import type { Overview } from '../../utils/webext/messages';
import { type Answers, answerWith, overview } from './answers';
import { SAY, step, waiting, watched } from './sample';

const two: readonly DecidedOrder[] = [watched({ id: '1' }), waiting({ id: '2', nickname: 'Yoga mat' }, '2026-08-30')];
const open = (of: Overview | null, more: Answers = {}) => {
  const sent = answerWith({ 'get-overview': () => (of === null ? { failed: 'storage' } : { ok: of }), ...more });
  render(<App start={SAY} />);
  return sent;
};
const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });

describe('views', () => {
  const none = overview([]);
  const unreadable = { url: 'https://www.aliexpress.com/p/order/index.html', why: 'captcha', at: 1 };
  it.each([
    ['failed', null],
    ['nothing-yet', none],
    ['unreadable', overview([], { health: { ...none.health, unreadablePage: unreadable } })],
    ['not-keeping', overview([], { health: { ...none.health, storage: 'failed' } })],
    ['away', overview([], { health: { ...none.health, lost: 2 } })],
    ['away', overview([], { health: { ...none.health, undecided: 1, unreadablePage: unreadable } })],
    ['lost-band', overview(two, { health: { ...none.health, lost: 1 } })],
    ['lost-band', overview(two, { health: { ...none.health, lost: 1 }, firstVisit: true })],
    ['undecided-band', overview(two, { health: { ...none.health, undecided: 1 } })],
    ['first-visit', overview(two, { firstVisit: true })],
    ['unreadable-band', overview(two, { health: { ...none.health, unreadablePage: unreadable } })],
    ['reminders-broken', overview(two, { health: { ...none.health, notifications: 'denied' } })],
  ])('%s', async (testId, of) => {
    open(of);
    expect(screen.getByTestId('loading')).toBeTruthy();
    expect(await screen.findByTestId(testId)).toBeTruthy();
  });
  it('never says "no orders" for a page that could not be read', async () => {
    open(overview([], { health: { ...none.health, unreadablePage: unreadable } }));
    await screen.findByTestId('unreadable');
    expect(document.body.textContent).not.toContain('No orders');
  });
  it('never says "no orders" for orders that are lost: it leads to where their dates are', async () => {
    open(overview([], { health: { ...none.health, lost: 2, undecided: 1 } }));
    expect((await screen.findByTestId('away')).textContent).toContain('The kept dates of 2 orders cannot be read.');
    expect(screen.getByTestId('away').querySelector('a')?.href).toContain('/p/order/index.html');
    expect(screen.getByTestId('undecided-band').textContent).toContain('1 order cannot be worked out');
    expect(document.body.textContent).not.toContain('No orders');
  });
  it('is calm when nothing is to be done', async () => {
    open(overview(two.slice(1)));
    expect((await screen.findByTestId('headline')).textContent).toBe('Nothing to do today');
    expect(screen.getByText(/Next look Sun 30 Aug · 1 order watched/)).toBeTruthy();
  });
  it('asks again after a change', async () => {
    const sent = open(overview(two));
    await screen.findByTestId('headline');
    await bumpRevision(1);
    await waitFor(() => expect(sent.filter(({ type }) => type === 'get-overview')).toHaveLength(2));
  });
  it('ends the first visit when it is left', async () => {
    const sent = open(overview(two, { firstVisit: true }));
    fireEvent.click(await screen.findByTestId('first-visit-start'));
    expect(sent.map(({ type }) => type)).toContain('first-visit-seen');
    expect(await screen.findByTestId('guide')).toBeTruthy();
  });
});

describe('keys', () => {
  it('arrow reaches the rows, Enter opens, Escape goes back to the row', async () => {
    open(overview(two));
    await screen.findByTestId('headline');
    await waitFor(() => {
      key('ArrowDown');
      expect((document.activeElement as HTMLElement).dataset.orderId).toBe('1');
    });
    fireEvent.click(document.activeElement as HTMLElement);
    expect(await screen.findByTestId('guide')).toBeTruthy();
    fireEvent.click(screen.getByTestId('why-date'));
    expect(await screen.findByTestId('why')).toBeTruthy();
    key('Escape');
    expect(await screen.findByTestId('guide')).toBeTruthy();
    await waitFor(() => {
      key('Escape');
      expect(screen.getByTestId('headline')).toBeTruthy();
    });
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset.orderId).toBe('1'));
  });
  it('typing opens the search, which finds by title, and Escape closes it', async () => {
    open(overview(two));
    await screen.findByTestId('headline');
    await waitFor(() => {
      key('y');
      expect(screen.getByTestId('search')).toBeTruthy();
    });
    fireEvent.input(screen.getByTestId('search'), { target: { value: 'YOGA mat' } });
    await waitFor(() => expect(screen.getAllByTestId('order-row')).toHaveLength(1));
    fireEvent.input(screen.getByTestId('search'), { target: { value: 'nothing like it' } });
    expect(await screen.findByText('No order matches.')).toBeTruthy();
    key('Escape');
    await waitFor(() => expect(screen.getAllByTestId('order-row')).toHaveLength(2));
  });
});

describe('taps', () => {
  it('sends the answer, shows the way back, and takes it back', async () => {
    const sent = open(overview(two), { 'add-event': () => ({ ok: { eventId: 'e5' } }) });
    fireEvent.click((await screen.findAllByTestId('order-row'))[0] as HTMLElement);
    fireEvent.click(await screen.findByTestId('answer-case-opened'));
    fireEvent.click(await screen.findByTestId('asked-save'));
    fireEvent.click(await screen.findByTestId('undo'));
    await waitFor(() => expect(sent.at(-1)).toEqual({ type: 'undo-event', payload: { orderId: '1', eventId: 'e5' } }));
    expect(sent).toContainEqual({ type: 'add-event', payload: { orderId: '1', type: 'case-opened', asked: 38.6 } });
  });
  it('says when the background did not keep it', async () => {
    open(overview(two), { 'add-event': () => ({ failed: 'storage' }) });
    fireEvent.click((await screen.findAllByTestId('order-row'))[0] as HTMLElement);
    fireEvent.click(await screen.findByTestId('answer-case-opened'));
    fireEvent.click(await screen.findByTestId('asked-unsaid'));
    expect(await screen.findByText('That was not saved. Try again.')).toBeTruthy();
    expect(screen.queryByTestId('undo')).toBeNull();
  });
});

describe('place', () => {
  const at = (panel: Panel) => ({ at: 'order', orderId: '1', panel }) as const;
  it('opens where it was within ten minutes', () => {
    remember(at('why'), 1_000_000);
    expect(recall(1_000_000 + 60_000)).toEqual(at('why'));
    expect(recall(1_000_000 + 11 * 60_000)).toEqual({ at: 'list' });
    expect(recall(999_999)).toEqual({ at: 'list' });
  });
  it.each([
    ['letter', 'letter'],
    ['letter:where-is-it', 'letter:where-is-it'],
    ['evidence', 'evidence'],
    ['note', 'guide'],
    ['problem', 'guide'],
    ['date', 'guide'],
  ] as const)('of an order left at its %s it opens the %s', (left, opened) => {
    remember(at(left), 1_000_000);
    expect(recall(1_000_001)).toEqual(at(opened));
  });
  it.each(['', 'null', '{"a":1}', '[1', '[1000000,7]'])('takes %s for nothing', (kept) => {
    localStorage.setItem('popup-place', kept);
    expect(recall(1_000_001)).toEqual({ at: 'list' });
  });
  it('left at a letter that the step no longer has, it opens the guide, which says what changed', async () => {
    remember(at('letter'), Date.now());
    open(overview([watched({ id: '1' }, { step: step({ letter: null }) })]));
    expect(await screen.findByTestId('guide')).toBeTruthy();
    expect(screen.queryByTestId('letter')).toBeNull();
  });
  it('takes no part of the guide that there is none of', () => {
    localStorage.setItem('popup-place', '[1000000,"1","letter:../x"]');
    expect(recall(1_000_001)).toEqual(at('guide'));
  });
});
