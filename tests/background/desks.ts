// Two computers of one user in one test: each has its own database, its own storage and its own copy of the shared room.
// One of them is in front; its worker runs, the other's is asleep.
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Account, Computer } from '../webext/account';
import { freshBrowser, killWorker, setClock, settled, startWorker } from './worker';

interface Desk {
  readonly database: IDBFactory;
  readonly room: Computer;
  local: Record<string, unknown>;
}

/** Nothing is lost, and what was written first comes first. */
const certain = { next: () => 0 };

/** What the extension sees as `storage.sync`. */
function connect(room: Computer): void {
  Object.assign(fakeBrowser.storage.sync, {
    get: async () => room.read(),
    set: async (values: Record<string, unknown>) => room.set(values),
    remove: async (keys: string[]) => room.remove(keys),
    clear: async () => room.remove([...room.items.keys()]),
  });
}

export class Desks {
  readonly rooms: readonly [Computer, Computer];
  readonly account: Account;
  readonly #desks: readonly [Desk, Desk];
  #front: 0 | 1 = 0;
  constructor() {
    const told = (): void => void fakeBrowser.storage.onChanged.trigger({}, 'sync');
    this.rooms = [new Computer(() => Date.now(), told), new Computer(() => Date.now(), told)];
    this.account = new Account(this.rooms);
    const deskOf = (room: Computer): Desk => ({ database: new IDBFactory(), room, local: {} });
    this.#desks = [deskOf(this.rooms[0]), deskOf(this.rooms[1])];
  }

  get room(): Computer {
    return this.#desks[this.#front].room;
  }

  async #start(now: number): Promise<void> {
    const { database, room, local } = this.#desks[this.#front];
    freshBrowser();
    globalThis.indexedDB = database;
    connect(room);
    await fakeBrowser.storage.local.set(local);
    setClock(now);
    await startWorker();
  }

  /** The first time, or when its browser starts anew. */
  async open(now: number): Promise<void> {
    await this.#start(now);
  }

  /** To the other computer, whose browser starts; everything written so far has been carried. */
  async turn(now: number, carried = true): Promise<void> {
    await settled();
    this.#desks[this.#front].local = await fakeBrowser.storage.local.get(null);
    killWorker();
    if (carried) this.carry();
    this.#front = this.#front === 0 ? 1 : 0;
    await this.#start(now);
  }

  carry(): void {
    for (const room of this.rooms) this.account.carry(room, 0, certain);
    for (const room of this.rooms) while (room.incoming.length > 0) room.receive(certain);
  }
}
