// From what is kept to what rings: which notification to show, what to write down first, when to come back, what the icon
// says. Pure, total and idempotent: once its plan is written down, the same moment asks for nothing more.
import { decide } from './decide';
import type { Decision } from './decision';
import type { Order } from './order';
import { dueRungs, HORIZON_DAYS, nextRungAt, type RingSettings } from './reminders/due';
import { isFirstWord } from './reminders/first-word';
import { rungsAt } from './reminders/ladder';
import type { LedgerEntry } from './reminders/ledger';
import { LIST, type ListState, listDue, listStanding, nextListAt } from './reminders/list-unseen';
import { type ListUnseen, type Notice, noticeOf } from './reminders/notice';
import { isGentle, rungOfKey } from './reminders/rung';
import type { Settings } from './settings';
import { byUrgency, type DecidedOrder, loudest, overviewOf } from './summary';
import { DAY, HOUR, type Instant, localDay, type Moment } from './time';

export interface ReconcileState {
  /** The open ones. `decision`, when given, is that of the same moment. */
  readonly orders: readonly { readonly order: Order; readonly decision?: Decision }[];
  readonly ledger: readonly LedgerEntry[];
  readonly settings: Settings;
  /** While denied nothing is claimed, so that it rings once it is allowed. */
  readonly permission: 'granted' | 'denied' | 'unknown';
  /** Since when the browser has been running without a break; absent when that is not known. */
  readonly ranSince?: Instant;
  /** Null: never seen, or no order is on its way. Absent: not to be told of. */
  readonly list?: ListState | null;
}

export interface Settled {
  readonly key: string;
  readonly orderId: string;
}

export interface Plan {
  /** Claim its keys, show it, then mark them shown. Null when nothing is due. */
  readonly notify: Notice | null;
  /** To be written as settled together with the claim: something more urgent is shown instead, or the reason is gone. */
  readonly settle: readonly Settled[];
  /** To be written down as they are: told while the clock was ahead, so that they ring again at the true time. */
  readonly tentative: readonly LedgerEntry[];
  /** When to reconcile again: after now, at most 20 days ahead. */
  readonly next: Instant;
  readonly badge: { readonly count: number; readonly level: 'now' | 'soon' | null };
}

export function reconcile(state: ReconcileState, moment: Moment): Plan {
  const orders = state.orders
    .map(({ order, decision }): DecidedOrder => ({ order, decision: decision ?? decide(order, moment) }))
    .sort(byUrgency);
  const summary = overviewOf(orders);
  const ledger = doubted(orders, state, moment);
  const { notify, settle } = ringing(orders, { ...state, ledger }, moment);
  const handled = new Set([...ledger.filter(({ state: is }) => is !== 'tentative'), ...settle].map(({ key }) => key));
  for (const key of notify?.keys ?? []) handled.add(key);
  return {
    notify,
    settle,
    tentative: ledger.filter((entry) => !state.ledger.includes(entry)),
    next: nextOf(orders, state, handled, moment),
    badge: { count: summary.counts.now + summary.counts.soon, level: loudest(summary) },
  };
}

/** A clock this far ahead of now was wrong when the entry was written. */
const AHEAD = HOUR;

/**
 * The ledger, where the clock was set back since: what was written in a future, of a rung that does not stand now, was
 * written by a wrong clock. Nothing is unsent; it will ring at the true time as if it had not.
 */
function doubted(
  orders: readonly DecidedOrder[],
  { ledger, settings }: ReconcileState,
  moment: Moment,
): readonly LedgerEntry[] {
  const isAhead = ({ state, at }: LedgerEntry): boolean => state !== 'tentative' && at > moment.now + AHEAD;
  if (!ledger.some(isAhead)) return ledger;
  const standing = new Set(
    orders.flatMap(({ order, decision }) => rungsAt(order, decision, moment, settings.quiet).map(({ key }) => key)),
  );
  const planned = new Set(orders.map(({ order }) => order.id));
  return ledger.map((entry) =>
    isAhead(entry) && planned.has(entry.orderId) && !standing.has(entry.key) ? { ...entry, state: 'tentative' } : entry,
  );
}

/**
 * Everything due at this moment in one notification. What was claimed and perhaps never shown is shown again under the
 * id of its claim; what is newly due joins it there, so that no two notifications ever speak of one key.
 */
