// Four plain schedulers, each as it is found in extensions, to compare with. They get the same readings and the same dates;
// each tells once, three days before the date.
import type { OrderRecord } from '../../utils/core/record/record';
import { takeReading } from '../../utils/core/record/set-right';
import { DAY, type Instant } from '../../utils/core/time';
import { DAILY } from './alarms';
import { type Belief, beliefOf } from './belief';
import type { MakeScheduler, Scheduler, World } from './world';

/** Before the date, ms. */
export const PLAIN_RUNG = 3 * DAY;

class Book {
  readonly #world: World;
  readonly #records = new Map<string, OrderRecord>();
  readonly #open = new Map<string, Belief>();
  readonly #rang = new Set<string>();
  constructor(world: World) {
    this.#world = world;
  }
  /** The date, when there is one to be told of. */
  keep(reading: Parameters<Scheduler['read']>[0]): Belief | null {
    const record = takeReading(this.#records.get(reading.id), reading);
    this.#records.set(reading.id, record);
    const belief = beliefOf(record, this.#world.wall());
    if (belief === null) this.#open.delete(reading.id);
    else this.#open.set(reading.id, belief);
    return belief !== null && !this.#rang.has(keyOf(reading.id, belief)) ? belief : null;
  }
  tell(id: string): void {
    const belief = this.#open.get(id);
    if (belief === undefined || this.#rang.has(keyOf(id, belief))) return;
    const key = keyOf(id, belief);
    this.#rang.add(key);
    this.#world.show(key, [{ orderId: id, key }]);
  }
  tellDue(): void {
    if (!this.#world.stored()) return;
    const now = this.#world.wall();
    for (const [id, { earliest, latest }] of this.#open) {
      if (earliest - PLAIN_RUNG <= now && now < latest) this.tell(id);
    }
  }
  /** When the next one is due; null when none is. */
  next(): Instant | null {
    const now = this.#world.wall();
    const waiting = [...this.#open].filter(([id, belief]) => belief.latest > now && !this.#rang.has(keyOf(id, belief)));
    const times = waiting.map(([, { earliest }]) => Math.max(now, earliest - PLAIN_RUNG));
    return times.length === 0 ? null : Math.min(...times);
  }
}
const keyOf = (id: string, { revision }: Belief): string => `${id}|${revision}`;

/** An alarm for each order, made when it is read. */
const onePerOrder: MakeScheduler = (world) => {
  const book = new Book(world);
  return {
    wake: (_why, name) => name !== undefined && book.tell(name),
    read: (reading) => {
      const belief = book.keep(reading);
      const now = world.wall();
      if (belief !== null && belief.latest > now) world.alarms.create(reading.id, belief.earliest - PLAIN_RUNG, now);
    },
  };
};

/** One alarm for the soonest; made only where the browser lists none. */
const createIfMissing: MakeScheduler = (world) => {
  const book = new Book(world);
  const arm = (): void => {
    const next = book.next();
    if (next !== null && !world.alarms.has('next')) world.alarms.create('next', next, world.wall());
  };
  return {
    wake: (why) => {
      if (why === 'alarm') book.tellDue();
      arm();
    },
    read: (reading) => {
      book.keep(reading);
      arm();
    },
  };
};

/** A daily look that every start sets up anew, a day from then. */
const delayAtStart: MakeScheduler = (world) => {
  const book = new Book(world);
  return {
    wake: (why) => {
      if (why === 'alarm') book.tellDue();
      else {
        world.alarms.clear();
        world.alarms.create('look', world.wall() + DAILY, world.wall(), DAILY);
      }
    },
    read: (reading) => void book.keep(reading),
  };
};

/** A daily look, set up at install and update, and at a start that finds none. */
const dailyPoll: MakeScheduler = (world) => {
  const book = new Book(world);
  return {
    wake: (why) => {
      if (why === 'alarm') book.tellDue();
      else if (why !== 'start' || !world.alarms.has('look')) {
        world.alarms.create('look', world.wall() + DAILY, world.wall(), DAILY);
      }
    },
    read: (reading) => void book.keep(reading),
  };
};

export const PLAIN: Readonly<Record<string, MakeScheduler>> = {
  'one alarm per order': onePerOrder,
  'create if missing': createIfMissing,
  'delay at each start': delayAtStart,
  'daily poll': dailyPoll,
};
