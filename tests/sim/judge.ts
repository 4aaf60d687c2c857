// What was lost, told twice or told early, by the truth that no scheduler sees. Lost: the browser ran for a heartbeat while
// it was due and allowed to notify, and nothing was shown before the date really ended.
import {
  addDays,
  DAY,
  HOUR,
  type Instant,
  lastDayBefore,
  localDay,
  localHour,
  MINUTE,
  type Range,
  startOfLocalDay,
} from '../../utils/core/time';
import type { Belief, Known } from './belief';
import { type Fate, type Life, zoneAt } from './life';
import { OFFERED } from './order-page';
import { PLAIN_RUNG } from './plain';
import type { Shown } from './world';

export interface Verdict {
  readonly dates: number;
  readonly lost: number;
  readonly double: number;
  readonly early: number;
}
export const NONE: Verdict = { dates: 0, lost: 0, double: 0, early: 0 };
/** A heartbeat, and the minute in which it comes. */
const ENOUGH = HOUR + MINUTE;
const HOURS = { '7d': 7 * DAY, '3d': 3 * DAY, '24h': DAY, '6h': 6 * HOUR } as const;

/** Whether the browser ran long enough, with a right clock and allowed to notify. */
function ranDuring({ sessions, denied }: Life, from: Instant, to: Instant): boolean {
  return sessions.some((session) => {
    if (session.ahead !== 0 || session.to <= from || session.from >= to) return false;
    let begin = Math.max(session.from, from);
    let end = Math.min(session.to, to);
    for (const span of denied) {
      if (span.to > begin && span.from <= begin) begin = span.to;
      else if (span.from > begin && span.from < end) end = span.from;
    }
    return end - begin >= ENOUGH;
  });
}

/** In true time: who was told within the span was told, whatever the clock on the wall said. */
const shownIn = (shown: readonly Shown[], from: Instant, to: Instant): boolean =>
  shown.some(({ at }) => at >= from && at < to);

/** Each rung of our own ladder, from its hour to that of the next; on the last day from seven. */
function rungsOf({ earliest, latest }: Range, { form }: Fate, timeZone: string): readonly Range[] {
  if (form === 'counter' || form === 'hours') {
    const begins = [...Object.values(HOURS).map((before) => earliest - before), earliest];
    return begins.slice(1).map((end, at) => ({ earliest: begins[at] ?? end, latest: end }));
  }
  if (form === 'days') return [];
  const lastDay = lastDayBefore({ earliest, latest }, { now: earliest - 9 * DAY, timeZone });
  const [now, last] = [localHour(addDays(lastDay, -1), 9, timeZone), localHour(lastDay, 7, timeZone)];
  return [
    { earliest: now, latest: last },
    { earliest: last, latest: earliest },
  ];
}

/** A rung whose true time falls into a session with a wrong clock rings by that clock. */
function wrongClockAt({ sessions }: Life, at: Instant): boolean {
  return sessions.some(
    ({ ahead, from }, index) => ahead !== 0 && from <= at && at <= (sessions[index + 1]?.from ?? from) + 2 * HOUR,
  );
}

/** A rung that counts days may be told from the midnight before its hour, to somebody who may not be there at the hour. */
const beganAt = (at: Instant, { form }: Fate, timeZone: string): Instant =>
  form === 'date' ? startOfLocalDay(localDay(at, timeZone), timeZone) : at;

interface Held {
  /** Of the computer that should have told. */
  readonly life: Life;
  /** Of all computers of the user: what rings by a wrong clock is seen on each. */
  readonly clocks: readonly Life[];
  /** To each rung of our own ladder. */
  readonly ladder: boolean;
  /** So much before its time a rung may have been told by another computer, ms. */
  readonly slack: number;
}

