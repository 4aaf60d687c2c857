// An order of an export file joins one that is kept. Of what the file says only the user's own words are taken, and of those
// none that would make a warning calmer or later which this computer knows from a page, today or in the coming weeks.
import { decide } from '../decide';
import { type Decision, LEVELS } from '../decision';
import { isKnownByPage } from '../record/believed';
import { joinHand } from '../record/hand-word';
import type { OrderRecord, RecordedEvent } from '../record/record';
import { toOrder } from '../record/to-order';
import { DAY, localDay, type Moment } from '../time';
import { joinEvents, joinName } from '../travel/join-record';
import { joinFileFacts, joinKept } from './join-kept';

/** Days ahead on which both are compared: daily where it is near, and as far as protection runs. */
const AHEAD_DAYS = [...Array(22).keys(), 25, 28, 32, 36, 40, 45, 50, 60, 75, 90];

const rank = ({ level }: Decision): number => LEVELS.indexOf(level);

function isCalmer(before: Decision, after: Decision): boolean {
  if (rank(before) !== rank(after)) return rank(after) > rank(before);
  const { lastDay } = before.step;
  return lastDay !== null && (after.step.lastDay === null || after.step.lastDay > lastDay);
}

/** True when any day would be calmer after the change than before it. */
export function softens(before: OrderRecord, after: OrderRecord, { now, timeZone }: Moment): boolean {
  return AHEAD_DAYS.some((days) => {
    const moment = { now: now + days * DAY, timeZone };
    const decisionOf = (record: OrderRecord): Decision => decide(toOrder(record, moment), moment);
    return isCalmer(decisionOf(before), decisionOf(after));
  });
}

type Change = (record: OrderRecord) => OrderRecord;

const adding = (event: RecordedEvent): Change => {
  return (record) => ({ ...record, events: joinEvents(record.events, [event]) });
};

/** What was told today keeps gentle reminders of today back. */
const isOfToday = ({ at }: RecordedEvent, { now, timeZone }: Moment): boolean =>
  localDay(at, timeZone) === localDay(now, timeZone);

/** A name or note of the file only where there never was one here: it does not say when it was written. */
function withTexts(here: OrderRecord, file: OrderRecord): OrderRecord {
  const isUnnamed = here.nickname === '' && here.namedAt === undefined;
  const isBlank = here.note === '' && here.notedAt === undefined;
  return { ...here, ...(isUnnamed && joinName(here, file)), ...(isBlank && { note: file.note }) };
}

/** Events that are known here stay as they are: a file takes none back and changes none. */
const newEvents = (here: OrderRecord, file: OrderRecord): readonly RecordedEvent[] =>
  file.events.filter(({ id }) => !here.events.some((known) => known.id === id));

/** Neither forgotten. `left`: how many of the file's words would have made a warning calmer and were left out. */
export function joinFile(
  here: OrderRecord,
  file: OrderRecord,
  moment: Moment,
): { readonly record: OrderRecord; readonly left: number } {
  const fromFile = joinFileFacts(here.fromFile, file.fromFile);
  if (!isKnownByPage(here)) return { record: joinKept(here, file), left: 0 };
  const base = { ...withTexts(here, file), ...(fromFile && { fromFile }) };
  const hand = (record: OrderRecord): OrderRecord => ({ ...record, ...joinHand(record, file) });
  const isNewHand = file.handDate !== null && here.handChanges === 0;
  const changes: readonly (readonly [Change, boolean])[] = [
    ...newEvents(here, file).map((event) => [adding(event), isOfToday(event, moment)] as const),
    ...(isNewHand ? [[hand, false] as const] : []),
  ];
  const all = changes.reduce((record, [change]) => change(record), base);
  const isQuiet = changes.some(([, quietsToday]) => quietsToday);
  if (changes.length === 0 || (!isQuiet && !softens(base, all, moment))) return { record: all, left: 0 };
  let record: OrderRecord = base;
  let left = 0;
  for (const [change, quietsToday] of changes) {
    const after = change(record);
    if (quietsToday || softens(record, after, moment)) left += 1;
    else record = after;
  }
  return { record, left };
}
