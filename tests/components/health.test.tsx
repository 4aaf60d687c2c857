// @vitest-environment happy-dom
// Health in words: what works, what is read of each page, and the way from a page that was not read to a report of it.
import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HealthBands, wayOn } from '../../components/list/HealthBands';
import { App } from '../../entrypoints/dashboard/App';
import { routeOf } from '../../entrypoints/dashboard/route';
import { learnPage, NOTHING_LEARNED, tally } from '../../utils/core/health/reading-health';
import type { HealthReport, SeenPage } from '../../utils/core/health/report';
import { DAY } from '../../utils/core/time';
import { answerWith, overview, viewsOf } from './answers';
import { MOMENT, NBSP, SAY, watched } from './sample';
import { show } from './show';

const LIST = 'https://www.aliexpress.com/p/order/index.html';
const learned = learnPage(NOTHING_LEARNED, {
  page: 'list',
  finder: 'layout',
  layout: 'order-list-2022',
  at: MOMENT.now - DAY,
  read: { status: '.status', choice: null, novelty: '.new' },
  missed: ['total', 'status'],
});
const WELL: HealthReport['health'] = {
  notifications: 'ok',
  unreadablePage: null,
  storage: 'ok',
  listSeenAt: MOMENT.now,
  lost: 0,
  undecided: 0,
};
const report = (more: Partial<HealthReport> = {}): HealthReport => ({
  health: WELL,
  reading: learned,
  pages: [{ page: 'list', url: LIST, at: MOMENT.now, tabId: 5, why: null }],
  reminders: { permission: 'granted', shownAt: null, nextAt: MOMENT.now + DAY, seen: null },
  kept: { open: 3, done: 4 },
  learned: [],
  ...more,
});
const open = (hash: string, health: HealthReport = report(), more: Parameters<typeof answerWith>[0] = {}) => {
  location.hash = hash;
  const orders = [watched({ id: '1' })];
  const sent = answerWith({
    'get-overview': () => ({ ok: overview(orders) }),
    'get-orders': () => ({ ok: viewsOf(orders) }),
    'get-health': () => ({ ok: health }),
    ...more,
  });
  render(<App start={SAY} />);
  return sent;
};
const facts = (id: string) => screen.getByTestId(`health-${id}`).textContent;

describe('the health tab', () => {
  it('says in words what works, and which field is read how', async () => {
    open('#health');
    expect((await screen.findByTestId('health')).querySelector('h1')?.textContent).toBe('Everything works');
    expect(facts('reminding')).toBe('Remindersreach you');
    expect(facts('last')).toBe('Last remindernone yet');
    expect(facts('next')).toBe(`Next reminder26${NBSP}Aug, 09:30`);
    expect(facts('keeping')).toBe('Keeping3 open and 4 finished orders kept');
    const rows = screen.getAllByTestId('health-field').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Status', 'read for some orders', `24${NBSP}Aug`, '.status'],
      ['Total', 'not read', '–', ''],
      ['Choice', 'read', `24${NBSP}Aug`, ''],
      ['Another field: novelty', 'read', `24${NBSP}Aug`, '.new'],
    ]);
    expect(screen.getByTestId('tab-health').getAttribute('aria-current')).toBe('page');
  });

  it('says how many orders no list shows', async () => {
    open('#health', report({ health: { ...WELL, lost: 2, undecided: 1 } }));
    expect((await screen.findByTestId('health')).querySelector('h1')?.textContent).toBe('Something does not work');
    expect(facts('lost')).toContain('The kept dates of 2 orders cannot be read.');
    expect(facts('undecided')).toBe('Keeping1 order cannot be worked out');
  });

  it('counts the learned words by language, and saves them without anything of an order', async () => {
    const words = [{ language: 'pt', kind: 'button', code: 'TRACKING', words: 'Rastrear' }];
    const asked = vi.fn();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      void (blob as Blob).text().then(asked);
      return 'blob:words';
    });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    open('#health', report({ learned: [{ language: 'pt', words: 12, since: MOMENT.now - DAY }] }), {
      'export-dictionary': () => ({ ok: words }),
    });
    expect((await screen.findByTestId('learned-language')).textContent).toBe(`Portuguese 12 words since 24${NBSP}Aug`);
    fireEvent.click(screen.getByTestId('save-words'));
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(clicked).toHaveBeenCalledOnce();
    expect(JSON.parse(`${asked.mock.calls[0]?.[0]}`)).toEqual({ format: 'claimcheck-words', version: 1, words });
  });

  it('says what does not work, and counts what was not taken', async () => {
    const trouble = { url: LIST, why: 'skeleton', at: MOMENT.now };
    open(
      '#health',
      report({
        health: { ...WELL, notifications: 'denied', unreadablePage: trouble, listSeenAt: null },
        reading: tally(tally(learned, 'refused', 'invalid', 2, MOMENT.now), 'refused', 'order-unnamed', 3, MOMENT.now),
        pages: [{ page: 'list', url: LIST, at: MOMENT.now, tabId: 5, why: 'skeleton' }],
      }),
    );
    expect((await screen.findByTestId('health')).querySelector('h1')?.textContent).toBe('Something does not work');
    expect(facts('reminding')).toBe('Remindersblocked by the browser');
    expect(facts('refused')).toContain('2 messages from pages did not look right.');
    expect(facts('unnamed')).toBe('Order list3 could not be read');
    expect(screen.getByTestId('health-page').textContent).toContain('It came without orders.');
    fireEvent.click(screen.getByTestId('report-list'));
    expect(location.hash).toBe('#report/list');
  });
});

