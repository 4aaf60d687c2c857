// @vitest-environment happy-dom
// A tap is kept at once, can be taken back, and says when it was not kept.
import { act, fireEvent, renderHook, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OrderScreen } from '../../components/guide/OrderScreen';
import { type Taps, useTaps } from '../../components/guide/use-taps';
import { Undo } from '../../components/parts/Undo';
import { actions } from './order-actions';
import { MOMENT, order, refundDate, SAY, watched } from './sample';
import { show } from './show';

beforeEach(() => vi.clearAllMocks());

const start = () => renderHook(() => useTaps(actions, SAY)).result;
const notice = async (result: ReturnType<typeof start>) => {
  await waitFor(() => expect(result.current.notice).not.toBeNull());
  return result.current.notice;
};

describe('useTaps', () => {
  it('keeps an answer and takes it back by its id', async () => {
    const result = start();
    await act(() => result.current.taps.answer(order(), 'page-refused', { until: '2026-08-30' }));
    const shown = await notice(result);
    expect(actions.addEvent).toHaveBeenCalledWith({
      orderId: '8190000000000001',
      type: 'page-refused',
      until: '2026-08-30',
    });
    expect(shown?.text).toBe('Trail running shoes, 42: The page said no');
    await act(() => shown?.undo?.());
    expect(actions.undoEvent).toHaveBeenCalledWith({ orderId: '8190000000000001', eventId: 'e1' });
    expect(result.current.notice).toBeNull();
  });
  it('says when nothing was kept, and offers nothing to take back', async () => {
    actions.addEvent.mockResolvedValueOnce(null);
    const result = start();
    await act(() => result.current.taps.answer(order(), 'not-here'));
    expect(await notice(result)).toEqual({ text: 'That was not saved. Try again.', undo: null });
  });
  it('brings back a forgotten order, and the date that was set before', async () => {
    const result = start();
    await act(() => result.current.taps.forget(order()));
    const forgotten = await notice(result);
    await act(() => forgotten?.undo?.());
    expect(actions.restore).toHaveBeenCalledWith({ orderId: '8190000000000001' });
    const own = order({ deadlines: [refundDate('2026-08-30', { basis: 'user' })] });
    await act(() => result.current.taps.setDate(own, '2026-09-02'));
    const dated = await notice(result);
    await act(() => dated?.undo?.());
    expect(actions.setDate.mock.calls).toEqual([
      [{ orderId: '8190000000000001', date: '2026-09-02' }],
      [{ orderId: '8190000000000001', date: '2026-08-30' }],
    ]);
  });
  it.each([
    ['Shoes', 'nickname saved'],
    ['', 'nickname removed'],
  ])('takes back the nickname “%s”', async (nickname, what) => {
    const result = start();
    const named = order({ nickname: 'Runners' });
    await act(() => result.current.taps.setNickname(named, nickname));
    const shown = await notice(result);
    expect(shown?.text).toBe(`Runners: ${what}`);
    await act(() => shown?.undo?.());
    expect(actions.setNote.mock.calls).toEqual([
      [{ orderId: named.id, nickname }],
      [{ orderId: named.id, nickname: 'Runners' }],
    ]);
  });
  it('keeps no nickname that is there already', async () => {
    const result = start();
    await act(() => result.current.taps.setNickname(order({ nickname: 'Shoes' }), 'Shoes'));
    expect(actions.setNote).not.toHaveBeenCalled();
    expect(result.current.notice).toBeNull();
  });
  it.each([
    ['Asked the neighbour', 'note saved'],
    [' ', 'note removed'],
  ])('says of the note “%s” that it is kept once it is left, and takes all of it back', async (note, what) => {
    const result = start();
    const noted = order({ note: 'Asked' });
    await act(() => result.current.taps.setNote(noted, 'Asked the nei'));
    expect(result.current.notice).toBeNull();
    await act(() => result.current.taps.setNote(noted, note));
    await act(() => result.current.taps.leaveNote(noted, note, 'Asked'));
    const shown = await notice(result);
    expect(shown?.text).toBe(`Trail running shoes, 42: ${what}`);
    await act(() => shown?.undo?.());
    expect(actions.setNote).toHaveBeenLastCalledWith({ orderId: noted.id, note: 'Asked' });
  });
  it('offers no way back from a note that was not kept', async () => {
    actions.setNote.mockResolvedValueOnce(false);
    const result = start();
    await act(() => result.current.taps.setNote(order(), 'Asked'));
    await act(() => result.current.taps.leaveNote(order(), 'Asked', ''));
    expect(await notice(result)).toEqual({ text: 'That was not saved. Try again.', undo: null });
  });
  it('ticks a step once and unticks it by its event', async () => {
    const result = start();
    await act(() => result.current.taps.tick(order(), 'track'));
    expect(actions.addEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'step-done', step: 'track' }));
    const events = [{ id: 'e7', type: 'step-done', step: 'track', on: '2026-08-24', at: 1 }];
    await act(() => result.current.taps.tick(order({ events }), 'track'));
    expect(actions.undoEvent).toHaveBeenCalledWith({ orderId: '8190000000000001', eventId: 'e7' });
  });
});

