// Calendar days and instants, and how one becomes the other. Never reads the clock: `now` always comes in.
// Source for the 50-hour day: a page names a day but no time zone, so the day may begin at UTC+14 and end at UTC-12.

/** UTC milliseconds since 1970. */
export type Instant = number;
/** A day as a page shows it, `YYYY-MM-DD`, in no time zone. */
export type CalendarDate = string;
/** Half-open stretch of UTC ms in which something happens: not before `earliest`, not after `latest`. */
export interface Range {
  readonly earliest: Instant;
  readonly latest: Instant;
}
/** When and where a decision is made. `timeZone` is an IANA name ("Europe/Berlin"). */
export interface Moment {
  readonly now: Instant;
  readonly timeZone: string;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
