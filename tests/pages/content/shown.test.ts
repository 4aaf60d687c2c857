// @vitest-environment happy-dom
// What is shown on the page: words in closed roots, neutral hosts, and presses that only a person can make.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageAnswer, PageBlock } from '../../../utils/webext/messages';
import { DETAIL, fixture, LIST } from '../fixture';
import { answerOf, go, hosts, lineOf, type Played, play } from './page';

const list = fixture('order-list-2022/both-label-eras');
const awaiting = fixture('order-detail-2022/awaiting-delivery');
const FIRST = '7100200030004001';
const DETAILED = '7100200030004003';
const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 4000, interval: 20 });
const textOf = (root: ShadowRoot | undefined): string => (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const only = (more: Partial<PageAnswer>): PageAnswer => ({
  lines: [],
  block: null,
  confirmHints: {},
  written: { dir: 'ltr', lang: 'en' },
  style: '',
  ...more,
});
const block: PageBlock = {
  line: lineOf(DETAILED),
  state: 'Since 24 Aug you can ask for your money.',
  path: ['Returns/refunds', 'No, not received'],
  lastDay: { label: 'Last day', date: '~6 Sep', estimate: 'estimate' },
  showSteps: 'Show the steps',
  hide: 'Hide here',
};

let played: Played | undefined;
const start = (...of: Parameters<typeof play>): Played => {
  played = play(...of);
  return played;
};
afterEach(() => {
  played?.stop();
  document.body.replaceChildren();
});

/** As a person would press it; a script's own click is not trusted. */
function press(button: Element | null | undefined, isTrusted: boolean): void {
  const event = new Event('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  button?.dispatchEvent(event);
}

describe('on a card', () => {
  it('stands in a host without name or attribute, in a root the page cannot open', async () => {
    start(LIST, list);
    await until(() => expect(hosts()).toHaveLength(2));
    const [root] = hosts();
    expect(root?.host.attributes).toHaveLength(0);
    expect(root?.host.shadowRoot).toBeNull();
    expect(root?.querySelector('button')?.getAttribute('aria-label')).toBe('Now. Ask for your money');
  });

  it('opens the guide for a person, not for a script, and never the page’s own link', async () => {
    const { opened } = start(LIST, list);
    await until(() => expect(hosts()).toHaveLength(2));
    const button = hosts()[0]?.querySelector('button');
    const reached = vi.fn();
    document.addEventListener('click', reached);
    press(button, false);
    expect(opened).toEqual([]);
    press(button, true);
    await until(() => expect(opened).toEqual([FIRST]));
    expect(reached).not.toHaveBeenCalled();
    document.removeEventListener('click', reached);
  });

  it('is a ring with its words for screen readers where nothing is to do, and nothing where all is done', async () => {
    const line = lineOf(FIRST, { level: 'wait', word: 'Wait', label: 'Nothing to do. Look again 30 Aug.' });
    start(LIST, list, () => only({ lines: [line] }));
    await until(() => expect(hosts()).toHaveLength(1));
    expect(hosts()[0]?.querySelector('button')?.getAttribute('aria-label')).toBe(line.label);
  });

  it('shows words as text, whatever markup they spell', async () => {
    start(LIST, list, () => only({ lines: [lineOf(FIRST, { text: '<img src=x>' })] }));
    await until(() => expect(hosts()).toHaveLength(1));
    expect(hosts()[0]?.querySelector('img')).toBeNull();
    expect(textOf(hosts()[0])).toContain('<img src=x>');
  });

  it('hints after the button that pays the store, and only there', async () => {
    start(LIST, list, () => only({ confirmHints: { [FIRST]: 'Not needed.', '7100200030004002': 'Not needed.' } }));
    await until(() => expect(hosts()).toHaveLength(1));
    expect(hosts()[0]?.host.previousElementSibling?.textContent).toBe('Confirm received');
  });
});

describe('in a language that is not the page’s', () => {
  const written = { dir: 'rtl', lang: 'ar' } as const;
  const confirmHints = { [FIRST]: 'لا حاجة.' };
  const languageOf = (part: Element | null | undefined): unknown => part?.closest('[lang]')?.getAttribute('lang');

  it('names the language of its lines and hints', async () => {
    start(LIST, list, (page) => only({ ...answerOf(page), confirmHints, written }));
    await until(() => expect(hosts()).toHaveLength(3));
    for (const root of hosts()) {
      const said = root.querySelector('button, .hint span');
      expect([languageOf(said), said?.closest('[dir]')?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    }
  });

  it('names the page’s language for the page’s own words in a ticket', async () => {
    start(`${DETAIL}${DETAILED}`, awaiting, () => only({ block, written }));
    document.documentElement.lang = 'en';
    await until(() => expect(hosts()).toHaveLength(1));
    expect(languageOf(hosts()[0]?.querySelector('.state'))).toBe('ar');
    expect(languageOf(hosts()[0]?.querySelector('.path bdi'))).toBe('en');
  });
});

describe('on the page of an order', () => {
  it('shows the ticket after the status, and no line', async () => {
    start(`${DETAIL}${DETAILED}`, awaiting, (page) => ({ ...answerOf(page), block }));
    await until(() => expect(hosts()).toHaveLength(1));
    expect(hosts()[0]?.host.previousElementSibling?.classList.contains('order-status')).toBe(true);
    expect(textOf(hosts()[0])).toMatch(/Claimcheck.*Now.*Since 24 Aug.*Returns\/refunds.*Last day.*estimate.*~6 Sep/);
  });

  it('hides it when asked, until the page is loaded again', async () => {
    start(`${DETAIL}${DETAILED}`, awaiting, () => only({ block }));
    await until(() => expect(hosts()).toHaveLength(1));
    press(hosts()[0]?.querySelector('.row:last-child button:last-child'), true);
    expect(hosts()).toHaveLength(0);
  });

  it('never files the last order under the next one’s address', async () => {
    const withoutId = awaiting.replaceAll('order_detail_gray_id', 'x');
    const { reports } = start(`${DETAIL}${DETAILED}`, withoutId, () => only({ block }));
    await until(() => expect(hosts()).toHaveLength(1));
    go(`${DETAIL}7100200030004888`);
    document.body.append('navigating');
    await until(() => expect(hosts()).toHaveLength(0));
    const [title, row] = [document.querySelector('.order-block-title'), document.querySelector('.info-row')];
    if (title) title.textContent = 'Completed';
    if (row) row.textContent = 'Ref. Number: 7100200030004888';
    await until(() => expect(reports).toHaveLength(2));
    expect(reports.map(({ orders }) => orders[0]?.id)).toEqual([DETAILED, '7100200030004888']);
    expect(reports[1]?.orders[0]?.fields.status?.[0]?.text).toBe('Completed');
  });
});
