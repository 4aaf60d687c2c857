// @vitest-environment happy-dom
// The round of looks as the user sees it: said beforehand, counted under way, ended with a reason; and as it really runs.
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CheckPanel } from '../../components/health/CheckPanel';
import { App } from '../../entrypoints/dashboard/App';
import { type Check, IDLE } from '../../utils/core/check-orders';
import { bumpRevision } from '../../utils/webext/changes';
import { answerWith, overview, viewsOf } from './answers';
import { SAY, watched } from './sample';
import { show } from './show';

const panel = (check: Partial<Check>, more: { title?: string; hasTab?: boolean; open?: number } = {}) => {
  const controls = { onStart: vi.fn(), onPause: vi.fn(), onResume: vi.fn(), onStop: vi.fn(), onShowTab: vi.fn() };
  const { title = null, hasTab = false, open = 2 } = more;
  show(<CheckPanel check={{ ...IDLE, ...check }} open={open} title={title} hasTab={hasTab} {...controls} />);
  return controls;
};
const filled = () => [...document.querySelectorAll('button')].filter((button) => /filled/.test(button.className));

describe('the panel', () => {
  it('says beforehand what it does, and that a check may come; it starts only by a press', () => {
    const { onStart } = panel({});
    const text = screen.getByTestId('check').textContent ?? '';
    for (const part of ['your 2 open orders', 'every 5 seconds', 'may ask for a check', 'Close it to stop']) {
      expect(text).toContain(part);
    }
    expect(onStart).not.toHaveBeenCalled();
    fireEvent.click(screen.getByTestId('check-start'));
    expect(onStart).toHaveBeenCalledTimes(1);
  });

  it('counts, names the order, and can be paused and stopped', () => {
    const current = { orderId: 'b', detailSeenAt: null, openedAt: 1 };
    const controls = panel({ phase: 'running', current, queue: ['c', 'd'], read: ['a'] }, { title: 'Yoga mat' });
    expect(screen.getByTestId('check-progress').textContent).toBe('1 of 4 looked at');
    expect(screen.getByRole('status').textContent).toBe('Reading Yoga mat');
    expect(screen.getByRole('progressbar').getAttribute('max')).toBe('4');
    fireEvent.click(screen.getByTestId('check-pause'));
    fireEvent.click(screen.getByTestId('check-stop'));
    expect([controls.onPause.mock.calls.length, controls.onStop.mock.calls.length]).toEqual([1, 1]);
    expect(filled()).toHaveLength(1);
  });

  it('paused, the same button goes on', () => {
    const { onResume, onPause } = panel({ phase: 'paused', queue: ['a'] });
    fireEvent.click(screen.getByText('Go on'));
    expect([onResume.mock.calls.length, onPause.mock.calls.length]).toEqual([1, 0]);
  });

  it.each([
    ['done', 'All open orders are looked at'],
    ['stopped', 'Stopped'],
    ['captcha', 'AliExpress asks for a check.'],
    ['login', 'Sign in on AliExpress'],
    ['failures', 'Two pages were not read'],
    ['closed', 'The tab was closed'],
  ] as const)('ended by %s it says why', (end, text) => {
    panel({ phase: 'ended', end, read: ['a'], unread: ['b'] }, { hasTab: end === 'captcha' });
    expect(screen.getByTestId('check-end').textContent).toContain(text);
    expect(screen.getByTestId('check').textContent).toContain('1 order read1 page was not read');
    expect(screen.queryByTestId('check-show-tab') !== null).toBe(end === 'captcha');
  });
});

describe('the round', () => {
  const orders = (seenAt: number | null) => [
    {
      orderId: '1',
      url: 'https://www.aliexpress.com/p/order/detail.html?orderId=1',
      title: 'Yoga mat',
      level: 'check',
      isUndated: true,
      detailSeenAt: seenAt,
    },
  ];
  const begin = async () => {
    let seenAt: number | null = null;
    const calls: string[] = [];
    Object.assign(fakeBrowser.tabs, {
      create: vi.fn(async ({ url, active }) => {
        calls.push(`create ${url.slice(-1)} ${active}`);
        return { id: 9 };
      }),
      get: vi.fn(async () => ({ status: 'complete' })),
      remove: vi.fn(async (id) => void calls.push(`remove ${id}`)),
      sendMessage: vi.fn(async () => undefined),
    });
    location.hash = '#check';
    const kept = [watched({ id: '1' })];
    answerWith({
      'get-overview': () => ({ ok: overview(kept) }),
      'get-orders': () => ({ ok: viewsOf(kept) }),
      'get-check': () => ({ ok: { orders: orders(seenAt), trouble: null } }),
    });
    render(<App start={SAY} />);
    fireEvent.click(await screen.findByTestId('check-start'));
    await waitFor(() => expect(calls).toHaveLength(1));
    return {
      calls,
      read: async () => {
        seenAt = Date.now();
        await bumpRevision(Date.now());
      },
    };
  };

  it('opens one tab behind the dashboard, hears of the reading, and closes its tab', async () => {
    const { calls, read } = await begin();
    expect(screen.getByRole('status').textContent).toBe('Reading Yoga mat');
    await read();
    await waitFor(() => expect(screen.getByTestId('check-end').dataset.end).toBe('done'));
    expect(calls).toEqual(['create 1 false', 'remove 9']);
  });

  it('goes on while another part of the dashboard is shown', async () => {
    const { read } = await begin();
    location.hash = '#orders';
    await screen.findByTestId('export-json');
    await read();
    location.hash = '#check';
    await waitFor(() => expect(screen.getByTestId('check-end').dataset.end).toBe('done'));
  });
});
