// Faults put into the in-memory browser: alarms that vanish or are refused, options that Firefox throws on, notifications
// that do not appear. Each returns to normal with the mocks of the test.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Call = (...all: unknown[]) => Promise<unknown>;

/** Calls `before` ahead of the real one; what it throws, the caller gets. */
function ahead(owner: object, name: string, before: (...all: unknown[]) => void): void {
  const real = (Reflect.get(owner, name) as Call).bind(owner);
  vi.spyOn(owner as Record<string, Call>, name).mockImplementation(async (...all) => {
    before(...all);
    return real(...all);
  });
}

function refuseOthers(given: unknown, known: readonly string[]): void {
  const other = Object.keys(given as object).find((name) => !known.includes(name));
  if (other !== undefined) throw new Error(`Unexpected property "${other}"`);
}

/** Firefox creates nothing when it does not know an option. */
export function strictFirefox(): void {
  ahead(fakeBrowser.alarms, 'create', (_name, info) =>
    refuseOthers(info, ['when', 'delayInMinutes', 'periodInMinutes']),
  );
  ahead(fakeBrowser.notifications, 'create', (_id, options) =>
    refuseOthers(options, ['type', 'iconUrl', 'title', 'message']),
  );
}

export function refuseAlarms(why: string): void {
  ahead(fakeBrowser.alarms, 'create', () => {
    throw new Error(why);
  });
}

/** What the real browser does at an update, and Firefox at every start. */
export async function loseAlarms(): Promise<void> {
  await fakeBrowser.alarms.clearAll();
}

/** Notifications are memory only: none is left after a restart of the browser. */
export async function loseNotifications(): Promise<void> {
  const ids = Object.keys(await fakeBrowser.notifications.getAll());
  await Promise.all(ids.map((id) => fakeBrowser.notifications.clear(id)));
}