/** `shown`: on all computers of the user. */
export function isLost(
  { life, clocks, ladder, slack }: Held,
  fate: Fate,
  belief: Belief,
  shown: readonly Shown[],
): boolean {
  const from = Math.max(belief.earliest - PLAIN_RUNG, fate.statedAt);
  const told = shown.some(({ at }) => at >= fate.statedAt && at < fate.truth);
  if (ranDuring(life, from, belief.earliest) && !told) return true;
  if (!ladder) return false;
  // Whoever changes the zone in the last days changes the last day with it: then only the word itself must come.
  const timeZone = zoneAt(life, belief.earliest);
  if (life.places.some((place) => place.from > belief.earliest - 5 * DAY && place.from < belief.latest)) return false;
  return rungsOf(belief, fate, timeZone).some(
    ({ earliest, latest }) =>
      earliest > fate.lastVisit + 2 * HOUR &&
      !clocks.some((each) => wrongClockAt(each, beganAt(earliest, fate, timeZone)) || wrongClockAt(each, earliest)) &&
      ranDuring(life, earliest, latest) &&
      !shownIn(shown, beganAt(earliest, fate, timeZone) - slack, latest),
  );
}

/** The farthest before the date that a notification of this key may come, ms. */
function reachOf(key: string, form: Fate['form']): number {
  const rung = key.split('|').at(-2) ?? '';
  const hours = Object.entries(HOURS).find(([name]) => name === rung)?.[1];
  if (hours !== undefined) return hours;
  // Row 25 has a last day of its own: six days before the date.
  if (!key.includes('|25|') && (rung === 'last-day' || rung === 'now')) return (form === 'days' ? 4 : 3.2) * DAY;
  return key.includes('/') ? 9 * DAY : PLAIN_RUNG;
}

export function isEarly(
  { key, at, wall }: Shown,
  known: readonly Known[],
  form: Fate['form'],
  travels: boolean,
): boolean {
  const belief = known.filter((each) => each.at <= at).at(-1)?.belief;
  return belief != null && wall < belief.earliest - reachOf(key, form) - (travels ? DAY : 0) - 1000;
}

/** Shown again though it had been, under one id or two; not when the worker died of it or the clock was set back. */
export function isDouble(again: Shown, before: readonly Shown[], setBacks: readonly Instant[]): boolean {
  const last = before.filter(({ key }) => key === again.key).at(-1);
  if (last === undefined || setBacks.some((at) => at > last.at && at <= again.at)) return false;
  return !(last.died && last.noticeId === again.noticeId);
}

/** What is told of an offer on another line is told of no date of the order. */
export const isOfDate = ({ key }: Shown): boolean => !key.includes(`/${OFFERED}|`);

export const setBacksOf = ({ sessions }: Life): readonly Instant[] =>
  sessions.filter(({ ahead }, at) => ahead < (sessions[at - 1]?.ahead ?? 0)).map((each) => each.from);

export function judge(
  life: Life,
  known: ReadonlyMap<string, readonly Known[]>,
  shown: readonly Shown[],
  ladder: boolean,
): Verdict {
  const setBacks = setBacksOf(life);
  const byOrder = new Map<string, Shown[]>();
  for (const each of shown) byOrder.set(each.orderId, [...(byOrder.get(each.orderId) ?? []), each]);
  const verdict = { dates: 0, lost: 0, double: 0, early: 0 };
  for (const fate of life.fates) {
    const all = byOrder.get(fate.id) ?? [];
    const own = all.filter(isOfDate);
    const beliefs = known.get(fate.id) ?? [];
    const belief = beliefs.at(-1)?.belief ?? null;
    verdict.double += all.filter((each, at) => isDouble(each, all.slice(0, at), setBacks)).length;
    if (fate.finished || belief === null) continue;
    verdict.dates += 1;
    if (isLost({ life, clocks: [life], ladder, slack: 0 }, fate, belief, own)) verdict.lost += 1;
    verdict.early += own.filter((each) => isEarly(each, beliefs, fate.form, life.places.length > 1)).length;
  }
  return verdict;
}
