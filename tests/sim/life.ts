// One random life: a browser that is opened, closed, put to sleep and updated for two years, with the orders that its user
// makes and the visits to their pages. All times are true times in whole ms; the wall clock of a session may be wrong.
import type { OrderReading } from '../../utils/core/reading';
import { DAY, HOUR, type Instant, MINUTE } from '../../utils/core/time';
import { FORMS, type Form, type Rounding, readingOf, truthOf } from './order-page';
import { type Random, randomOf } from './random';

export type BrowserName = 'chromium' | 'firefox';

/** The browser runs from `from` to `to`. */
export interface Session {
  readonly from: Instant;
  readonly to: Instant;
  readonly begins: 'start' | 'wake' | 'updated start';
  /** How far the wall clock is ahead of the truth, ms. Nobody visits a page while it is wrong. */
  readonly ahead: number;
}
interface Visit {
  readonly at: Instant;
  readonly reading: OrderReading;
}
/** An order as the page will finally state it. */
export interface Fate {
  readonly id: string;
  readonly form: Form;
  /** When it really ends, as stated on the last visit. */
  readonly truth: Instant;
  readonly lastVisit: Instant;
  /** The visit on which the page first stated the final date. */
  readonly statedAt: Instant;
  /** It was seen as finished. */
  readonly finished: boolean;
}
interface Place {
  readonly from: Instant;
  readonly timeZone: string;
}
export interface Life {
  readonly browser: BrowserName;
  /** Where the user is, oldest first; the first holds from the beginning. */
  readonly places: readonly Place[];
  readonly sessions: readonly Session[];
  readonly visits: readonly Visit[];
  /** While the browser runs. */
  readonly updates: readonly Instant[];
  /** Spans in which the system shows no notification. */
  readonly denied: readonly { readonly from: Instant; readonly to: Instant }[];
  readonly fates: readonly Fate[];
}

const BEGIN = Date.UTC(2026, 0, 5);
const YEARS = 2 * 365 * DAY;
const ZONES = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'] as const;

/** Hours a session lasts, hours until the next, and how many are sleeps rather than closings. */
interface Habit {
  readonly runs: readonly [number, number];
  readonly rests: readonly [number, number];
  readonly sleeps: number;
}
const HABITS: readonly [Habit, ...Habit[]] = [
  { runs: [8, 15], rests: [9, 16], sleeps: 0.2 },
  { runs: [0.5, 3], rests: [20, 100], sleeps: 0.3 },
  { runs: [30, 300], rests: [0.1, 9], sleeps: 0.7 },
  { runs: [1, 9], rests: [12, 36], sleeps: 0.9 },
];

function sessionsOf(random: Random): Session[] {
  const { runs, rests, sleeps } = random.pick(HABITS);
  const sessions: Session[] = [];
  let at = BEGIN;
  while (at < BEGIN + YEARS) {
    const to = Math.round(at + random.between(runs[0], runs[1]) * HOUR);
    const begins = random.chance(0.04)
      ? 'updated start'
      : sessions.length > 0 && random.chance(sleeps)
        ? 'wake'
        : 'start';
    const wrong = begins === 'start' && sessions.length > 0 && random.chance(0.02);
    const ahead = wrong ? random.pick([3, 1.5, -2]) * DAY : 0;
    // A clock is set right at a start: the browser that woke up with it has been closed.
    const before = sessions.at(-1)?.ahead ?? 0;
    sessions.push({ from: at, to, begins: before !== 0 && begins === 'wake' ? 'start' : begins, ahead });
    const holiday = random.chance(0.01) ? random.between(10, 30) * DAY : 0;
    at = Math.round(to + random.between(rests[0], rests[1]) * HOUR + holiday);
  }
  return sessions;
}

