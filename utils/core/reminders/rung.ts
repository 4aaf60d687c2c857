// A rung is one reminder of a clock. This module owns its key, its weight, and whether it may wait for the daily hour.
import type { Decision } from '../decision';
import type { RungId } from '../settings';
import { DAY, HOUR, type Range } from '../time';

export interface Rung {
  /** `${orderId}/${subject}|${row}|${rung}|${revision}`: once rung, never again. */
  readonly key: string;
  /** The key under which the same was told while the order was still one group; absent where its clock is the group's own. */
  readonly common?: string;
  readonly orderId: string;
  readonly rung: RungId;
  readonly decision: Decision;
}

/** Most urgent first; of several rungs of one order only the first is shown. */
const WEIGHT: readonly RungId[] = [
  '6h',
  'last-day',
  '24h',
  'now',
  'again',
  '3d',
  'first-day',
  'soon',
  '7d',
  'due',
  'nudge',
  'list',
];

export const byWeight = (a: Rung, b: Rung): number => WEIGHT.indexOf(a.rung) - WEIGHT.indexOf(b.rung);

export const isSettled = ({ key, common }: Rung, settled: ReadonlySet<string>): boolean =>
  settled.has(key) || (common !== undefined && settled.has(common));

export function rungKey(orderId: string, subject: string, row: number, rung: RungId, revision: number): string {
  return `${orderId}/${subject}|${row}|${rung}|${revision}`;
}

/** The rung of a key; null for a key of another make. */
export function rungOfKey(key: string): string | null {
  return key.split('|').at(-2) ?? null;
}

/** Hours before `earliest` at which a clock with hours rings, nearest first. */
export const HOUR_RUNGS = [
  { rung: '6h', before: 6 * HOUR },
  { rung: '24h', before: DAY },
  { rung: '3d', before: 3 * DAY },
  { rung: '7d', before: 7 * DAY },
] as const satisfies readonly { rung: RungId; before: number }[];

const HOUR_IDS: readonly RungId[] = HOUR_RUNGS.map(({ rung }) => rung);

/** A clock known to about the hour (legacy counter, page timer): hours are shown and rung. Wider ones count in days. */
export const hasHours = ({ earliest, latest }: Range): boolean => latest - earliest <= 2 * HOUR;

/** Rings at its very instant; the others at the user's hour of the day. */
export const ringsByTheHour = ({ rung }: Pick<Rung, 'rung'>): boolean => HOUR_IDS.includes(rung);

/** How long before its end such a rung comes, ms; 0 for the others. */
export const leadOf = ({ rung }: Pick<Rung, 'rung'>): number =>
  HOUR_RUNGS.find((each) => each.rung === rung)?.before ?? 0;

/** Nothing is lost by one more night: these share one notification a day. */
export function isGentle(rung: string | null): boolean {
  return rung === 'soon' || rung === 'first-day' || rung === 'due' || rung === 'nudge' || rung === 'list';
}

/** Comes through a snooze: there is no later day for it. */
export function isPressing({ rung }: Pick<Rung, 'rung'>): boolean {
  return rung === 'last-day' || rung === '24h' || rung === '6h';
}