function ringing(
  orders: readonly DecidedOrder[],
  state: ReconcileState,
  moment: Moment,
): Pick<Plan, 'notify' | 'settle'> {
  if (state.permission === 'denied') return { notify: null, settle: [] };
  const settings = ringSettings(state);
  const claimed = state.ledger.filter((entry) => entry.state === 'claimed').sort((a, b) => a.at - b.at);
  const known = new Set(state.ledger.filter((entry) => entry.state !== 'tentative').map(({ key }) => key));
  const quiet = gentleRangToday(state.ledger, moment);
  const rings: { readonly decided: DecidedOrder; readonly keys: readonly string[] }[] = [];
  const settle: Settled[] = [];
  for (const decided of orders) {
    const { order, decision } = decided;
    const again = claimed.filter(({ orderId }) => orderId === order.id);
    const standing = again.length > 0 ? rungsAt(order, decision, moment, settings.quiet) : [];
    const kept = again.filter(({ key }) => standing.some((rung) => rung.key === key)).map(({ key }) => key);
    const gone = again.map(({ key }) => key).filter((key) => !kept.includes(key));
    // Nobody may have seen it, so it is no reason to hold back what took its place.
    const told = gone.length === 0 ? known : new Set([...known].filter((key) => !gone.includes(key)));
    const due = dueRungs(order, decision, moment, told, settings);
    const [first] = due;
    const mayWait = (): boolean => kept.length === 0 && !isFirstWord(order, decision, moment, told);
    const held = first === undefined || (quiet && isGentle(first.rung) && mayWait());
    const instead = held ? [] : due.slice(1).map(({ key }) => key);
    const keys = first === undefined || held ? kept : [first.key, ...kept];
    settle.push(...[...gone, ...instead].map((key) => ({ key, orderId: order.id })));
    if (keys.length > 0) rings.push({ decided, keys });
  }
  const list = listRinging(state, claimed, quiet ? null : listDue(state.list ?? null, moment, known, settings), moment);
  settle.push(...list.gone.map((key) => ({ key, orderId: LIST })));
  const keys = rings.flatMap((ring) => ring.keys);
  const told = new Set(list.told === null ? keys : [...keys, list.told.key]);
  const id = claimed.find(({ key, noticeId }) => noticeId !== null && told.has(key))?.noticeId ?? null;
  const contents = { orders: rings.map(({ decided }) => decided), keys, list: list.told };
  return { notify: noticeOf(contents, id, state.settings), settle };
}

/** What is said of the order list: newly due, or claimed and perhaps never shown. A claim whose reason is gone is settled. */
function listRinging(
  state: ReconcileState,
  claimed: readonly LedgerEntry[],
  due: ListUnseen | null,
  moment: Moment,
): { readonly told: ListUnseen | null; readonly gone: readonly string[] } {
  const stands = listStanding(state.list ?? null, moment);
  const again = claimed.filter(({ orderId }) => orderId === LIST).map(({ key }) => key);
  const told = due ?? (stands !== null && again.includes(stands.key) ? stands : null);
  return { told, gone: again.filter((key) => key !== told?.key) };
}

/** At most one summary a day: what can wait a night does, once such a one was shown today. */
function gentleRangToday(ledger: readonly LedgerEntry[], { now, timeZone }: Moment): boolean {
  const today = localDay(now, timeZone);
  return ledger.some(
    ({ key, state, at }) =>
      (state === 'shown' || state === 'acknowledged') && isGentle(rungOfKey(key)) && localDay(at, timeZone) === today,
  );
}

const ringSettings = ({ settings, ranSince }: ReconcileState): RingSettings =>
  ranSince === undefined ? settings : { ...settings, ranSince };

function nextOf(
  orders: readonly DecidedOrder[],
  { settings, list = null }: Pick<ReconcileState, 'settings' | 'list'>,
  handled: ReadonlySet<string>,
  moment: Moment,
): Instant {
  const horizon = moment.now + HORIZON_DAYS * DAY;
  const nexts = orders.flatMap(({ order }) => nextRungAt(order, moment, handled, settings) ?? []);
  return [...nexts, nextListAt(list, moment, handled, settings) ?? horizon].reduce(
    (first, at) => Math.min(first, at),
    horizon,
  );
}
