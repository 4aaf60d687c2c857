// Drives the round of looks: gives the state machine its events and opens the pages it names, in one tab. It lives as long
// as this window, and only the user starts it.
import { advance, type Check, type CheckEvent, IDLE, PACE } from '../../utils/core/check-orders';
import { onStateChange } from '../../utils/webext/changes';
import { bringForward, closeTab, lead, openBehind, whereIs } from '../../utils/webext/look-tab';
import type { CheckReport, OrderToCheck } from '../../utils/webext/messages';
import { send } from '../../utils/webext/send';

export interface RoundState {
  readonly check: Check;
  /** Of the order that is being looked at; null between two. */
  readonly title: string | null;
  readonly hasTab: boolean;
}

export interface RoundControls {
  readonly onStart: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onStop: () => void;
  readonly onShowTab: () => void;
}

export const BEFORE: RoundState = { check: IDLE, title: null, hasTab: false };

const TICK = 500;

async function report(): Promise<CheckReport | null> {
  const reply = await send('get-check', null);
  return 'ok' in reply ? reply.ok : null;
}

const isUnderWay = ({ phase }: Check): boolean => phase === 'running' || phase === 'paused';

/** `changed` hears every new state. */
export function createRound(changed: (state: RoundState) => void): RoundControls {
  let check = IDLE;
  let tab: number | null = null;
  let orders: readonly OrderToCheck[] = [];
  let stopFollowing: (() => void) | null = null;

  const tell = (): void => {
    const order = orders.find(({ orderId }) => orderId === check.current?.orderId);
    const title = order === undefined ? null : order.title || order.orderId;
    changed({ check, title, hasTab: tab !== null });
  };

  const dispatch = (event: CheckEvent): void => {
    const step = advance(check, event, Date.now());
    check = step.check;
    if (step.open !== null) void show(step.open);
    follow();
    if (check.phase === 'ended') settle();
    tell();
  };

  /** What ended well needs its tab no more; what did not is to be looked at there. */
  const settle = (): void => {
    const isDone = check.end === 'done' || check.end === 'stopped';
    if (isDone && tab !== null) void closeTab(tab);
    if (isDone || check.end === 'closed') tab = null;
  };

  const show = async (orderId: string): Promise<void> => {
    const url = orders.find((order) => order.orderId === orderId)?.url;
    if (url === undefined || (tab !== null && !(await lead(tab, url)))) return dispatch({ type: 'closed' });
    if (tab !== null) return;
    const opened = await openBehind(url);
    if (opened === null) return dispatch({ type: 'closed' });
    // It may have been stopped while the tab opened.
    if (isUnderWay(check)) tab = opened;
    else void closeTab(opened);
    tell();
  };

  const look = async (): Promise<void> => {
    const known = await report();
    if (known !== null) dispatch({ type: 'looked', orders: known.orders, trouble: known.trouble });
  };

  /** A page that is not the order's, once it had time to load: a login, most often. */
  const watchTab = async (): Promise<void> => {
    const { current } = check;
    if (tab === null || current === null || Date.now() - current.openedAt < PACE.between) return;
    const where = await whereIs(tab);
    const isStill = check.current?.orderId === current.orderId;
    if (isStill && (where === 'away' || where === 'closed')) dispatch({ type: where });
  };

  const follow = (): void => {
    if (isUnderWay(check) === (stopFollowing !== null)) return;
    if (stopFollowing !== null) {
      stopFollowing();
      stopFollowing = null;
      return;
    }
    const timer = setInterval(() => {
      dispatch({ type: 'tick' });
      void watchTab();
    }, TICK);
    const unfollow = onStateChange(() => void look());
    stopFollowing = () => {
      clearInterval(timer);
      unfollow();
    };
  };

  const start = async (): Promise<void> => {
    const known = await report();
    if (known === null) return;
    orders = known.orders;
    dispatch({ type: 'start', orders });
  };
  return {
    onStart: () => void start(),
    onPause: () => dispatch({ type: 'pause' }),
    onResume: () => dispatch({ type: 'resume' }),
    onStop: () => dispatch({ type: 'stop' }),
    onShowTab: () => tab !== null && void bringForward(tab),
  };
}
