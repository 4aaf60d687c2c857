// Our scheduler in small: the real core, and around it what the background does, without its database. Orders are planned
// one by one and only when due, as there; the daily planning anew is left out, so that nothing but `next` is trusted.
import { decide } from '../../utils/core/decide';
import { reconcile } from '../../utils/core/reconcile';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { toOrder } from '../../utils/core/record/to-order';
import { dueRungs, nextRungAt } from '../../utils/core/reminders/due';
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { DAY, HOUR, type Instant, type Moment } from '../../utils/core/time';
import { HOURLY } from './alarms';
import type { MakeScheduler, World } from './world';

interface Kept {
  readonly record: OrderRecord;
  readonly wakeAt: Instant;
}
const FARTHEST = 20 * DAY;

class Ours {
  readonly #world: World;
  readonly #orders = new Map<string, Kept>();
  readonly #ledger = new Map<string, LedgerEntry>();
  #last: Instant = 0;
  constructor(world: World) {
    this.#world = world;
  }

  read(reading: Parameters<typeof mergeReading>[1]): void {
    const record = mergeReading(this.#orders.get(reading.id)?.record, reading);
    this.#orders.set(reading.id, { record, wakeAt: this.#world.wall() });
    this.sync(false);
  }

  sync(updated: boolean): void {
    const now = this.#world.wall();
    const moment: Moment = { now, timeZone: this.#world.timeZone };
    const all = updated || now < this.#last - HOUR;
    this.#last = now;
    for (const id of this.#orders.keys()) if (this.#world.over(id)) this.#orders.delete(id);
    const kept = [...this.#orders.values()];
    const due = kept.filter(({ wakeAt }) => all || wakeAt <= now);
    const others = kept.filter((order) => !due.includes(order));
    const plan = this.#plan(due, moment);
    const next = others.reduce((first, { wakeAt }) => Math.min(first, wakeAt), plan?.next ?? now + FARTHEST);
    this.#world.alarms.create('next', Math.max(next, now), now);
    this.#heartbeat(updated, now);
    if (plan === null) return;
    if (plan.notify !== null) this.#show(plan.notify, now);
    for (const { record } of due) this.#replan(record, moment, due.length === 1 ? plan.next : null);
  }

  #plan(due: readonly Kept[], moment: Moment) {
    if (due.length === 0) return null;
    const orders = due.map(({ record }) => ({ order: toOrder(record, moment) }));
    const ids = new Set(due.map(({ record }) => record.id));
    const ledger = [...this.#ledger.values()].filter(({ orderId }) => ids.has(orderId));
    const permission = this.#world.allowed() ? 'granted' : 'denied';
    const plan = reconcile({ orders, ledger, settings: DEFAULT_SETTINGS, permission }, moment);
    for (const entry of plan.tentative) this.#enter(entry);
    for (const { key, orderId } of plan.settle)
      this.#enter({ key, orderId, state: 'settled', noticeId: null, at: moment.now });
    for (const key of plan.notify?.keys ?? []) {
      this.#enter({ key, orderId: orderOf(key), state: 'claimed', noticeId: plan.notify?.id ?? null, at: moment.now });
    }
    return plan;
  }

  #enter(entry: LedgerEntry): void {
    this.#ledger.set(entry.key, entry);
  }

  #show({ id, keys }: { id: string; keys: readonly string[] }, now: Instant): void {
    const told = keys.map((key) => ({ key, orderId: orderOf(key) }));
    if (!this.#world.show(id, told)) return;
    for (const { key, orderId } of told) this.#enter({ key, orderId, state: 'shown', noticeId: id, at: now });
  }

  /** `next`: what the plan says, where it was for this order alone. */
  #replan(record: OrderRecord, moment: Moment, next: Instant | null): void {
    const order = toOrder(record, moment);
    const decision = decide(order, moment);
    const own = [...this.#ledger.values()].filter(({ orderId }) => orderId === record.id);
    const rang = own.filter(({ state }) => state !== 'claimed' && state !== 'tentative');
    const handled = new Set(rang.map(({ key }) => key));
    if (decision.level === 'done') {
      this.#orders.delete(record.id);
      return;
    }
    const stillDue = dueRungs(order, decision, moment, handled, DEFAULT_SETTINGS).length > 0;
    const coming = next ?? nextRungAt(order, moment, handled, DEFAULT_SETTINGS) ?? moment.now + FARTHEST;
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
  const scheduler = new Ours(world);
  return { wake: (why) => scheduler.sync(why === 'update'), read: (reading) => scheduler.read(reading) };
};
