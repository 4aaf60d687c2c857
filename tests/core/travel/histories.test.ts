// Two computers with a shared room that loses, reorders, overwrites and refuses: whatever happened, nothing that was known
// on one is ever gone there, and once the room works again both know the same. CLAIMCHECK_RUNS=10000 runs it at length.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OrderReading } from '../../../utils/core/reading';
import { canonicalJson } from '../../../utils/core/record/canonical-json';
import * as changes from '../../../utils/core/record/changes';
import type { OrderRecord } from '../../../utils/core/record/record';
import { addDays, DAY, HOUR } from '../../../utils/core/time';
import { joinRecord } from '../../../utils/core/travel/join-record';
import { packOrder } from '../../../utils/core/travel/pack';
import { randomOf } from '../../sim/random';
import { Account, Computer } from '../../webext/account';
import { anyReading, PLACED, reading } from '../readings';
import { Watcher } from './computer';

const runs = Number(process.env.CLAIMCHECK_RUNS ?? 500);
const START = PLACED + 20 * DAY;
const IDS = ['8190000000000001', '8190000000000002'];

const anyOrder = fc.constantFrom(...IDS);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('read' as const), id: anyOrder, reading: anyReading }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('event' as const), id: anyOrder, name: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), id: anyOrder, name: fc.nat({ max: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('name', 'snooze', 'forget', 'seen'), id: anyOrder }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('date'), id: anyOrder }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('hear', 'tell', 'carry', 'receive', 'meet') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('overwrite', 'wipe', 'fill', 'sleep') }) },
);
interface Step {
  readonly do: string;
  readonly id?: string;
  readonly name?: number;
  readonly reading?: OrderReading;
}
const anyHistory = fc.record({
  seed: fc.integer(),
  steps: fc.array(fc.tuple(fc.boolean(), anyStep), { maxLength: 40 }),
});

/** Everything that another computer could know of it but the title, which each takes from the lines that it read itself. */
const travels = (record: OrderRecord): string =>
  canonicalJson({ ...packOrder({ record, ledger: [], done: false }), t: undefined });

interface Word {
  readonly id: string;
  readonly at: number;
  readonly date: string | null;
}

class History {
  now = START;
  /** What the user said of the refund date, on either computer. */
  readonly words: Word[] = [];
  readonly #random: ReturnType<typeof randomOf>;
  readonly rooms = [new Computer(() => this.now), new Computer(() => this.now)] as const;
  readonly account = new Account(this.rooms);
  readonly watchers = [new Watcher('aaaaaaaaaa', this.rooms[0]), new Watcher('bbbbbbbbbb', this.rooms[1])] as const;
  constructor(seed: number) {
    this.#random = randomOf(seed);
  }

  step(second: boolean, step: Step): void {
    const watcher = this.watchers[second ? 1 : 0];
    const before = new Map(watcher.records);
    this.now += HOUR;
    this.#do(watcher, step);
    for (const [id, record] of before) this.#expectKept(record, watcher.records.get(id));
  }

