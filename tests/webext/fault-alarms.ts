// The in-memory browser's alarms, fired as a browser would fire them, or worse: late, early, twice, never. The event is sent
// once and a one-shot alarm is gone by then, whatever comes of it.
import { fakeBrowser } from 'wxt/testing/fake-browser';

const MINUTE = 60_000;

/** What becomes of one firing. `late` and `early` by so many ms. */
export type Firing =
  | { readonly is: 'on-time' | 'twice' | 'never' }
  | { readonly is: 'late' | 'early'; readonly by: number };

export interface Fired {
  readonly name: string;
  readonly at: number;
  /** 0: it was to fire and did not. */
  readonly times: number;
}

async function take(): Promise<{ readonly name: string; readonly at: number; readonly period: number } | null> {
  const [first] = (await fakeBrowser.alarms.getAll()).sort((a, b) => a.scheduledTime - b.scheduledTime);
  if (first === undefined) return null;
  return { name: first.name, at: first.scheduledTime, period: (first.periodInMinutes ?? 0) * MINUTE };
}

/** An alarm that is set again to its time after it fired early comes at its time. */
function timeOf(at: number, now: number, firing: Firing): number {
  if (firing.is === 'late') return at + firing.by;
  return firing.is === 'early' && at - firing.by > now ? at - firing.by : at;
}

/**
 * The next alarm to fire, fired. `wake` sets the clock and hears the event. @returns null when there is none before `end`
 */
export async function fireNext(
  now: number,
  end: number,
  firing: Firing,
  wake: (at: number, name: string) => Promise<void>,
): Promise<Fired | null> {
  const next = await take();
  if (next === null) return null;
  const at = Math.max(now + 1, timeOf(next.at, now, firing));
  if (at >= end) return null;
  await fakeBrowser.alarms.clear(next.name);
  if (next.period > 0) {
    // Chromium keeps the phase and leaves out what was missed.
    const missed = Math.max(0, Math.floor((at - next.at) / next.period));
    const when = next.at + (missed + 1) * next.period;
    await fakeBrowser.alarms.create(next.name, { when, periodInMinutes: next.period / MINUTE });
  }
  const times = { 'on-time': 1, late: 1, early: 1, twice: 2, never: 0 }[firing.is];
  for (let sent = 0; sent < times; sent += 1) await wake(at, next.name);
  return { name: next.name, at, times };
}
