// @vitest-environment happy-dom
// The content script on a page that lives: what is reported when, and where the words stand afterwards.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageBlock } from '../../../utils/webext/messages';
import { DETAIL, fixture, LIST } from '../fixture';
import { answerOf, hosts, lineOf, type Played, play, show } from './page';

const list = fixture('order-list-2022/both-label-eras');
const awaiting = fixture('order-detail-2022/awaiting-delivery');
const FIRST = '7100200030004001';
const DETAIL_URL = `${DETAIL}7100200030004003`;
const block: PageBlock = {
  line: lineOf('7100200030004003'),
  state: 'Since 24 Aug you can ask for your money.',
  path: ['Returns/refunds', 'No, not received'],
  lastDay: { label: 'Last day', date: '~6 Sep', estimate: 'estimate' },
  showSteps: 'Show the steps',
  hide: 'Hide here',
};
/** Until the fake frame after the next has come. */
const FRAME = 40;
const said = (): string[] => hosts().map((root) => (root.textContent ?? '').replace(/\s+/g, ' ').trim());
const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 4000, interval: 20 });

let played: Played | undefined;
const start = (...of: Parameters<typeof play>): Played => {
  played = play(...of);
  return played;
};
afterEach(() => {
  vi.useRealTimers();
  played?.stop();
  document.body.replaceChildren();
});

describe('reading a page', () => {
  it('reports the orders once and shows a line on each card', async () => {
    const { reports } = start(LIST, list);
    await until(() => expect(said()).toHaveLength(2));
    expect(said()[0]).toContain('Ask for your money');
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ page: 'list', layout: 'order-list-2022', trouble: null });
    expect(document.body.textContent).not.toContain('Ask for your money');
  });

  it('puts the lines back after a redraw without reporting again', async () => {
    const { reports } = start(LIST, list);
    await until(() => expect(hosts()).toHaveLength(2));
    show(list);
    expect(hosts()).toHaveLength(0);
    await until(() => expect(hosts()).toHaveLength(2));
    expect(reports).toHaveLength(1);
  });

  it('reports only the card that changed', async () => {
    const { reports } = start(LIST, list);
    await until(() => expect(hosts()).toHaveLength(2));
    const status = document.querySelector('.order-item-header-status-text');
    if (status) status.textContent = 'Completed';
    await until(() => expect(reports).toHaveLength(2));
    expect(reports[1]?.orders.map(({ id }) => id)).toEqual([FIRST]);
  });

  it('reports cards that are appended, and keeps one line per card', async () => {
    const { reports } = start(LIST, list);
    await until(() => expect(hosts()).toHaveLength(2));
    const more = document.createElement('div');
    more.className = 'order-item';
    const link = document.createElement('a');
    link.href = '/p/order/detail.html?orderId=7100200030004555';
    const head = document.createElement('div');
    head.setAttribute('data-pl', 'order_item_header_status');
    head.textContent = 'Processing';
    more.append(head, link);
    document.querySelector('.comet-checkbox-group')?.append(more);
    await until(() => expect(hosts()).toHaveLength(3));
    expect(reports.map(({ orders }) => orders.length)).toEqual([2, 1]);
  });

  it('tells once of a card that shows no number, and takes it for trouble of no other', async () => {
    const { reports } = start(LIST, list);
    await until(() => expect(hosts()).toHaveLength(2));
    document.querySelector('.order-item-header-status-text')?.replaceChildren('Completed');
    await until(() => expect(reports).toHaveLength(2));
    expect(reports.map(({ unnamed, trouble }) => [unnamed, trouble])).toEqual([
      [1, null],
      [0, null],
    ]);
  });

  it('moves with its order when the page fills a card with another one', async () => {
    start(LIST, list, (page) => ({ ...answerOf(page), lines: [lineOf(FIRST)] }));
    await until(() => expect(hosts()).toHaveLength(1));
    const links = document.querySelectorAll(`a[href*="rderId=${FIRST}"]`);
    for (const link of links) link.setAttribute('href', '/p/order/detail.html?orderId=7100200030004999');
    document.querySelector('.order-item-header')?.append('changed');
    await until(() => expect(hosts()).toHaveLength(0));
  });

  it('keeps quiet while a counter ticks', async () => {
    const ticking = awaiting.replace(
      '<div class="order-block-title">Awaiting delivery</div>',
      '<div class="order-block-title">Awaiting delivery</div><p id="tick">7 days 0 hours 0 minutes 45 seconds</p>',
    );
    const { reports } = start(DETAIL_URL, ticking, (page) => ({ ...answerOf(page), block }));
    await until(() => expect(hosts()).toHaveLength(1));
    const tick = document.querySelector('#tick');
    if (tick) tick.textContent = '7 days 0 hours 0 minutes 44 seconds';
    // Our ticket is back: the page was looked at since the tick.
    hosts()[0]?.host.remove();
    await until(() => expect(hosts()).toHaveLength(1));
    expect(reports).toHaveLength(1);
    const paid = document.querySelectorAll('.info-row')[2];
    if (paid) paid.textContent = 'Paid on: Jul 16, 2026';
    await until(() => expect(reports).toHaveLength(2));
  });

  it('stops and takes its words away when the extension is gone', async () => {
    const { reports } = start(LIST, list);
    await until(() => expect(hosts()).toHaveLength(2));
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    document.querySelector('.order-item')?.append('changed');
    await until(() => expect(hosts()).toHaveLength(0));
    Object.assign(fakeBrowser.runtime, { id });
    expect(reports).toHaveLength(1);
  });

  it('shows nothing before the page is laid out, in a tab behind a second later', async () => {
    vi.useFakeTimers();
    const frame = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
    start(LIST, list);
    await vi.advanceTimersByTimeAsync(900);
    expect(said()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(said()).toHaveLength(2);
    frame.mockRestore();
  });

  it('reports again by itself what was refused, ever more seldom, and nothing in between', async () => {
    vi.useFakeTimers();
    let refused = 0;
    const { reports } = start(LIST, list, (page) => {
      refused += 1;
      return refused > 3 ? answerOf(page) : null;
    });
    await vi.advanceTimersByTimeAsync(0);
    for (const [at, rest] of [30_000, 60_000, 120_000].entries()) {
      await vi.advanceTimersByTimeAsync(rest / 2);
      document.querySelector('.order-item')?.append('changed');
      await vi.advanceTimersByTimeAsync(rest / 2 - 1);
      expect(reports).toHaveLength(at + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(reports).toHaveLength(at + 2);
    }
    await vi.advanceTimersByTimeAsync(FRAME);
    expect(said()).toHaveLength(2);
    expect(reports.at(-1)?.orders).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(reports).toHaveLength(4);
  });

  it('reports what was refused at once when the user comes back to the page', async () => {
    vi.useFakeTimers();
    let refused = 0;
    const { reports } = start(LIST, list, (page) => {
      refused += 1;
      return refused > 1 ? answerOf(page) : null;
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reports).toHaveLength(1);
    window.dispatchEvent(new Event('focus'));
    await vi.advanceTimersByTimeAsync(FRAME);
    expect(reports).toHaveLength(2);
    expect(said()).toHaveLength(2);
  });

  it('tells of a robot check, and of no orders never', async () => {
    const { reports } = start(LIST, '<div class="order-wrap"></div><div class="baxia-dialog"></div>');
    await until(() => expect(reports).toMatchObject([{ trouble: 'captcha', orders: [] }]));
  });
});
