// The alarms of one browser, with what they really do: times are those of the wall clock, nothing fires while the browser
// is closed, delivery is at most once, and restarts and updates lose them.
import { DAY, MINUTE } from '../../utils/core/time';
import type { BrowserName } from './life';

interface Alarm {
  readonly at: number;
  readonly period: number | null;
}

/** Firefox keeps the delay in 32 bits. */
const WRAP = 2 ** 32;
/** Chromium refuses the 501st. */
const MOST = 500;

export class Alarms {
  readonly #browser: BrowserName;
  #alarms = new Map<string, Alarm>();
  /** After an update at browser start they are listed, and gone at the next start unless one is written meanwhile. */
  #listedOnly = false;
  constructor(browser: BrowserName) {
    this.#browser = browser;
  }

  create(name: string, at: number, wall: number, period: number | null = null): void {
    const many = this.#alarms.size >= MOST && !this.#alarms.has(name);
    if (this.#browser === 'chromium' && many) throw new Error('more than 500 active alarms');
    const delay = Math.max(0, at - wall);
    // No alarm is punctual to the ms: set again as it fires, the rest is less than a whole turn.
    const wrapped = delay < WRAP ? delay : (delay % WRAP) + 1;
    this.#alarms.set(name, { at: wall + (this.#browser === 'firefox' ? wrapped : delay), period });
    this.#listedOnly = false;
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

  /** The soonest, by the wall clock. */
  next(): { readonly name: string; readonly at: number } | null {
    let first: { readonly name: string; readonly at: number } | null = null;
    for (const [name, { at }] of this.#alarms) if (first === null || at < first.at) first = { name, at };
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
      this.#alarms.set(name, { ...alarm, at });
    }
  }
}

export const HOURLY = 60 * MINUTE;
export const DAILY = DAY;
