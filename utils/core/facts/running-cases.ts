// The cases of a group that run: what a page last showed of each, and what the user told since. A page that names the lines
// of its cases keeps the user's words to those lines. Ignores what others than the case are about.
import type { OrderCase, OrderEvent } from '../event';
import type { Order } from '../order';
import type { CalendarDate } from '../time';
import { type CaseState, CHECK_STEP, moved } from './case-moves';
import type { LineGroup } from './line-groups';
import { isVague, type Known, readCase } from './read-case';
import { heldOn, isResting, latestOf } from './told';
import { wordsFor } from './words-for';
import { worthOf } from './worth';

export interface RunningCase extends CaseState {
  /** The last day on which the user, or a page the user opened, looked at it. */
  readonly lookedOn: CalendarDate;
  /** The last look that the user told of; null when none was. */
  readonly toldLookOn: CalendarDate | null;
  /** How often it was looked at or asked anew: part of a reminder's key. */
  readonly looks: number;
  /** What was decided is back already; more than that is all that is left to ask for. */
  readonly isPaid: boolean;
}

export const LOOK_STEP = 'look-case';

/** None when nothing runs. Two cases on one line are both here. */
export function runningCases(order: Order, group: LineGroup, today: CalendarDate): readonly RunningCase[] {
  const { cases } = order;
  if (order.events.length === 0 && cases.length === 0) return [];
  const elsewhere = cases.some(({ lineIds }) => lineIds.length > 0) && group.cases.length === 0;
  const words = heldOn(wordsFor(order, group), today).filter(({ lines }) => !elsewhere || lines !== undefined);
  // A file may bring them in any order; of one day the later entry is the later word.
  const events = words.length < 2 ? words : [...words].sort(byDay);
  const worth = worthOf(order, group);
  const readings = group.cases.length === 0 ? [null] : group.cases;
  const found = readings.flatMap((reading) => caseOf(reading, events, today, worth) ?? []);
  const shown = found.filter(({ isShown }) => isShown);
  if (shown.length > 0) return shown.map(({ running }) => running);
  // Of cases that rest, what was told since is one, however many they are.
  return found.slice(-1).map(({ running }) => running);
}

const byDay = (a: OrderEvent, b: OrderEvent): number => Number(a.on > b.on) - Number(a.on < b.on);

interface Found {
  readonly running: RunningCase;
  /** A page shows it, or what was told before that page outlasts it. */
  readonly isShown: boolean;
}

function caseOf(
  reading: OrderCase | null,
  events: readonly OrderEvent[],
  today: CalendarDate,
  worth: Known['worth'],
): Found | null {
  const seenOn = reading && seenDay(reading);
  const before = reading === null ? [] : events.filter((event) => isBefore(event, reading, seenOn));
  const move = (state: CaseState | null, event: OrderEvent) => moved(state, event, worth?.amount ?? null);
  const told = before.reduce<CaseState | null>(move, null);
  const known = { told, appealedOn: latestOf(before, 'appealed')?.on ?? null, worth, today };
  const read = reading === null ? null : readCase(reading, seenOn ?? today, known);
  const after = events.filter((event) => !before.includes(event));
  const state = after.reduce<CaseState | null>(move, read);
  if (state === null) return null;
  const looks = events.filter(isLook).map(({ on }) => on);
  // A page that says only that it runs is no look at how it stands.
  const seen = seenOn === null || (reading && isVague(reading)) ? [] : [seenOn];
  const days = [state.movedOn, ...seen, ...looks].sort();
  const running = {
    ...state,
    lookedOn: days.at(-1) ?? today,
    toldLookOn: looks.sort().at(-1) ?? null,
    looks: looks.length + Math.max(1, state.requests),
    isPaid: read !== null && reading?.state === 'refunded' && state.turn !== 'refund',
  };
  return { running, isShown: read !== null };
}

const isLook = ({ type, step = LOOK_STEP }: OrderEvent): boolean =>
  type === 'step-done' && (step === LOOK_STEP || step === CHECK_STEP);

/** When the page showed it; null when it gives no day at all. */
function seenDay({ lastSeenOn, openedOn, agreedOn, decidedOn }: OrderCase): CalendarDate | null {
  const days = [openedOn, agreedOn, decidedOn].filter((day) => day !== null).sort();
  return lastSeenOn ?? days.at(-1) ?? null;
}

/** What the user told before that page was read. On its day only the opening counts as told before: the rest answers it. */
function isBefore({ type, on }: OrderEvent, reading: OrderCase, seenOn: CalendarDate | null): boolean {
  if (seenOn === null) return type === 'case-opened' && !isResting(reading);
  return on < seenOn || (on === seenOn && type === 'case-opened');
}
