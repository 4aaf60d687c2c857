// @vitest-environment happy-dom
// What is taken back comes back as it was, and what cannot be taken back is said.
import { act, fireEvent, renderHook, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OrderScreen } from '../../components/guide/OrderScreen';
import { useTaps } from '../../components/guide/use-taps';
import { DAY } from '../../utils/core/time';
import { actions } from './order-actions';
import { MOMENT, order, SAY, step, watched } from './sample';
import { show } from './show';

const NOT_SAVED = { text: 'That was not saved. Try again.', undo: null };

beforeEach(() => vi.clearAllMocks());

const start = () => renderHook(() => useTaps(actions, SAY)).result;
const undone = async (result: ReturnType<typeof start>) => {
  await waitFor(() => expect(result.current.notice?.undo).toBeTruthy());
  await act(async () => result.current.notice?.undo?.());
};

describe('a snooze', () => {
  /** Snoozes until tomorrow an order that was snoozed until `before`, and takes it back. */
  const again = async (before: string) => {
    const result = start();
    const snooze = { until: before, at: MOMENT.now - 3 * DAY };
    const late = watched({ snooze }, { level: 'now', step: step({ lastDay: '2026-08-30' }) });
    show(<OrderScreen {...late} moment={MOMENT} panel="snooze" taps={result.current.taps} onPanel={vi.fn()} />);
    fireEvent.click(screen.getByTestId('snooze-tomorrow'));
    await undone(result);
    expect(actions.setSnooze).toHaveBeenNthCalledWith(1, { orderId: late.order.id, until: '2026-08-26' });
    return actions.setSnooze.mock.lastCall;
  };
  it('that holds comes back', async () => {
    expect(await again('2026-08-28')).toEqual([{ orderId: '8190000000000001', until: '2026-08-28' }]);
  });
  it('that was over leaves none: a day that is past cannot be set', async () => {
    expect(await again('2026-08-24')).toEqual([{ orderId: '8190000000000001', until: null }]);
  });
});

describe('what was told', () => {
  const opened = { id: 'e7', type: 'case-opened', on: '2026-08-20', at: 1, asked: 5 };
  const takenBack = async () => {
    const result = start();
    await act(async () => result.current.taps.takeBack(order(), opened));
    await waitFor(() => expect(result.current.notice).not.toBeNull());
    return result;
  };

  it('is taken back with a notice, and holds again by Undo', async () => {
    const result = await takenBack();
    expect(actions.undoEvent).toHaveBeenCalledWith({ orderId: order().id, eventId: 'e7' });
    expect(result.current.notice?.text).toBe('Trail running shoes, 42: taken back: “I asked”');
    await undone(result);
    expect(actions.tellAgain).toHaveBeenCalledWith({ orderId: order().id, eventId: 'e7' });
    expect(actions.addEvent).not.toHaveBeenCalled();
    expect(result.current.notice).toBeNull();
  });
  it('says when it does not hold again', async () => {
    const result = await takenBack();
    actions.tellAgain.mockResolvedValueOnce(false);
    await undone(result);
    await waitFor(() => expect(result.current.notice).toEqual(NOT_SAVED));
  });
});

describe('says when it was not taken back', () => {
  it('by Undo', async () => {
    const result = start();
    await act(() => result.current.taps.snooze(order(), '2026-08-30', null));
    actions.setSnooze.mockResolvedValueOnce(false);
    await undone(result);
    await waitFor(() => expect(result.current.notice).toEqual(NOT_SAVED));
  });
  it.each([
    ['from the menu', 'takeBack'],
    ['as a tick', 'tick'],
  ] as const)('%s', async (_how, tap) => {
    const event = { id: 'e7', type: 'step-done', step: 'track', on: '2026-08-24', at: 1 };
    const result = start();
    actions.undoEvent.mockResolvedValueOnce(false);
    const { taps } = result.current;
    await act(async () => {
      if (tap === 'tick') taps.tick(order({ events: [event] }), 'track');
      else taps.takeBack(order(), event);
    });
    await waitFor(() => expect(result.current.notice).toEqual(NOT_SAVED));
  });
});
