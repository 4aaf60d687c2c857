// @vitest-environment happy-dom
// The guide: state, one step and where it leads, last day, trap, steps with ticks, answers, menu.
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guideMenu } from '../../components/guide/guide-menu';
import { Menu } from '../../components/guide/Menu';
import { OrderScreen } from '../../components/guide/OrderScreen';
import type { Taps } from '../../components/guide/use-taps';
import type { DecidedOrder } from '../../utils/core/summary';
import { MOMENT, NBSP, SAY, step, waiting, watched } from './sample';
import { show } from './show';

const taps = {
  answer: vi.fn(),
  takeBack: vi.fn(),
  tick: vi.fn(),
  setDate: vi.fn(),
  setNickname: vi.fn(),
  snooze: vi.fn(),
  setNote: vi.fn(),
  leaveNote: vi.fn(),
  forget: vi.fn(),
} satisfies Taps;
const onPanel = vi.fn();
const guide = (shown: DecidedOrder) =>
  show(<OrderScreen {...shown} moment={MOMENT} panel="guide" taps={taps} onPanel={onPanel} />);
const press = (testId: string) => fireEvent.click(screen.getByTestId(testId));

beforeEach(() => vi.clearAllMocks());

describe('Guide', () => {
  it('says the state, the step, where to tap and the last day with its tag', () => {
    guide(watched());
    expect(screen.getByTestId('guide-state').textContent).toBe(`Since 22${NBSP}Aug you can ask for your money.`);
    expect(screen.getByTestId('guide-step').textContent).toBe('Ask for your money');
    expect(screen.getByTestId('guide').textContent).toContain('No, not received');
    expect(screen.getByTestId('guide-last-day').textContent).toBe(`Last dayestimate~4${NBSP}Sep`);
    expect(screen.getByTestId('guide-trap').textContent).toBe('Do not tap Confirm received. It pays the store.');
  });
  it('opens the order in a new tab, without telling where from', () => {
    guide(watched());
    const link = screen.getByTestId('guide-step');
    expect(link.getAttribute('href')).toBe('https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });
  it('never leads to an address that is not https on AliExpress', () => {
    guide(watched({ url: 'javascript:alert(1)' }));
    expect(screen.getByTestId('guide-step').getAttribute('href')).toMatch(/^https:\/\/www\.aliexpress\.com\//);
  });
  it('has no button when there is nothing to do, but the day to look again', () => {
    guide(waiting({}, '2026-08-30'));
    expect(screen.getByTestId('guide-step').tagName).toBe('P');
    expect(screen.getByTestId('guide-last-day').textContent).toBe(`Look againSun${NBSP}30${NBSP}Aug`);
  });
  it('opens the letter where the step is one', () => {
    guide(watched({}, { row: 25, level: 'soon', step: step({ letter: 'where-is-it', link: 'chat' }) }));
    press('guide-step');
    expect(onPanel).toHaveBeenCalledWith('letter');
  });
  it('asks for what an answer needs before it is kept', () => {
    guide(watched());
    press('answer-page-refused');
    expect(onPanel).toHaveBeenCalledWith('page-refused');
    press('answer-case-opened');
    expect(onPanel).toHaveBeenCalledWith('case-opened');
    expect(taps.answer).not.toHaveBeenCalled();
  });
  it('keeps an answer that needs nothing more at once', () => {
    guide(watched({}, { row: 25, level: 'soon', step: step({ answers: ['wrote-to-store'] }) }));
    press('answer-wrote-to-store');
    expect(taps.answer).toHaveBeenCalledWith(expect.objectContaining({ id: '8190000000000001' }), 'wrote-to-store');
  });
});

describe('All steps', () => {
  const ticked = {
    events: [{ id: 'e1', type: 'step-done', step: 'evidence', on: '2026-08-23', at: Date.UTC(2026, 7, 23) }],
  };

  it('are folded, say which step it is, and open with what the form wants', () => {
    guide(watched());
    expect(screen.queryByText('Refund only')).toBeNull();
    expect(screen.getByTestId('all-steps').textContent).toMatch(/step \d of \d/);
    press('all-steps');
    expect(screen.getByTestId('all-steps').getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Refund only')).toBeTruthy();
  });
  it('keep a tick and let it be taken back', () => {
    guide(watched(ticked));
    press('all-steps');
    expect(screen.getByTestId('step-tick-evidence').getAttribute('aria-pressed')).toBe('true');
    press('step-tick-evidence');
    expect(taps.tick).toHaveBeenCalledWith(expect.anything(), 'evidence');
  });
  it('tick proof that is asked for again, and take back no tick of the one before', () => {
    const told = (type: string, on: string, step?: string) => {
      return { id: `${type}-${on}`, type, on, at: Date.parse(`${on}T10:00:00Z`), ...(step && { step }) };
    };
    const events = [
      told('case-opened', '2026-08-20'),
      told('step-done', '2026-08-21', 'add-proof'),
      told('proof-asked', '2026-08-22'),
    ];
    guide(watched({ events }, { row: 2, level: 'now', step: step({ id: 'add-proof', link: 'order' }) }));
    press('all-steps');
    press('step-tick-add-proof');
    expect(taps.answer).toHaveBeenCalledWith(expect.anything(), 'step-done', { step: 'add-proof' });
    expect(taps.tick).not.toHaveBeenCalled();
  });
  it('cannot untick what was read from the page', () => {
    guide(watched());
    press('all-steps');
    expect(screen.queryByTestId('step-tick-check-date')).toBeNull();
    expect(screen.getByTestId('step-tick-evidence').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('The menu', () => {
  const menu = (shown: DecidedOrder) => {
    show(<Menu label="More" items={guideMenu(shown, taps, onPanel, SAY)} />);
    press('more');
  };

  it('holds the answers that the step does not offer', () => {
    menu(watched());
    press('answer-arrived-good');
    expect(taps.answer).toHaveBeenCalledWith(expect.anything(), 'arrived-good');
    expect(screen.queryByTestId('answer-page-refused')).toBeNull();
  });
  it('links to the tracking page, and to 17TRACK with the number where it is known', () => {
    const parcels = [{ trackingNumber: 'LX1&x', carrier: null, lineIds: [], lastEvent: null }];
    menu(watched({ parcels }));
    expect(screen.getByTestId('open-17track').getAttribute('href')).toBe('https://t.17track.net/en#nums=LX1%26x');
    expect(screen.getByTestId('open-tracking').getAttribute('href')).toContain('tradeOrderId=8190000000000001');
  });
  it('links to the form of 17TRACK where no number is known', () => {
    menu(watched({ parcels: [] }));
    expect(screen.getByTestId('open-17track').getAttribute('href')).toBe('https://t.17track.net/en');
  });
  it('leads to what was told, where something was', () => {
    menu(watched());
    expect(screen.queryByTestId('menu-told')).toBeNull();
    cleanup();
    menu(watched({ events: [{ id: 'e9', type: 'not-here', on: '2026-08-24', at: Date.UTC(2026, 7, 24) }] }));
    press('menu-told');
    expect(onPanel).toHaveBeenCalledWith('told');
  });
  it('forgets, and closes with Escape', () => {
    menu(watched());
    press('forget');
    expect(taps.forget).toHaveBeenCalledTimes(1);
    press('more');
    fireEvent.keyDown(screen.getByTestId('forget'), { key: 'Escape' });
    expect(screen.queryByTestId('forget')).toBeNull();
  });
});
