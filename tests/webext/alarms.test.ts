// Two alarms, absolute times, never far ahead, never lost without being seen.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY, HOUR } from '../../utils/core/time';
import { FARTHEST, HEARTBEAT, keepHeartbeat, NEXT, onWake, wakeAt } from '../../utils/webext/alarms';

const NOW = Date.UTC(2026, 10, 21, 9);
const version = (text: string): void => {
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: text, manifest_version: 3, name: 'Claimcheck' }),
  });
};
const scheduled = async (name: string): Promise<number | undefined> =>
  (await fakeBrowser.alarms.get(name))?.scheduledTime;

describe('next', () => {
  it('faults 5 and 13: is never in the past and never over 20 days ahead', async () => {
    const whens = fc.oneof(
      fc.double(),
      fc.integer({ min: -400 * DAY, max: 400 * DAY }).map((by) => NOW + by),
    );
    await fc.assert(
      fc.asyncProperty(whens, async (when) => {
        expect(await wakeAt(when, NOW)).toBe(true);
        const at = (await scheduled(NEXT)) ?? Number.NaN;
        expect(at).toBeGreaterThanOrEqual(NOW);
        expect(at).toBeLessThanOrEqual(NOW + FARTHEST);
      }),
    );
  });
  it('keeps a time within the reach exactly', async () => {
    await wakeAt(NOW + 3 * DAY, NOW);
    expect(await scheduled(NEXT)).toBe(NOW + 3 * DAY);
  });
  it('says so when the browser takes no more alarms', async () => {
    vi.spyOn(fakeBrowser.alarms, 'create').mockRejectedValueOnce(new Error('more than 500 active alarms'));
    expect(await wakeAt(NOW + DAY, NOW)).toBe(false);
  });
});

describe('heartbeat', () => {
  it('is set once and not pushed away by later starts', async () => {
    version('1.0.0');
    await keepHeartbeat(NOW);
    await keepHeartbeat(NOW + 50 * 60_000);
    expect(await scheduled(HEARTBEAT)).toBe(NOW + HOUR);
  });
  it('is set again when it is missing', async () => {
    version('1.0.0');
    await keepHeartbeat(NOW);
    await fakeBrowser.alarms.clearAll();
    await keepHeartbeat(NOW + DAY);
    expect(await scheduled(HEARTBEAT)).toBe(NOW + DAY + HOUR);
  });
  it('is set again after an update, though it looks present', async () => {
    version('1.0.0');
    await keepHeartbeat(NOW);
    version('1.0.1');
    await keepHeartbeat(NOW + HOUR / 2);
    expect(await scheduled(HEARTBEAT)).toBe(NOW + 1.5 * HOUR);
  });
  it('is set again when it is overdue by more than two periods', async () => {
    version('1.0.0');
    await keepHeartbeat(NOW);
    await keepHeartbeat(NOW + 3 * HOUR);
    expect(await scheduled(HEARTBEAT)).toBe(NOW + HOUR);
    await keepHeartbeat(NOW + 3 * HOUR + 1);
    expect(await scheduled(HEARTBEAT)).toBe(NOW + 4 * HOUR + 1);
  });
  it('is set again when the clock was set back, or it would wait for the wrong time', async () => {
    version('1.0.0');
    await keepHeartbeat(NOW + 3 * DAY);
    await keepHeartbeat(NOW);
    expect(await scheduled(HEARTBEAT)).toBe(NOW + HOUR);
  });
});

it('wakes for an alarm of any name', async () => {
  let woken = 0;
  onWake(() => {
    woken += 1;
  });
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'of an older version',
    scheduledTime: NOW,
    persistAcrossSessions: true,
  });
  expect(woken).toBe(1);
});
