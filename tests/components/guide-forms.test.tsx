// @vitest-environment happy-dom
// The small panels: an offer, a decision, a return's number, three taps to the problem, a note on the guide.
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OrderScreen } from '../../components/guide/OrderScreen';
import type { Taps } from '../../components/guide/use-taps';
import type { Panel } from '../../components/parts/panel';
import { amountOf } from '../../components/words/amount';
import { MOMENT, watched } from './sample';
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
const open = (panel: Panel, more = {}) =>
  show(<OrderScreen {...watched(more)} moment={MOMENT} panel={panel} taps={taps} onPanel={onPanel} />);
const press = (testId: string) => fireEvent.click(screen.getByTestId(testId));
const type = (testId: string, value: string) => fireEvent.input(screen.getByTestId(testId), { target: { value } });
const told = () => taps.answer.mock.lastCall?.slice(1);

beforeEach(() => vi.clearAllMocks());

describe('amountOf', () => {
  it.each([
    ['12.50', 'USD', 12.5],
    ['12,5', 'EUR', 12.5],
    [' 0 ', 'USD', 0],
    ['1181', 'CLP', 1181],
    ['1.181', 'CLP', null],
    ['1,234.50', 'USD', null],
    ['1.2345', 'USD', null],
    ['-3', 'USD', null],
    ['1e3', 'USD', null],
    ['', null, null],
    ['99999999', 'USD', null],
    ['5', 'nonsense', 5],
  ])('reads “%s” in %s as %s', (text, currency, amount) => {
    expect(amountOf(text, currency)).toBe(amount);
  });
});

describe('an offer', () => {
  it('takes its amount and, where the page says one, its day', () => {
    open('seller-offered');
    expect(screen.getByText('You paid US $38.60.')).toBeTruthy();
    type('amount', '12,50');
    type('until', '2026-08-27');
    press('amount-save');
    expect(told()).toEqual(['seller-offered', { until: '2026-08-27', amount: 12.5 }]);
    expect(onPanel).toHaveBeenCalledWith('guide');
  });
  it('refuses what is no amount, and a day that is gone, and says so at each', () => {
    open('seller-offered');
    type('amount', 'twelve');
    type('until', '2026-08-01');
    press('amount-save');
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent?.slice(0, 13))).toEqual([
      'Write it like',
      'Pick a day fr',
    ]);
    expect(taps.answer).not.toHaveBeenCalled();
    press('amount-unsaid');
    expect(told()).toEqual(['seller-offered']);
  });
});

describe('what was asked', () => {
  it('is all of it in one tap, said with why', () => {
    open('case-opened');
    expect(screen.getByText(/a store that stays silent gives what you asked for/)).toBeTruthy();
    press('asked-save');
    expect(told()).toEqual(['case-opened', { asked: 38.6 }]);
  });
  it('is less where the buyer says so, and may stay unknown', () => {
    open('case-opened');
    type('asked', '12,50');
    press('asked-save');
    expect(told()).toEqual(['case-opened', { asked: 12.5 }]);
    press('asked-unsaid');
    expect(told()).toEqual(['case-opened']);
  });
  it('is not proposed for a part of it, nor where the total is not known', () => {
    const line = { id: null, title: 'Lamp', variant: null, quantity: 1, price: null, url: null };
    const missing = { id: 'e1', type: 'problem', problem: 'short-or-empty', on: '2026-08-24', at: MOMENT.now };
    for (const more of [{ lines: [line, line] }, { total: null }, { events: [missing] }]) {
      open('case-opened', more);
      expect(screen.getByTestId<HTMLInputElement>('asked').value).toBe('');
      cleanup();
    }
  });
});

describe('a decision', () => {
  it.each(['won', 'lost', 'return'])('%s is one tap', (outcome) => {
    open('decided');
    press(`outcome-${outcome}`);
    expect(told()).toEqual(['decided', { outcome }]);
  });
  it('for less asks how much, which need not be known', () => {
    open('decided');
    press('outcome-short');
    type('amount', '5');
    press('amount-save');
    expect(told()).toEqual(['decided', { outcome: 'short', amount: 5 }]);
    press('amount-unsaid');
    expect(told()).toEqual(['decided', { outcome: 'short' }]);
  });
});

describe('days and numbers', () => {
  it.each(['proof-asked', 'return-agreed'] as const)('%s takes a day, or none', (panel) => {
    open(panel);
    type('until', '2026-08-30');
    press('until-save');
    expect(told()).toEqual([panel, { until: '2026-08-30' }]);
    press('until-unsaid');
    expect(told()).toEqual([panel]);
  });
  it('a return is posted with its number, trimmed, or without one', () => {
    open('return-posted');
    press('number-save');
    expect(screen.getByRole('alert').textContent).toBe('Write the number from the receipt');
    type('number', ' RR123456785CN ');
    press('number-save');
    expect(told()).toEqual(['return-posted', { number: 'RR123456785CN' }]);
    press('number-unsaid');
    expect(told()).toEqual(['return-posted']);
  });
});

describe('three taps to the problem', () => {
  it('asks whether it arrived, then what is wrong', () => {
    open('triage');
    expect(screen.getByText('Has it arrived?')).toBeTruthy();
    press('problem-yes');
    expect(document.activeElement?.textContent).toBe('What is wrong?');
    press('problem-damaged');
    expect(told()).toEqual(['problem', { problem: 'damaged' }]);
  });
  it.each([
    ['at-pickup', ['at-pickup-point']],
    ['customs', ['customs-asked']],
    ['delivered', ['not-here']],
    ['tracking-dead', ['problem', { problem: 'tracking-dead' }]],
  ])('%s is what tracking says', (answer, expected) => {
    open('triage');
    press('problem-no');
    press(`problem-${answer}`);
    expect(told()).toEqual(expected);
  });
  it('goes back to the first question', () => {
    open('triage');
    press('problem-no');
    press('triage-back');
    expect(screen.getByText('Has it arrived?')).toBeTruthy();
    expect(taps.answer).not.toHaveBeenCalled();
  });
});

describe('a note', () => {
  it('shows on the guide and opens from there', () => {
    open('guide', { note: 'Asked the neighbour' });
    press('note-line');
    expect(onPanel).toHaveBeenCalledWith('note');
    cleanup();
    open('guide');
    expect(screen.queryByTestId('note-line')).toBeNull();
  });
});
