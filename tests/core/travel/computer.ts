// A computer in small, for the histories: the real core, and around it what the background does, without its database.
import type { OrderReading } from '../../../utils/core/reading';
import { mergeReading } from '../../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../../utils/core/record/record';
import type { LedgerEntry } from '../../../utils/core/reminders/ledger';
import { changesOf, devicesIn, type Item, type Room, shareOf, shelve } from '../../../utils/core/travel/items';
import { itemSize } from '../../../utils/core/travel/size';
import { toldBy, toTell, withTold } from '../../../utils/core/travel/tell';
import { asItem } from '../../../utils/webext/cloud-shape';
import type { Computer } from '../../webext/account';

export class Watcher {
  readonly records = new Map<string, OrderRecord>();
  readonly ledger = new Map<string, LedgerEntry>();
  readonly device: string;
  readonly room: Computer;
  /** Orders that found no room in the last turn. */
  left = 0;
  refused = 0;
  constructor(device: string, room: Computer) {
    this.device = device;
    this.room = room;
  }

  read(reading: OrderReading): void {
    this.records.set(reading.id, mergeReading(this.records.get(reading.id), reading));
  }

  change(id: string, by: (record: OrderRecord) => OrderRecord): void {
    const record = this.records.get(id);
    if (record !== undefined) this.records.set(id, by(record));
  }

  acknowledge(key: string, orderId: string, at: number): void {
    if (this.records.has(orderId)) this.ledger.set(key, { key, orderId, state: 'acknowledged', noticeId: null, at });
  }

  #room(): Room {
    return new Map(
      Object.entries(this.room.read()).map(([key, value]) => [
        key,
        { item: asItem(value), bytes: itemSize(key, value) },
      ]),
    );
  }

  hear(now: number): void {
    for (const [id, all] of toldBy(devicesIn(this.#room(), now), now)) {
      const joined = withTold(this.records.get(id), all);
      if (joined !== undefined) this.records.set(id, joined);
      for (const { key, at } of all.flatMap(({ seen }) => seen)) {
        if (!this.ledger.has(key)) this.ledger.set(key, { key, orderId: id, state: 'settled', noticeId: null, at });
      }
    }
  }

  tell(now: number): void {
    const room = this.#room();
    const others = devicesIn(room, now).filter(({ id }) => id !== this.device);
    const kept = [...this.records.values()].filter(({ forgottenAt }) => forgottenAt === null);
    const orders = kept
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((record) => {
        const ledger = [...this.ledger.values()].filter(({ orderId }) => orderId === record.id);
        return { record, ledger, done: false };
      });
    const told = toTell(orders, others, now);
    const { items, fitting } = shelve(this.device, told, shareOf(room, this.device, now), now);
    this.left = told.length - fitting;
    this.#write(changesOf(room, this.device, items, now));
  }

  #write(changes: { set: ReadonlyMap<string, Item>; remove: readonly string[] } | null): void {
    if (changes === null) return;
    try {
      if (changes.remove.length > 0) this.room.remove(changes.remove);
      if (changes.set.size > 0) this.room.set(Object.fromEntries(changes.set));
    } catch {
      this.refused += 1;
    }
  }
}
