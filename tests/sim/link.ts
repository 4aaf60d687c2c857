// One computer's end of the shared room: the real joining and telling, and a road on which things are lost, late, out of order,
// and now and then wiped or overwritten. Looks only when something is new there or here, or a day has passed.
import type { OrderRecord } from '../../utils/core/record/record';
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { DAY, type Instant } from '../../utils/core/time';
import { Watcher } from '../core/travel/computer';
import type { Account, Computer } from '../webext/account';
import type { Random } from './random';

/** Shares, at each time that something is carried. */
const LOST = 0.2;
const LATE = 0.3;
const OVERWRITTEN = 0.002;
const WIPED = 0.0005;

export interface News {
  readonly records: readonly OrderRecord[];
  readonly seen: readonly LedgerEntry[];
}
const NOTHING: News = { records: [], seen: [] };

export class Link {
  readonly #watcher: Watcher;
  readonly #account: Account;
  readonly #random: Random;
  #isNew = true;
  #toldAt: Instant = 0;
  constructor(device: string, room: Computer, account: Account, random: Random) {
    this.#watcher = new Watcher(device, room);
    this.#account = account;
    this.#random = random;
  }

  know(record: OrderRecord): void {
    this.#watcher.records.set(record.id, record);
    this.#isNew = true;
  }
  drop(id: string): void {
    this.#watcher.records.delete(id);
  }
  saw({ key, orderId, at }: LedgerEntry): void {
    this.#watcher.acknowledge(key, orderId, at);
    this.#isNew = true;
  }
  doubts(key: string): void {
    if (this.#watcher.ledger.delete(key)) this.#isNew = true;
  }

  hear(now: Instant): News {
    const { room, records, ledger } = this.#watcher;
    if (this.#random.chance(OVERWRITTEN)) this.#account.overwrite(room);
    if (this.#random.chance(WIPED)) this.#account.wipe();
    while (room.incoming.length > 0 && !this.#random.chance(LATE)) {
      room.receive(this.#random);
      this.#isNew = true;
    }
    if (!this.#isNew) return NOTHING;
    const [known, seen] = [new Map(records), new Set(ledger.keys())];
    this.#watcher.hear(now);
    return {
      records: [...records.values()].filter((record) => known.get(record.id) !== record),
      seen: [...ledger.values()].filter(({ key }) => !seen.has(key)),
    };
  }

  tell(now: Instant): void {
    if (!this.#isNew && Math.abs(now - this.#toldAt) < DAY) return;
    this.#watcher.tell(now);
    this.#account.carry(this.#watcher.room, LOST, this.#random);
    this.#isNew = false;
    this.#toldAt = now;
  }
}
