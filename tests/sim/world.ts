// Runs one life against one scheduler: starts, sleeps, visits, updates and alarms in their true order, and writes down
// every notification that came on screen. What can fail does, one thing at a time: the worker dies while it shows, an alarm
// comes early, late, twice or never, the database refuses.
import type { OrderReading } from '../../utils/core/reading';
import { DAY, HOUR, type Instant } from '../../utils/core/time';
import { Alarms } from './alarms';
import { Faults } from './faults';
import { type Life, type Session, zoneAt } from './life';
import { type Random, randomOf } from './random';

interface Told {
  readonly orderId: string;
  /** The order, its date and the rung: what must be told once. */
  readonly key: string;
}
export interface Shown extends Told {
  readonly noticeId: string;
  /** True time, and what the wall clock said. */
  readonly at: Instant;
  readonly wall: Instant;
  /** The worker died before it could write down that it had shown it. */
  readonly died: boolean;
}
export interface World {
  readonly alarms: Alarms;
  readonly timeZone: () => string;
  /** What `Date.now()` says. */
  readonly wall: () => Instant;
  readonly allowed: () => boolean;
  /** False when the database refuses this time. */
  readonly stored: () => boolean;
  /** The date has passed and the user has the money back. */
  readonly over: (orderId: string) => boolean;
  /** False when the system shows nothing. Throws when the worker dies. */
  readonly show: (noticeId: string, told: readonly Told[]) => boolean;
}
export interface Scheduler {
  readonly wake: (why: 'install' | 'start' | 'update' | 'alarm', name?: string) => void;
  readonly read: (reading: OrderReading) => void;
  /** The user saw the notification; absent where it makes no difference. */
  readonly seen?: (noticeId: string) => void;
}
export type MakeScheduler = (world: World) => Scheduler;

class WorkerDied extends Error {}
/** Share of notifications at which the worker dies: half before it is on screen, half after. */
const DEATHS = 0.01;
/** Share of wakes at which the database refuses. */
const REFUSALS = 0.003;
/** Share of alarms that come twice. */
const TWICE = 0.01;
/** Share of notifications that the user sees. */
const SEEN = 0.6;
const AFTER = DAY;

class Run {
  readonly shown: Shown[] = [];
  #at: Instant = 0;
  #ahead = 0;
  readonly #life: Life;
  readonly #alarms: Alarms;
  readonly #scheduler: Scheduler;
  readonly #random: Random;
  readonly #faults: Faults;
  /** On screen, and not yet looked at. */
  #fresh: string[] = [];
  constructor(life: Life, make: MakeScheduler, seed: number) {
    this.#life = life;
    this.#random = randomOf(seed);
    this.#faults = new Faults(this.#random);
    this.#alarms = new Alarms(life.browser, this.#faults);
    const ends = new Map(life.fates.map(({ id, truth }) => [id, truth + AFTER]));
    this.#scheduler = make({
      alarms: this.#alarms,
      timeZone: () => zoneAt(life, this.#at),
      wall: () => this.#wall(),
      allowed: () => this.#allowed(),
      stored: () => !this.#faults.strikes(REFUSALS, this.#at, HOUR),
      over: (orderId) => this.#at > (ends.get(orderId) ?? Number.POSITIVE_INFINITY),
      show: (noticeId, told) => this.#show(noticeId, told),
    });
  }

  #wall(): Instant {
    return this.#at + this.#ahead;
  }
  #allowed(): boolean {
    return !this.#life.denied.some(({ from, to }) => from <= this.#at && this.#at < to);
  }
  #show(noticeId: string, told: readonly Told[]): boolean {
    const dies = this.#faults.strikes(DEATHS, this.#at, HOUR);
    const before = dies && this.#random.chance(0.5);
    if (before) throw new WorkerDied();
    if (!this.#allowed()) return false;
    const died = dies && !before;
    this.shown.push(...told.map((each) => ({ ...each, noticeId, at: this.#at, wall: this.#wall(), died })));
    this.#fresh.push(noticeId);
    if (died) throw new WorkerDied();
    return true;
  }

  /** An event that reaches the extension; a worker that dies of it is started again by the next. */
  #event(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error;
    }
    const { seen } = this.#scheduler;
    if (seen !== undefined) for (const id of this.#fresh) if (this.#random.chance(SEEN)) seen(id);
    this.#fresh = [];
  }

  /** Each turn is one event; it gives the true time of the next, so that two computers can take turns. */
  *turns(): Generator<Instant, void> {
    for (const [at, session] of this.#life.sessions.entries()) yield* this.#session(session, at === 0);
  }

  *#session({ from, to, begins, ahead }: Session, first: boolean): Generator<Instant, void> {
    yield from;
    this.#at = from;
    this.#ahead = ahead;
    const updated = begins === 'updated start';
    if (begins !== 'wake') {
      this.#alarms.browserStarts(updated);
      this.#event(() => this.#scheduler.wake(first ? 'install' : updated ? 'update' : 'start'));
    }
    const { visits, updates } = this.#life;
    const within = (at: Instant): boolean => at > from && at <= to;
    const script = [
      ...visits
        .filter(({ at }) => within(at))
        .map(({ at, reading }) => ({ at, work: () => this.#scheduler.read(reading) })),
      ...updates.filter(within).map((at) => ({ at, work: () => this.#update() })),
    ].sort((a, b) => a.at - b.at);
    for (const { at, work } of script) {
      yield* this.#alarmsUntil(at);
      yield at;
      this.#at = at;
      this.#event(work);
    }
    yield* this.#alarmsUntil(to);
  }

  #update(): void {
    this.#alarms.extensionUpdates();
    this.#scheduler.wake('update');
  }
  *#alarmsUntil(to: Instant): Generator<Instant, void> {
    for (let next = this.#alarms.next(); next !== null; next = this.#alarms.next()) {
      const { name, at } = next;
      if (at - this.#ahead > to) return;
      yield Math.max(this.#at, at - this.#ahead);
      this.#at = Math.max(this.#at, at - this.#ahead);
      this.#alarms.fired(name, this.#wall());
      this.#event(() => this.#scheduler.wake('alarm', name));
      if (this.#random.chance(TWICE)) this.#event(() => this.#scheduler.wake('alarm', name));
    }
  }
}

export function live(life: Life, make: MakeScheduler, seed: number): readonly Shown[] {
  return liveTogether([{ life, make, seed }]).flat();
}

interface Lived {
  readonly life: Life;
  readonly make: MakeScheduler;
  readonly seed: number;
}

/** All at once, event by event in their true order. What was shown on each. `clock` hears the true time of each event. */
export function liveTogether(lives: readonly Lived[], clock?: (at: Instant) => void): readonly (readonly Shown[])[] {
  const runs = lives.map(({ life, make, seed }) => new Run(life, make, seed));
  const waiting = runs.map((run) => {
    const turns = run.turns();
    return { turns, next: turns.next() };
  });
  const timeOf = ({ next }: { next: IteratorResult<Instant, void> }): Instant =>
    next.done === true ? Number.POSITIVE_INFINITY : next.value;
  for (;;) {
    const first = waiting.reduce((a, b) => (timeOf(b) < timeOf(a) ? b : a));
    if (first.next.done === true) break;
    clock?.(first.next.value);
    first.next = first.turns.next();
  }
  return runs.map(({ shown }) => shown);
}
