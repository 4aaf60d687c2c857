// The user's settings with their defaults. One line per setting.

/** The languages our windows speak: one line each, and its name in utils/i18n/languages.ts. */
export const UI_LANGUAGES = [
  'en',
  'ru',
  'uk',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'pl',
  'nl',
  'tr',
  'ko',
  'ja',
  'he',
  'ar',
] as const;
export type LanguageCode = (typeof UI_LANGUAGES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  /** `auto` follows the browser. */
  readonly language: 'auto' | LanguageCode;
  /** Of our own windows; `auto` follows the system. Since version 0.2. */
  readonly theme: Theme;
  /** Local hour of the daily summary, 0–23. */
  readonly hour: number;
  /** No notification comes in these hours, unless it would be too late after them; null: any hour. Since version 0.2. */
  readonly quiet: QuietHours | null;
  /** Which rungs ring. */
  readonly rungs: Readonly<Record<SwitchedRung, boolean>>;
  readonly hideTitles: boolean;
  readonly pageLines: boolean;
  /** Open orders travel to the user's other computers through the browser's own sync. */
  readonly otherComputers: boolean;
}

/** Local hours 0–23: from the beginning of `from` to the beginning of `to`, over midnight when `to` is smaller. Never equal. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/**
 * soon, now, last-day: date clocks. 7d … 6h: clocks with hours. first-day: an opening clock. due: owed. nudge: a date not
 * read. list: the order list not seen for long; since version 0.2.
 */
export const RUNG_IDS = [
  'soon',
  'now',
  'last-day',
  '7d',
  '3d',
  '24h',
  '6h',
  'first-day',
  'due',
  'nudge',
  'list',
] as const;
export type SwitchedRung = (typeof RUNG_IDS)[number];
/** again: a snooze is over. The user asked for it, so it has no switch. */
export type RungId = SwitchedRung | 'again';

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  hour: 9,
  quiet: null,
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
    list: true,
  },
  hideTitles: false,
  pageLines: true,
  otherComputers: false,
};
