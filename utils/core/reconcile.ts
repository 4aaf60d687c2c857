// From what is kept to what rings: which notification to show, what to write down first, when to come back, what the icon
// says. Pure, total and idempotent: once its plan is written down, the same moment asks for nothing more.
import { decideAll } from './decide';
import type { Decision } from './decision';
import type { Order } from './order';
import { HORIZON_DAYS, nextRungAt, type RingSettings } from './reminders/due';
import { rungsAt } from './reminders/ladder';
import type { LedgerEntry } from './reminders/ledger';
import { LIST, type ListState, listDue, listStanding, nextListAt } from './reminders/list-unseen';
import { type ListUnseen, type Notice, noticeOf, type ToldOrder } from './reminders/notice';
import { ringOf } from './reminders/ring';
import { isGentle, rungOfKey } from './reminders/rung';
import type { Settings } from './settings';
import { byUrgency, type DecidedOrder, loudest, overviewOf } from './summary';
import { DAY, HOUR, type Instant, localDay, type Moment } from './time';

type Decisions = readonly [Decision, ...Decision[]];

/** All that an order asks for; `decision` is what it shows. */
interface PlannedOrder extends DecidedOrder {
  readonly decisions: Decisions;
}

export interface ReconcileState {
  /** The open ones. `decisions`, when given, are all of the same moment. */
  readonly orders: readonly { readonly order: Order; readonly decisions?: Decisions }[];
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
    .map(({ order, decisions = decideAll(order, moment) }): PlannedOrder => {
      return { order, decision: decisions[0], decisions };
    })
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
  orders: readonly PlannedOrder[],
  { ledger, settings }: ReconcileState,
  moment: Moment,
): readonly LedgerEntry[] {
  const isAhead = ({ state, at }: LedgerEntry): boolean => state !== 'tentative' && at > moment.now + AHEAD;
  if (!ledger.some(isAhead)) return ledger;
  const rungs = orders.flatMap(({ order, decisions }) =>
    decisions.flatMap((decision) => rungsAt(order, decision, moment, settings.quiet)),
  );
  const standing = new Set(rungs.map(({ key }) => key));
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
  orders: readonly PlannedOrder[],
  state: ReconcileState,
  moment: Moment,
): Pick<Plan, 'notify' | 'settle'> {
  if (state.permission === 'denied') return { notify: null, settle: [] };
  const settings = ringSettings(state);
  const claimed = state.ledger.filter((entry) => entry.state === 'claimed').sort((a, b) => a.at - b.at);
  const known = new Set(state.ledger.filter((entry) => entry.state !== 'tentative').map(({ key }) => key));
  const gentleRang = gentleRangToday(state.ledger, moment);
  const rings: ToldOrder[] = [];
  const keys: string[] = [];
  const settle: Settled[] = [];
  for (const { order, decisions } of orders) {
    const own = claimed.filter(({ orderId }) => orderId === order.id).map(({ key }) => key);
    const ring = ringOf(order, decisions, { claimed: own, known, gentleRang }, moment, settings);
    settle.push(...ring.settle.map((key) => ({ key, orderId: order.id })));
    const [decision, ...also] = ring.decisions;
    if (decision === undefined) continue;
    rings.push({ order, decision, also });
    keys.push(...ring.keys);
  }
  const list = listRinging(
    state,
    claimed,
    gentleRang ? null : listDue(state.list ?? null, moment, known, settings),
    moment,
  );
  settle.push(...list.gone.map((key) => ({ key, orderId: LIST })));
  const told = new Set(list.told === null ? keys : [...keys, list.told.key]);
  const id = claimed.find(({ key, noticeId }) => noticeId !== null && told.has(key))?.noticeId ?? null;
  const contents = { orders: rings.sort(byUrgency), keys, list: list.told };
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
