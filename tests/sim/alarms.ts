// The alarms of one browser, with what they really do: times are those of the wall clock, nothing fires while the browser
// is closed, delivery is at most once, restarts and updates lose them, and a few come early, late or never.
import { DAY, HOUR, MINUTE } from '../../utils/core/time';
import type { Faults } from './faults';
import type { BrowserName } from './life';

interface Alarm {
  /** When it is said to fire, and when it will. */
  readonly at: number;
  readonly fires: number;
  readonly period: number | null;
}

/** Firefox keeps the delay in 32 bits. */
const WRAP = 2 ** 32;
/** Chromium refuses the 501st. */
const MOST = 500;

/** Share of alarms that fire at another time, or not at all. */
const AMISS = 0.004;

export class Alarms {
  readonly #browser: BrowserName;
  readonly #faults: Faults;
  #alarms = new Map<string, Alarm>();
  /** After an update at browser start they are listed, and gone at the next start unless one is written meanwhile. */
  #listedOnly = false;
  constructor(browser: BrowserName, faults: Faults) {
    this.#browser = browser;
    this.#faults = faults;
  }

  create(name: string, at: number, wall: number, period: number | null = null): void {
    const many = this.#alarms.size >= MOST && !this.#alarms.has(name);
    if (this.#browser === 'chromium' && many) throw new Error('more than 500 active alarms');
    const delay = Math.max(0, at - wall);
    // No alarm is punctual to the ms: set again as it fires, the rest is less than a whole turn.
    const wrapped = delay < WRAP ? delay : (delay % WRAP) + 1;
    const due = wall + (this.#browser === 'firefox' ? wrapped : delay);
    this.#alarms.set(name, { at: due, fires: this.#firesAt(due, wall), period });
    this.#listedOnly = false;
  }
  #firesAt(due: number, wall: number): number {
    if (!this.#faults.strikes(AMISS, wall, due - wall)) return due;
    const { random } = this.#faults;
    const early = Math.max(wall, due - random.between(1, 90) * MINUTE);
    return Math.round(random.pick([early, due + random.between(0.1, 8) * HOUR, Number.POSITIVE_INFINITY]));
  }
  has(name: string): boolean {
    return this.#alarms.has(name);
  }
  /** When the alarm is to fire; null when there is none. */
  at(name: string): number | null {
    return this.#alarms.get(name)?.at ?? null;
  }
  clear(): void {
    this.#alarms.clear();
  }

  browserStarts(updated: boolean): void {
    if (this.#browser === 'firefox' || this.#listedOnly) this.clear();
    this.#listedOnly = updated && this.#browser === 'chromium';
  }
  /** While the browser runs. */
  extensionUpdates(): void {
    this.clear();
  }

  /** The soonest to fire, by the wall clock. */
  next(): { readonly name: string; readonly at: number } | null {
    let first: { readonly name: string; readonly at: number } | null = null;
    for (const [name, { fires }] of this.#alarms)
      if (Number.isFinite(fires) && (first === null || fires < first.at)) first = { name, at: fires };
    return first;
  }
  /** It has fired: a single one is gone, a repeating one comes again, missed turns once. */
  fired(name: string, wall: number): void {
    const alarm = this.#alarms.get(name);
    if (alarm === undefined) return;
    if (alarm.period === null) this.#alarms.delete(name);
    else {
      const missed = Math.max(1, Math.ceil((wall - alarm.at + 1) / alarm.period));
      const at = this.#browser === 'firefox' ? wall + alarm.period : alarm.at + missed * alarm.period;
      this.#alarms.set(name, { ...alarm, at, fires: at });
    }
  }
}

export const HOURLY = 60 * MINUTE;
export const DAILY = DAY;
