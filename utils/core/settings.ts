// The user's settings with their defaults. One line per setting.
export interface Settings {
  /** `auto` follows the browser. */
  readonly language: 'auto' | 'en' | 'ru';
  /** Local hour of the daily summary, 0–23. */
  readonly hour: number;
  /** Which rungs of an act clock ring. */
  readonly rungs: Readonly<Record<RungId, boolean>>;
  readonly hideTitles: boolean;
  readonly pageLines: boolean;
  /** Open orders travel to the user's other computers through the browser's own sync. */
  readonly otherComputers: boolean;
}

/** soon, now, last-day: date clocks. 7d … 6h: clocks with hours. first-day: an opening clock. due: owed. nudge: a date not read. */
export const RUNG_IDS = ['soon', 'now', 'last-day', '7d', '3d', '24h', '6h', 'first-day', 'due', 'nudge'] as const;
export type RungId = (typeof RUNG_IDS)[number];

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  hour: 9,
  rungs: {
    soon: true,
    now: true,
    'last-day': true,
    '7d': true,
    '3d': true,
    '24h': true,
    '6h': true,
    'first-day': true,
    due: true,
    nudge: true,
  },
  hideTitles: false,
  pageLines: true,
  otherComputers: false,
};