/** Some moments at which the user could look at an order, in time. */
function moments(random: Random, sessions: readonly Session[], from: Instant, to: Instant, count: number): Instant[] {
  const open = sessions.filter((session) => session.ahead === 0 && session.to > from && session.from < to);
  const [first, ...others] = open;
  if (first === undefined) return [];
  return Array.from({ length: count }, () => {
    const { from: begin, to: end } = random.pick([first, ...others]);
    return Math.round(random.between(Math.max(begin + MINUTE, from), Math.min(end, to)));
  })
    .filter((at) => at > from && at < to)
    .sort((a, b) => a - b);
}

interface Made {
  readonly fate: Fate;
  readonly visits: readonly Visit[];
}

function orderOf(random: Random, sessions: readonly Session[], id: string, parted: boolean): Made | null {
  const placed = BEGIN + random.whole(0, YEARS - 120 * DAY);
  const form = random.pick(FORMS);
  const days = random.between(15, 89);
  const times = moments(random, sessions, placed, placed + days * DAY, random.whole(1, 4));
  const last = times.length - 1;
  const moved =
    last > 0 && random.chance(0.25) ? { by: random.between(6, 40) * DAY, from: random.whole(1, last) } : null;
  const finished = last > 0 && random.chance(0.15);
  const first = truthOf(random, form, placed + days * DAY);
  const later = moved === null ? first : truthOf(random, form, placed + days * DAY + moved.by);
  const rounding = random.pick<Rounding>(['down', 'up', 'near']);
  const visits = times.map((at, index) => {
    const { truth, date } = moved !== null && index >= moved.from ? later : first;
    const done = finished && index === last;
    return { at, reading: readingOf({ id, placed, form, truth, date, at, rounding, done, parted }) };
  });
  const lastVisit = times[last];
  const statedAt = times[moved?.from ?? 0];
  if (lastVisit === undefined || statedAt === undefined) return null;
  return { fate: { id, form, truth: later.truth, lastVisit, statedAt, finished }, visits };
}

/** Half of all users never leave their zone; the others travel and come back. */
function placesOf(random: Random): Place[] {
  const home = random.pick(ZONES);
  const journeys = random.chance(0.5) ? 0 : random.whole(1, 5);
  const away = Array.from({ length: journeys }, () => BEGIN + random.between(0.02, 0.95) * YEARS).flatMap((from) => [
    { from, timeZone: random.pick(ZONES) },
    { from: from + random.between(3, 25) * DAY, timeZone: home },
  ]);
  return [{ from: 0, timeZone: home }, ...away.sort((a, b) => a.from - b.from)];
}

export const zoneAt = ({ places }: Pick<Life, 'places'>, at: Instant): string =>
  places.findLast(({ from }) => from <= at)?.timeZone ?? 'UTC';

/** Every third life has orders whose lines go different ways: every second of them. */
const isParted = (seed: number, at: number): boolean => seed % 3 === 2 && at % 2 === 0;

/** `orders`: how many to aim at; one that is never seen before its date is none. */
export function lifeOf(seed: number, orders: number): Life {
  const random = randomOf(seed);
  const sessions = sessionsOf(random);
  const made = Array.from({ length: orders }, (_, at) =>
    orderOf(random, sessions, `81${String(seed).padStart(10, '0')}${String(at).padStart(4, '0')}`, isParted(seed, at)),
  ).filter((order) => order !== null);
  const during = sessions.filter(({ from, to }) => to - from > 2 * HOUR && random.chance(0.03));
  const denied = random.chance(0.2) ? [BEGIN + random.between(0.1, 0.9) * YEARS] : [];
  return {
    browser: random.chance(0.5) ? 'firefox' : 'chromium',
    places: placesOf(random),
    sessions,
    visits: made.flatMap(({ visits }) => visits).sort((a, b) => a.at - b.at),
    updates: during.map(({ from, to }) => Math.round(random.between(from, to))),
    denied: denied.map((from) => ({ from, to: from + random.between(1, 20) * DAY })),
    fates: made.map(({ fate }) => fate),
  };
}
