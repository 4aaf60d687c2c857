// Our scheduler in small: the real core, and around it what the background does, without its database. Orders are planned
// only when due, as there, those of the day when the browser has come back; the daily planning anew is left out, so that
// nothing but `next` is trusted while it runs.
import { decideAll } from '../../utils/core/decide';
import { reconcile } from '../../utils/core/reconcile';
import type { OrderRecord } from '../../utils/core/record/record';
import { takeReading } from '../../utils/core/record/set-right';
import { toOrder } from '../../utils/core/record/to-order';
import { dueRungs, nextRungAt } from '../../utils/core/reminders/due';
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { isBreak } from '../../utils/core/reminders/run';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import type { DecidedOrder } from '../../utils/core/summary';
import { DAY, HOUR, type Instant, type Moment } from '../../utils/core/time';
import { HOURLY } from './alarms';
import type { Link } from './link';
import type { MakeScheduler, World } from './world';

interface Kept {
  readonly record: OrderRecord;
  readonly wakeAt: Instant;
}
interface Planned extends DecidedOrder {
  readonly decisions: ReturnType<typeof decideAll>;
  readonly record: OrderRecord;
}
const FARTHEST = 20 * DAY;

class Ours {
  readonly #world: World;
  /** To the user's other computers; null: none. */
  readonly #link: Link | null;
  readonly #orders = new Map<string, Kept>();
  readonly #ledger = new Map<string, Map<string, LedgerEntry>>();
  /** When the last sync was, and since when they came without a break. */
  #last: Instant = 0;
  #ranSince: Instant = 0;
  #zone = '';
  #wasAllowed = true;
  /** False until a planning of all orders was gone through to its end: a worker that dies in it leaves it to the next. */
  #isPlanned = false;
  constructor(world: World, link: Link | null) {
    this.#world = world;
    this.#link = link;
  }