  #do(watcher: Watcher, { do: what, id = '', name = 0, reading: read }: Step): void {
    const { room } = watcher;
    const event = { type: 'wrote-to-store', on: '2026-08-08', at: this.now };
    const doing: Readonly<Record<string, () => void>> = {
      read: () => read && watcher.read({ ...read, id }),
      event: () => watcher.change(id, (record) => changes.withEvent(record, { ...event, id: `e${name}` })),
      undo: () => watcher.change(id, (record) => changes.withoutEvent(record, `e${name}`, this.now)),
      date: () => this.#setDate(watcher, id),
      name: () => watcher.change(id, (record) => changes.withNote(record, { nickname: `n${this.now}` }, this.now)),
      snooze: () =>
        watcher.change(id, (record) => changes.withSnooze(record, this.#chance() ? '2026-09-02' : null, this.now)),
      forget: () => watcher.change(id, (record) => changes.forget(record, this.now)),
      seen: () => watcher.acknowledge(`${id}/order|18|soon|1`, id, this.now),
      hear: () => watcher.hear(this.now),
      tell: () => watcher.tell(this.now),
      carry: () => this.account.carry(room, 0.3, this.#random),
      receive: () => room.receive(this.#random),
      meet: () => this.#meet(),
      overwrite: () => this.account.overwrite(room),
      wipe: () => this.account.wipe(),
      fill: () => room.items.set('stranger', JSON.stringify('x'.repeat(101_000))),
      sleep: () => {
        this.now += 200 * DAY;
      },
    };
    doing[what]?.();
  }

  /** A date of its own each time, so that none is taken for another. */
  #setDate(watcher: Watcher, id: string): void {
    if (!watcher.records.has(id)) return;
    const date = this.#chance() ? addDays('2026-09-01', this.words.length) : null;
    this.words.push({ id, at: this.now, date });
    watcher.change(id, (record) => changes.withHandDate(record, date, this.now));
  }

  lastWord(id: string): Word | undefined {
    return this.words.filter((word) => word.id === id).at(-1);
  }

  /** Joined with what it was, it is what it is: nothing of it is gone. A date by hand goes only by a later word of the user. */
  #expectKept(before: OrderRecord, after: OrderRecord | undefined): void {
    expect(after).toBeDefined();
    if (after === undefined || after.forgottenAt !== null) return;
    expect(travels(joinRecord(before, after))).toBe(travels(after));
    const { handDate } = before;
    if (handDate === null || after.handDate?.date === handDate.date) return;
    const later = this.words.filter(({ id, at }) => id === before.id && at > handDate.setAt);
    expect(later.map(({ date }) => date)).toContain(after.handDate?.date ?? null);
  }

  #chance(): boolean {
    return this.#random.chance(0.5);
  }

  /** A day on which the room works. */
  #meet(): void {
    this.now += DAY + HOUR;
    for (const watcher of this.watchers) {
      watcher.hear(this.now);
      watcher.tell(this.now);
      this.account.carry(watcher.room, 0, this.#random);
    }
    for (const room of this.rooms) while (room.incoming.length > 0) room.receive(this.#random);
  }

  /** The room works again for some days. */
  heal(): void {
    for (const room of this.rooms) room.items.delete('stranger');
    for (let turn = 0; turn < 4; turn += 1) this.#meet();
    for (const watcher of this.watchers) watcher.hear(this.now);
  }
}

function expectEndAlike(history: History): void {
  history.heal();
  const [a, b] = history.watchers;
  for (const id of IDS) {
    const [mine, other] = [a.records.get(id), b.records.get(id)];
    if (mine?.forgottenAt != null || other?.forgottenAt != null) continue;
    expect(mine && travels(mine), id).toBe(other && travels(other));
    const seen = [a, b].map(({ ledger }) => ledger.has(`${id}/order|18|soon|1`));
    expect(seen[0]).toBe(seen[1]);
    expect(mine?.handDate?.date ?? null, id).toBe(history.lastWord(id)?.date ?? null);
  }
}

it(`${runs} histories of two computers lose nothing and end alike`, () => {
  fc.assert(
    fc.property(anyHistory, ({ seed, steps }) => {
      const history = new History(seed);
      for (const [second, step] of steps) history.step(second, step);
      expectEndAlike(history);
    }),
    { numRuns: runs, seed: 5 },
  );
}, 600_000);

it(`${runs} histories of the refund date, set and given back on both: the latest word stands`, () => {
  const [id = ''] = IDS;
  const step = fc.constantFrom('date', 'date', 'date', 'hear', 'tell', 'carry', 'receive', 'meet');
  const steps = fc.array(fc.tuple(fc.boolean(), step), { maxLength: 12 });
  fc.assert(
    fc.property(fc.integer(), steps, (seed, all) => {
      const history = new History(seed);
      for (const second of [true, false]) history.step(second, { do: 'read', id, reading: reading(1) });
      for (const [second, what] of all) history.step(second, { do: what, id });
      expectEndAlike(history);
    }),
    { numRuns: runs, seed: 5 },
  );
}, 600_000);