describe('a report', () => {
  const page = (more: Partial<SeenPage> = {}): SeenPage => ({
    page: 'list',
    url: LIST,
    at: MOMENT.now,
    tabId: 5,
    why: 'unknown-layout',
    ...more,
  });
  const answers = (copy: unknown) => {
    Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn(async () => copy) });
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
  };

  it('is shown whole before it is saved, without anything personal', async () => {
    answers([LIST, '<html lang="en"><body><p>Maria Gomez</p><p>Awaiting delivery</p></body></html>']);
    Object.assign(URL, { createObjectURL: vi.fn(() => 'blob:x'), revokeObjectURL: vi.fn() });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    open('#report', report({ pages: [page()] }));
    const text = await screen.findByTestId<HTMLTextAreaElement>('report-text');
    expect(text.value).toContain('<p>Awaiting delivery</p>');
    expect(text.value).not.toContain('Maria');
    expect(clicked).not.toHaveBeenCalled();
    fireEvent.click(screen.getByTestId('report-save'));
    expect(clicked).toHaveBeenCalledTimes(1);
    const [file] = vi.mocked(URL.createObjectURL).mock.calls[0] ?? [];
    expect(await (file as Blob).text()).toBe(text.value);
    await screen.findByText(/Nothing was sent/);
  });

  it.each([
    ['the tab is gone', null],
    ['the tab shows another page', ['https://www.aliexpress.com/p/order/detail.html?orderId=1', '<html></html>']],
    ['the answer is none of ours', { markup: 1 }],
  ])('says that the page is not there when %s', async (_what, copy) => {
    answers(copy);
    open('#report/list', report({ pages: [page()] }));
    expect((await screen.findByTestId('page-gone')).querySelector('a')?.getAttribute('href')).toBe(LIST);
  });

  it('says that there is no page when none was seen', async () => {
    open('#report', report({ pages: [] }));
    await screen.findByTestId('no-page');
  });
});

describe('the way on from a page that was not read', () => {
  it.each([
    ['captcha', LIST, { href: LIST, key: 'health.open-page' }],
    ['login', 'javascript:alert(1)', null],
    ['translated', LIST, { href: LIST, key: 'health.open-page' }],
    ['skeleton', LIST, { href: '#report', key: 'report.save' }],
    ['unknown-layout', 'javascript:alert(1)', { href: '#report', key: 'report.save' }],
  ])('%s', (why, url, way) => {
    expect(wayOn({ why, url }, '#report')).toEqual(way);
  });
  it('is one button in the band', () => {
    const page = { url: LIST, why: 'unknown-layout' };
    show(
      <HealthBands notifications="ok" storage="ok" unreadablePage={page} settingsUrl="#settings" reportUrl="#report" />,
    );
    expect(screen.getByTestId('unreadable-band').querySelectorAll('a, button')).toHaveLength(1);
    expect(screen.getByText('Save a report').closest('a')?.getAttribute('href')).toBe('#report');
  });
});

describe('routes', () => {
  it.each([
    ['#health', { at: 'health' }],
    ['#check', { at: 'check' }],
    ['#report', { at: 'report', page: null }],
    ['#report/detail', { at: 'report', page: 'detail' }],
    ['#report/evil', { at: 'report', page: null }],
    ['#healthy', { at: 'orders' }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });
});
