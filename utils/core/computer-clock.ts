// What is known of the computer's own clock: how far the shop's server is from it, and whether it was set back. It may make
// reminders earlier, never later, and never touches what was seen when.
import { DAY, HOUR, type Instant, isInstant, MINUTE } from './time';

export interface ComputerClock {
  /** The server's time less ours, ms, as last believed; null before any answer. Above 0: our clock is behind. */
  readonly offset: number | null;
  /** An answer that says our clock is ahead, and may as well be an old one that the browser had kept. */
  readonly doubted: { readonly saidAt: Instant; readonly offset: number } | null;
  /** The latest time that the clock has shown; null at first. */
  readonly latest: Instant | null;
  /** By how much it was set back, ms; null when it was not, or has come there again, or was found right. */
  readonly setBack: number | null;
}

export const UNHEARD: ComputerClock = { offset: null, doubted: null, latest: null, setBack: null };

/** An answer is this long on its way at most, and two clocks differ so much at least before one is wrong. */
const ON_ITS_WAY = 10 * MINUTE;
/** Two answers agree within this. */
const AGREE = 5 * MINUTE;
/** Less is not worth an earlier alarm. */
const WORTH = 2 * MINUTE;
/** More is shown and not used: either the clock or the answer is nonsense. Design 8. */
const MOST_USED = DAY;
const MOST_BACK = HOUR;

/**
 * The server said `saidAt` in an answer that was read at `readAt`. An old answer says an earlier time, never a later one:
 * that our clock is behind is believed at once, that it is ahead only when two answers of different times agree.
 */
export function heardServer(clock: ComputerClock, saidAt: Instant, readAt: Instant): ComputerClock {
  if (!isInstant(saidAt) || !isInstant(readAt)) return clock;
  const offset = saidAt - readAt;
  const { doubted } = clock;
  const agrees = doubted !== null && doubted.saidAt !== saidAt && Math.abs(doubted.offset - offset) <= AGREE;
  if (offset < -ON_ITS_WAY && !agrees) return { ...clock, doubted: { saidAt, offset } };
  const isRight = Math.abs(offset) <= ON_ITS_WAY;
  const known = { offset, doubted: offset < -ON_ITS_WAY ? { saidAt, offset } : null };
  return isRight ? { ...known, latest: readAt, setBack: null } : { ...clock, ...known };
}

/** The clock shows `now`. */
export function shows(clock: ComputerClock, now: Instant): ComputerClock {
  const { latest, setBack } = clock;
  if (latest === null || now >= latest) return { ...clock, latest: now, setBack: null };
  const back = latest - now;
  if (back <= MOST_BACK) return setBack === null ? clock : { ...clock, setBack: null };
  return { ...clock, setBack: Math.max(setBack ?? 0, back) };
}

/** How much later than the clock says it is, for reminders, in ms: 0 or more. */
export function lateness({ offset }: ComputerClock): number {
  return offset !== null && offset >= WORTH && offset <= MOST_USED ? offset : 0;
}

/** True when the shop said that our clock is behind by more than clocks differ. */
export const isBehind = ({ offset }: ComputerClock): boolean => offset !== null && offset > HOUR;

/** `by` in ms. */
export interface ClockTrouble {
  readonly kind: 'behind' | 'ahead' | 'set-back';
  readonly by: number;
}

/** What the user must hear of it; null when nothing. */
export function clockTrouble({ offset, setBack }: ComputerClock): ClockTrouble | null {
  if (offset !== null && Math.abs(offset) > MOST_USED) {
    return { kind: offset > 0 ? 'behind' : 'ahead', by: Math.abs(offset) };
  }
  return setBack === null ? null : { kind: 'set-back', by: setBack };
}
