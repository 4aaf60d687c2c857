// What a row of the precedence table is, and the small parts every row is made of. No row lives here.
import type { Basis, ClockKind, ClockRole } from '../deadline';
import type { Decision, DecisionClock, Level, Step } from '../decision';
import type { Facts } from '../facts/facts';
import { type CalendarDate, daysBetween, type Range } from '../time';
import type { EnglishWords, Words, WordValue } from '../words';

export type Outcome = Omit<Decision, 'row' | 'group' | 'subject'>;

/** One row: null where it does not hold. It is asked only when no row with a smaller number holds. */
export interface Row {
  readonly number: number;
  readonly outcome: (facts: Facts) => Outcome | null;
}

/** Words that more than one row says. */
export const words: EnglishWords = {
  'step.nothing': 'Nothing to do',
  'step.look-again': 'Nothing to do. Look again on {day}',
  'step.look-again.short': 'Look again {day}',
  'step.ask-money': 'Ask for your money',
  'trap.confirm-received': 'Do not tap Confirm received. It pays the store.',
  'trap.mixed-dates': 'The dates we read do not go together. Compare them with the page.',
  'trap.waiting': 'Asking the store to wait never moves the date.',
};

/** A key of the catalogue with what goes into it; a bare calendar date in `values` is said as a date. */
export function say(key: string, values?: Readonly<Record<string, WordValue>>): Words {
  return values === undefined ? { key } : { key, values };
}

const NO_STEP = { lastDay: null, estimate: false, lookOn: null, link: 'none', letter: null, answers: [] } as const;

/** A step with what is particular to it; the short form is the long one unless given. */
export function step(part: Pick<Step, 'id' | 'words'> & Partial<Step>): Step {
  return { ...NO_STEP, short: part.words, ...part };
}

/** The step of a row in which others must act or time must pass. */
export function waitUntil(lookOn: CalendarDate | null): Step {
  if (lookOn === null) return step({ id: 'wait', words: say('step.nothing') });
  const day = { day: { date: lookOn } };
  return step({ id: 'wait', words: say('step.look-again', day), short: say('step.look-again.short', day), lookOn });
}

/** The step of an order that is done. */
export const NOTHING: Step = step({ id: 'none', words: say('step.nothing') });

/** The clock of a row: a range with the role it plays there. */
export function clock(
  source: Range & { readonly kind: ClockKind; readonly basis: Basis; readonly revision: number },
  role: ClockRole,
): DecisionClock {
  const { kind, basis, revision, earliest, latest } = source;
  return { kind, role, basis, revision, earliest, latest };
}

/** "n" of the level column: `now` if at most n days are left to the last day, else `soon`. */
export function levelWithin(n: number, lastDay: CalendarDate | null, today: CalendarDate): Level {
  return lastDay !== null && daysBetween(today, lastDay) <= n ? 'now' : 'soon';
}

/** A last day that is gone is no day to act on: then the day is today. */
export function notBefore(today: CalendarDate, day: CalendarDate): CalendarDate {
  return day < today ? today : day;
}
