// @vitest-environment happy-dom
// The path's details: why, last day, what proves it, what to write; and what is good to know.
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Help } from '../../components/guide/Help';
import { OrderScreen } from '../../components/guide/OrderScreen';
import type { Taps } from '../../components/guide/use-taps';
import type { Panel } from '../../components/parts/panel';
import { SayProvider } from '../../components/parts/say-context';
import { decide } from '../../utils/core/decide';
import type { Order } from '../../utils/core/order';
import { MOMENT, order, SAY } from './sample';
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
const onLetter = vi.fn();
const decided = (more: Partial<Order> = {}) => {
  const shown = order(more);
  return { order: shown, decision: decide(shown, MOMENT) };
};
const path = (more: Partial<Order> = {}) => {
  show(<OrderScreen {...decided(more)} moment={MOMENT} panel="guide" taps={taps} onPanel={onPanel} />);
  fireEvent.click(screen.getByTestId('all-steps'));
};
const help = (more: Partial<Order> = {}, all: readonly Order[] | null = null) =>
  show(<Help {...decided(more)} moment={MOMENT} all={all} onLetter={onLetter} />);
const parcel = (trackingNumber: string | null) => ({ trackingNumber, carrier: null, lineIds: [], lastEvent: null });
const damaged: Partial<Order> = {
  status: 'completed',
  completedOn: '2026-08-20',
  deliveredOn: '2026-08-20',
  events: [
    { id: 'e1', type: 'problem', problem: 'damaged', on: '2026-08-24', at: MOMENT.now },
    { id: 'e2', type: 'step-done', step: 'evidence-packing', on: '2026-08-24', at: MOMENT.now },
  ],
};

beforeEach(() => vi.clearAllMocks());

describe('a step', () => {
  it('that is now shows why, and what proves it, with ticks that are kept', () => {
    path(damaged);
    const now = screen.getByTestId('step-pictures');
    expect(now.dataset.state).toBe('now');
    const evidence = within(now).getByTestId('evidence');
    expect(evidence.textContent).toMatch(/^Needed/);
    const packing = within(evidence).getByTestId<HTMLInputElement>('evidence-packing');
    expect(packing.checked).toBe(true);
    fireEvent.click(within(evidence).getByTestId('evidence-unboxing'));
    expect(taps.tick).toHaveBeenCalledWith(expect.anything(), 'evidence-unboxing');
  });
  it('that is now marks a last day that is a guess', () => {
    path();
    expect(screen.getByTestId('step-ask-money').textContent).toMatch(/Last day ~4.Sep estimate/);
  });
  it('that is later opens on a tap, with its letter', () => {
    path(damaged);
    const ask = screen.getByTestId('step-ask-money');
    const head = within(ask).getByRole('button', { expanded: false });
    fireEvent.click(head);
    expect(head.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(within(ask).getByTestId('step-letter-ask-money'));
    expect(onPanel).toHaveBeenCalledWith('letter:damaged');
  });
  it('is as it was after its letter was read, and another order begins folded', () => {
    const shown = decided(damaged);
    const part = (panel: Panel, of = shown) => (
      <OrderScreen {...of} moment={MOMENT} panel={panel} taps={taps} onPanel={onPanel} />
    );
    const screenOf = (...of: Parameters<typeof part>) => <SayProvider value={SAY}>{part(...of)}</SayProvider>;
    const view = show(part('guide'));
    fireEvent.click(screen.getByTestId('all-steps'));
    const head = () => within(screen.getByTestId('step-ask-money')).getAllByRole('button')[1];
    fireEvent.click(head() as HTMLElement);
    view.rerender(screenOf('letter:damaged'));
    expect(screen.queryByTestId('all-steps')).toBeNull();
    view.rerender(screenOf('guide'));
    expect(screen.getByTestId('all-steps').getAttribute('aria-expanded')).toBe('true');
    expect(head()?.getAttribute('aria-expanded')).toBe('true');
    view.rerender(screenOf('guide', decided({ ...damaged, id: '8190000000000002' })));
    expect(screen.getByTestId('all-steps').getAttribute('aria-expanded')).toBe('false');
  });
  it('leads to the listing as it was, where its snapshot is known, else to the order', () => {
    const [line] = order().lines;
    if (line === undefined) throw new Error('no line');
    const snapshot = 'https://www.aliexpress.com/p/order/snapshot.html?orderId=1';
    const linkOf = (snapshotUrl: string | null) => {
      path({ ...damaged, lines: [{ ...line, snapshotUrl }] });
      const href = within(screen.getByTestId('step-save-snapshot'))
        .getByRole('link', { hidden: true })
        .getAttribute('href');
      cleanup();
      return href;
    };
    expect(linkOf(snapshot)).toBe(snapshot);
    expect(linkOf('https://evil.example/')).toBe(order().url);
    expect(linkOf(null)).toBe(order().url);
  });
  it('to track shows both numbers of a parcel and where it was seen last', () => {
    const at = Date.UTC(2026, 7, 13, 9);
    const seen = { at, code: 'AE_LH_HO_IN', text: '【深圳宝安机场】航班等待' };
    path({ parcels: [{ ...parcel('LP00123456789012'), otherNumber: 'RR123456785CN', lastEvent: seen }] });
    const text = screen.getByTestId('step-track').textContent;
    expect(text).toContain('RR123456785CN');
    expect(text).toContain('Last seen 12 days ago: airport, waiting for a flight (Shenzhen).');
  });
  it('to track says what the number means', () => {
    path({ parcels: [parcel('RR123456780CN')] });
    expect(screen.getByTestId('step-track').textContent).toContain('this number cannot be right');
  });
});

describe('Good to know', () => {
  it('is one tap from the guide, as are the words for the form', () => {
    path();
    fireEvent.click(screen.getByTestId('open-help'));
    expect(onPanel).toHaveBeenCalledWith('help');
    fireEvent.click(screen.getByTestId('all-steps'));
    fireEvent.click(screen.getByTestId('guide-letter'));
    expect(onPanel).toHaveBeenCalledWith('letter');
  });
  it('says what the store may say, what to answer, and with which words', () => {
    help();
    const tricks = screen.getByTestId('help-tricks');
    expect(tricks.textContent).toContain('“Wait a little longer”');
    const [first] = within(tricks).getAllByRole('button');
    if (first === undefined) throw new Error('no letter');
    fireEvent.click(first);
    expect(onLetter).toHaveBeenCalledTimes(1);
  });
  it('asks why only of what is not here, and shows other ways with their last day', () => {
    help({ paymentMethod: 'paypal', paidOn: '2026-07-18' });
    expect(screen.getByTestId('help-causes').textContent).toContain('It was never sent');
    expect(screen.getByTestId('help-ways').textContent).toContain('Until ');
    expect(screen.queryByTestId('help-number')).toBeNull();
  });
  it('begins with other ways where they are what is left', () => {
    help({ ...damaged, events: [{ id: 'e1', type: 'refund-agreed', on: '2026-07-01', at: MOMENT.now }] });
    expect(screen.getByTestId('help').firstElementChild).toBe(screen.getByTestId('help-ways'));
    expect(screen.queryByTestId('help-causes')).toBeNull();
  });
  it('points out many claims once all orders are here', () => {
    const event = (id: string) => ({ id, type: 'case-opened', on: '2026-08-20', at: MOMENT.now });
    help({}, null);
    expect(screen.queryByTestId('many-claims')).toBeNull();
    help(
      {},
      ['1', '2', '3'].map((id) => order({ id, events: [event(id)] })),
    );
    expect(screen.getByTestId('many-claims').textContent).toMatch(/^3 cases/);
  });
});
