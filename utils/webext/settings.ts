// The user's settings in storage.local. Read with the default for every part that is missing or nonsense.
import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, type SwitchedRung, THEMES, UI_LANGUAGES } from '../core/settings';
import { browser } from './browser';

const KEY = 'settings';
const rungDefaults = DEFAULT_SETTINGS.rungs;
const rung = (id: SwitchedRung) => v.fallback(v.boolean(), rungDefaults[id]);

const Rungs = v.object({
  soon: rung('soon'),
  now: rung('now'),
  'last-day': rung('last-day'),
  '7d': rung('7d'),
  '3d': rung('3d'),
  '24h': rung('24h'),
  '6h': rung('6h'),
  'first-day': rung('first-day'),
  due: rung('due'),
  nudge: rung('nudge'),
  list: rung('list'),
} satisfies Record<SwitchedRung, unknown>);

const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));
const Quiet = v.nullable(
  v.pipe(
    v.object({ from: hour, to: hour }),
    v.check(({ from, to }) => from !== to),
  ),
);

const Stored = v.fallback(
  v.object({
    language: v.fallback(v.picklist(['auto', ...UI_LANGUAGES]), DEFAULT_SETTINGS.language),
    theme: v.fallback(v.picklist(THEMES), DEFAULT_SETTINGS.theme),
    hour: v.fallback(hour, DEFAULT_SETTINGS.hour),
    quiet: v.fallback(Quiet, DEFAULT_SETTINGS.quiet),
    rungs: v.fallback(Rungs, rungDefaults),
    hideTitles: v.fallback(v.boolean(), DEFAULT_SETTINGS.hideTitles),
    pageLines: v.fallback(v.boolean(), DEFAULT_SETTINGS.pageLines),
    otherComputers: v.fallback(v.boolean(), DEFAULT_SETTINGS.otherComputers),
  }),
  DEFAULT_SETTINGS,
);

/** Settings out of a file, with the default for every part that is missing or nonsense. */
export const asSettings = (value: unknown): Settings => v.parse(Stored, value);

/** Never fails: a reminder with default settings is better than none. */
export async function readSettings(): Promise<Settings> {
  try {
    return v.parse(Stored, (await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls back after every change of the settings, in whatever window it was made. */
export function onSettingsChange(callback: () => void): void {
  browser.storage.onChanged.addListener((changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && KEY in changes) callback();
  });
}
