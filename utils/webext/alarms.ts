// The two alarms there ever are: `next`, the next moment at which something may ring, and `heartbeat`, the hourly net below it.
// Only absolute times: writing an alarm again must never push it away.
import { DAY, HOUR, type Instant, MINUTE } from '../core/time';
import { browser } from './browser';

export const NEXT = 'next';
export const HEARTBEAT = 'heartbeat';
/** Firefox keeps the delay in 32 bits: an alarm over 49.7 days ahead fires at once and is gone. */
export const FARTHEST = 20 * DAY;
const PERIOD = HOUR;
const VERSION_KEY = 'heartbeatVersion';

/** Writes `next`, always: a lost alarm looks the same as a kept one after an update. False when the browser refused. */
export async function wakeAt(when: Instant, now: Instant): Promise<boolean> {
  const farthest = now + FARTHEST;
  const at = Number.isFinite(when) ? Math.min(Math.max(when, now), farthest) : farthest;
  try {
    await browser.alarms.create(NEXT, { when: at });
    return true;
  } catch {
    return false;
  }
}

/** Brings `next` forward where it is later or lost; never pushes it away. */
export async function wakeBy(when: Instant): Promise<void> {
  try {
    const alarm = await browser.alarms.get(NEXT);
    if (alarm === undefined || alarm.scheduledTime > when) await browser.alarms.create(NEXT, { when });
  } catch {
    // The heartbeat comes within the hour.
  }
}

/** Missing, overdue by two periods, or as far ahead. */
const isAmiss = (heartbeat: Instant | undefined, now: Instant): boolean =>
  heartbeat === undefined || Math.abs(heartbeat - now) > 2 * PERIOD;

/**
 * Sets the heartbeat again when it is missing, older than this version of the extension, overdue by two periods, or as far
 * ahead: the clock was set back since.
 */
export async function keepHeartbeat(now: Instant): Promise<boolean> {
  try {
    const version = browser.runtime.getManifest().version;
    const [alarm, kept] = await Promise.all([browser.alarms.get(HEARTBEAT), browser.storage.local.get(VERSION_KEY)]);
    const stale = isAmiss(alarm?.scheduledTime, now) || kept[VERSION_KEY] !== version;
    if (stale) {
      await browser.alarms.create(HEARTBEAT, { when: now + PERIOD, periodInMinutes: PERIOD / MINUTE });
      await browser.storage.local.set({ [VERSION_KEY]: version });
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls back when the user looks at a window and the heartbeat is not where it must be: the clock was changed while the
 * browser ran, and alarms of the old time would come late. Phones have no windows.
 */
export function onClockChange(callback: () => void, now: () => Instant): void {
  const look = async (): Promise<void> => {
    const alarm = await browser.alarms.get(HEARTBEAT);
    if (isAmiss(alarm?.scheduledTime, now())) callback();
  };
  browser.windows?.onFocusChanged.addListener(() => void look().catch(() => undefined));
}

/** Any name wakes: whatever fires, the plan is made anew from what is stored. */
export function onWake(callback: () => void): void {
  browser.alarms.onAlarm.addListener(callback);
}

export async function clearAlarms(): Promise<void> {
  await browser.alarms.clearAll();
}