  read(reading: Parameters<typeof takeReading>[1]): void {
    const record = takeReading(this.#orders.get(reading.id)?.record, reading);
    this.#orders.set(reading.id, { record, wakeAt: this.#world.wall() });
    this.#link?.know(record);
    this.sync(false);
  }

  /** The user saw what was told. */
  seen(noticeId: string): void {
    for (const own of [...this.#ledger.values()].flatMap((entries) => [...entries.values()])) {
      if (own.noticeId !== noticeId || own.state !== 'shown') continue;
      this.#enter({ ...own, state: 'acknowledged' });
      this.#link?.saw(own);
    }
  }

  #hear(now: Instant): void {
    const { records, seen } = this.#link?.hear(now) ?? { records: [], seen: [] };
    for (const record of records) this.#orders.set(record.id, { record, wakeAt: now });
    for (const entry of seen) if (!this.#ledger.get(entry.orderId)?.has(entry.key)) this.#enter(entry);
  }

  sync(updated: boolean): void {
    const now = this.#world.wall();
    if (!this.#world.stored()) {
      this.#heartbeat(updated, now);
      this.#world.alarms.create('next', now + HOUR, now);
      return;
    }
    this.#hear(now);
    this.#ring(updated, now);
    this.#link?.tell(now);
  }

  #ring(updated: boolean, now: Instant): void {
    const moment: Moment = { now, timeZone: this.#world.timeZone() };
    const allowed = this.#world.allowed();
    const cameBack = isBreak(this.#last, now) || (allowed && !this.#wasAllowed);
    this.#wasAllowed = allowed;
    const all = !this.#isPlanned || updated || now < this.#last - HOUR || moment.timeZone !== this.#zone;
    this.#isPlanned = !all;
    const until = cameBack ? now + DAY : now;
    if (cameBack) this.#ranSince = now;
    this.#last = now;
    this.#zone = moment.timeZone;
    for (const id of this.#orders.keys()) if (this.#world.over(id)) this.#forget(id);
    const kept = [...this.#orders.values()];
    const isDue = ({ wakeAt }: Kept): boolean => all || wakeAt <= until;
    const due = kept.filter(isDue).map(({ record }): Planned => {
      const order = toOrder(record, moment);
      const decisions = decideAll(order, moment);
      return { record, order, decision: decisions[0], decisions };
    });
    const others = kept.filter((order) => !isDue(order));
    const plan = this.#plan(due, moment);
    const next = others.reduce((first, { wakeAt }) => Math.min(first, wakeAt), plan?.next ?? now + FARTHEST);
    this.#world.alarms.create('next', Math.max(next, now), now);
    this.#heartbeat(updated, now);
    if (plan?.notify) this.#show(plan.notify, now);
    for (const each of due) this.#replan(each, moment, due.length === 1 ? (plan?.next ?? null) : null);
    this.#isPlanned = true;
  }

  #plan(orders: readonly Planned[], moment: Moment) {
    if (orders.length === 0) return null;
    const ledger = orders.flatMap(({ record }) => this.#entriesOf(record.id));
    const permission = this.#world.allowed() ? 'granted' : 'denied';
    const state = { orders, ledger, settings: DEFAULT_SETTINGS, permission, ranSince: this.#ranSince } as const;
    const plan = reconcile(state, moment);
    for (const entry of plan.tentative) {
      this.#enter(entry);
      this.#link?.doubts(entry.key);
    }
    for (const { key, orderId } of plan.settle)
      this.#enter({ key, orderId, state: 'settled', noticeId: null, at: moment.now });
    for (const key of plan.notify?.keys ?? []) {
      this.#enter({ key, orderId: orderOf(key), state: 'claimed', noticeId: plan.notify?.id ?? null, at: moment.now });
    }
    return plan;
  }

  #forget(id: string): void {
    this.#orders.delete(id);
    this.#link?.drop(id);
  }

  #enter(entry: LedgerEntry): void {
    const own = this.#ledger.get(entry.orderId) ?? new Map<string, LedgerEntry>();
    this.#ledger.set(entry.orderId, own.set(entry.key, entry));
  }
  #entriesOf(orderId: string): readonly LedgerEntry[] {
    return [...(this.#ledger.get(orderId)?.values() ?? [])];
  }

  #show({ id, keys }: { id: string; keys: readonly string[] }, now: Instant): void {
    const told = keys.map((key) => ({ key, orderId: orderOf(key) }));
    if (!this.#world.show(id, told)) return;
    for (const { key, orderId } of told) this.#enter({ key, orderId, state: 'shown', noticeId: id, at: now });
  }

  /** `next`: what the plan says, where it was for this order alone. */
  #replan({ record, order, decision, decisions }: Planned, moment: Moment, next: Instant | null): void {
    const rang = this.#entriesOf(record.id).filter(({ state }) => state !== 'claimed' && state !== 'tentative');
    const handled = new Set(rang.map(({ key }) => key));
    if (decision.level === 'done') {
      this.#orders.delete(record.id);
      return;
    }
    const settings = { ...DEFAULT_SETTINGS, ranSince: this.#ranSince };
    const stillDue = decisions.some((each) => dueRungs(order, each, moment, handled, settings).length > 0);
    const coming = next ?? nextRungAt(order, moment, handled, settings) ?? moment.now + FARTHEST;
    this.#orders.set(record.id, { record, wakeAt: stillDue ? moment.now : coming });
  }

  /** As utils/webext/alarms.ts. */
  #heartbeat(updated: boolean, now: Instant): void {
    const at = this.#world.alarms.at('heartbeat');
    if (updated || at === null || Math.abs(at - now) > 2 * HOURLY) {
      this.#world.alarms.create('heartbeat', now + HOURLY, now, HOURLY);
    }
  }
}

const orderOf = (key: string): string => key.slice(0, key.indexOf('/'));

export const ours: MakeScheduler = (world) => {
  const scheduler = new Ours(world, null);
  return { wake: (why) => scheduler.sync(why === 'update'), read: (reading) => scheduler.read(reading) };
};

/** Ours on one of several computers, whose user looks at what it tells. */
export const sharing =
  (link: Link): MakeScheduler =>
  (world) => {
    const scheduler = new Ours(world, link);
    return {
      wake: (why) => scheduler.sync(why === 'update'),
      read: (reading) => scheduler.read(reading),
      seen: (noticeId) => scheduler.seen(noticeId),
    };
  };