describe('Undo', () => {
  it('goes by itself, but not while it is held', async () => {
    vi.useFakeTimers();
    const onGone = vi.fn();
    show(<Undo text="Done" onUndo={() => {}} onGone={onGone} />);
    fireEvent.mouseEnter(screen.getByRole('status'));
    await act(() => void vi.advanceTimersByTime(20_000));
    expect(onGone).not.toHaveBeenCalled();
    fireEvent.mouseLeave(screen.getByRole('status'));
    await act(() => void vi.advanceTimersByTime(8_000));
    expect(onGone).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});

describe('OrderScreen', () => {
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
  const screenOf = (panel: Parameters<typeof OrderScreen>[0]['panel'], more = {}) =>
    show(<OrderScreen {...watched(more)} moment={MOMENT} panel={panel} taps={taps} onPanel={onPanel} />);
  const type = (testId: string, value: string) => fireEvent.input(screen.getByTestId(testId), { target: { value } });

  it('keeps a refusal with its day, or without one', () => {
    screenOf('page-refused');
    type('until', '2026-08-30');
    fireEvent.click(screen.getByTestId('until-save'));
    expect(taps.answer).toHaveBeenLastCalledWith(expect.anything(), 'page-refused', { until: '2026-08-30' });
    fireEvent.click(screen.getByTestId('until-unsaid'));
    expect(taps.answer).toHaveBeenLastCalledWith(expect.anything(), 'page-refused');
    expect(onPanel).toHaveBeenCalledWith('guide');
  });
  it.each(['', '2026-13-40', '2016-08-30', '9999-01-01'])('refuses “%s” as a date', (value) => {
    screenOf('date');
    type('hand-date', value);
    fireEvent.click(screen.getByTestId('hand-date-save'));
    expect(taps.setDate).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('Pick a day from');
  });
  it('sets a date, and removes one’s own', () => {
    screenOf('date', { deadlines: [refundDate('2026-08-30', { basis: 'user' })] });
    type('hand-date', '2026-09-02');
    fireEvent.click(screen.getByTestId('hand-date-save'));
    expect(taps.setDate).toHaveBeenLastCalledWith(expect.anything(), '2026-09-02');
    fireEvent.click(screen.getByTestId('hand-date-remove'));
    expect(taps.setDate).toHaveBeenLastCalledWith(expect.anything(), null);
  });
  it('keeps a nickname without the spaces around it, and a named problem', () => {
    screenOf('nickname');
    type('nickname', '  Shoes ');
    fireEvent.click(screen.getByTestId('nickname-save'));
    expect(taps.setNickname).toHaveBeenCalledWith(expect.anything(), 'Shoes');
    screenOf('problem');
    fireEvent.click(screen.getByTestId('problem-damaged'));
    expect(taps.answer).toHaveBeenLastCalledWith(expect.anything(), 'problem', { problem: 'damaged' });
  });
});
