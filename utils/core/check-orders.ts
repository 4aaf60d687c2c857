// A round of looks at the user's open orders, one page after the other, as a person would do it. A state machine: events
// in, at most one page to open out. It never hurries, never retries, and ends at the first sign that it is unwelcome.
import { LEVELS, type Level } from './decision';
import type { Instant } from './time';

const SECOND = 1000;

export interface Pace {
  /** ms between two openings, at the least. */
  readonly between: number;
  /** ms after which a page that was not read counts as not read. */
  readonly patience: number;
  /** Pages not read after which the round ends. */
  readonly mostFailures: number;
}
/** Ours: slower than a person who reads. */
export const PACE: Pace = { between: 5 * SECOND, patience: 20 * SECOND, mostFailures: 2 };

/** An order and when its own page was last read; null when never. */
interface Looked {
  readonly orderId: string;
  readonly detailSeenAt: Instant | null;
}

interface Candidate extends Looked {
  readonly level: Level;
  /** No date was read yet: one look at its page is what it needs. */
  readonly isUndated: boolean;
}

/** `login`: AliExpress asks to sign in, or led away from the order's page. `closed`: the tab is gone. */
export type CheckEnd = 'done' | 'stopped' | 'captcha' | 'login' | 'failures' | 'closed';

interface Opened extends Looked {
  readonly openedAt: Instant;
}

export interface Check {
  readonly phase: 'idle' | 'running' | 'paused' | 'ended';
  /** What is known of each order. */
  readonly known: readonly Looked[];
  /** Orders still to open, in this order. */
  readonly queue: readonly string[];
  /** The page that is waited for, with what was known of it when it was opened; null between pages. */
  readonly current: Opened | null;
  /** When a page was last opened; null before the first. */
  readonly openedAt: Instant | null;
  readonly read: readonly string[];
  readonly unread: readonly string[];
  /** Why it ended; null until then. */
  readonly end: CheckEnd | null;
}

export type CheckEvent =
  | { readonly type: 'start'; readonly orders: readonly Candidate[] }
  | {
      readonly type: 'looked';
      readonly orders: readonly Looked[];
      /** The newest details page that could not be read, if none was read after it. */
      readonly trouble: { readonly why: string; readonly at: Instant } | null;
    }
  | { readonly type: 'tick' | 'pause' | 'resume' | 'stop' | 'away' | 'closed' };

export interface CheckStep {
  readonly check: Check;
  /** The order whose page is to be opened now; null for none. */
  readonly open: string | null;
}

export const IDLE: Check = {
  phase: 'idle',
  known: [],
  queue: [],
  current: null,
  openedAt: null,
  read: [],
  unread: [],
  end: null,
};

/** Orders without a date first, the most urgent of them at the front; then those not looked at for longest. Each once. */
export function queueOf(orders: readonly Candidate[]): string[] {
  const rank = ({ isUndated, level }: Candidate): number => (isUndated ? LEVELS.indexOf(level) : LEVELS.length);
  const sorted = [...orders].sort(
    (a, b) => rank(a) - rank(b) || (a.detailSeenAt ?? 0) - (b.detailSeenAt ?? 0) || (a.orderId < b.orderId ? -1 : 1),
  );
  return [...new Set(sorted.map(({ orderId }) => orderId))];
}

const ended = (check: Check, end: CheckEnd): Check => ({ ...check, phase: 'ended', current: null, end });

const isRunning = ({ phase }: Check): boolean => phase === 'running' || phase === 'paused';

/** The page that was waited for was read, or was not. */
function settled(check: Check, isRead: boolean, pace: Pace): Check {
  if (check.current === null) return check;
  const { orderId } = check.current;
  const after: Check = isRead
    ? { ...check, current: null, read: [...check.read, orderId] }
    : { ...check, current: null, unread: [...check.unread, orderId] };
  if (after.unread.length >= pace.mostFailures) return ended(after, 'failures');
  return after.queue.length === 0 ? ended(after, 'done') : after;
}

function looked(before: Check, { orders, trouble }: CheckEvent & { type: 'looked' }, pace: Pace): Check {
  const check = { ...before, known: orders };
  const { current } = check;
  if (current === null) return check;
  const found = orders.find(({ orderId }) => orderId === current.orderId);
  // An order that is no longer open was read to the end, or forgotten: nothing more is waited for.
  if (found === undefined || (found.detailSeenAt ?? 0) > (current.detailSeenAt ?? 0)) return settled(check, true, pace);
  const isNew = trouble !== null && trouble.at >= current.openedAt;
  if (isNew && (trouble.why === 'captcha' || trouble.why === 'login')) return ended(check, trouble.why);
  return check;
}

/** A paused round waits without end. A clock that was set back begins to count anew. */
function ticked(check: Check, now: Instant, pace: Pace): Check {
  const { current, openedAt } = check;
  if (check.phase !== 'running') return check;
  if (openedAt !== null && now < openedAt) {
    return { ...check, openedAt: now, current: current && { ...current, openedAt: now } };
  }
  return current !== null && now - current.openedAt >= pace.patience ? settled(check, false, pace) : check;
}

/** The page that was waited for during the pause gets its time anew. */
function resumed(check: Check, now: Instant): Check {
  if (check.phase !== 'paused') return check;
  return { ...check, phase: 'running', current: check.current && { ...check.current, openedAt: now } };
}

/** A new round right after another keeps the distance too. */
function started({ openedAt }: Check, orders: readonly Candidate[]): Check {
  const queue = queueOf(orders);
  const check: Check = { ...IDLE, phase: 'running', known: orders, queue, openedAt };
  return queue.length === 0 ? ended(check, 'done') : check;
}

function after(check: Check, event: CheckEvent, now: Instant, pace: Pace): Check {
  if (event.type === 'start') return isRunning(check) ? check : started(check, event.orders);
  if (!isRunning(check)) return check;
  switch (event.type) {
    case 'looked':
      return looked(check, event, pace);
    case 'tick':
      return ticked(check, now, pace);
    case 'pause':
      return { ...check, phase: 'paused' };
    case 'resume':
      return resumed(check, now);
    case 'stop':
      return ended(check, 'stopped');
    case 'away':
      return check.current === null ? check : ended(check, 'login');
    case 'closed':
      return ended(check, 'closed');
  }
}

/** Opens the next page when it is time. */
function opening(check: Check, now: Instant, pace: Pace): CheckStep {
  const [orderId, ...queue] = check.queue;
  const { openedAt, known } = check;
  const isTime = openedAt === null || now - openedAt >= pace.between;
  if (check.phase !== 'running' || check.current !== null || orderId === undefined || !isTime) {
    return { check, open: null };
  }
  const detailSeenAt = known.find((order) => order.orderId === orderId)?.detailSeenAt ?? null;
  return {
    check: { ...check, queue, current: { orderId, detailSeenAt, openedAt: now }, openedAt: now },
    open: orderId,
  };
}

/** One event at one moment. `now` in UTC ms; `pace` as shipped unless a test is in a hurry. */
export function advance(check: Check, event: CheckEvent, now: Instant, pace: Pace = PACE): CheckStep {
  return opening(after(check, event, now, pace), now, pace);
}
