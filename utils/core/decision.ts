// What the rules say of one order at one moment. Types only; the table itself is rows/.
import type { Basis, ClockKind, ClockRole } from './deadline';
import type { CalendarDate, Range } from './time';
import type { Words } from './words';

/** Most urgent first. */
export const LEVELS = ['now', 'soon', 'check', 'wait', 'done'] as const;
export type Level = (typeof LEVELS)[number];

export interface DecisionClock extends Range {
  readonly kind: ClockKind;
  readonly role: ClockRole;
  readonly basis: Basis;
  /** Of the deadline it came from; part of a reminder's key, so that a moved date rings anew. */
  readonly revision: number;
}

export interface Step {
  /** kebab-case, stable: `ask-money`, `try-claim`, `open-details`, `wait` … */
  readonly id: string;
  /** At most 40 characters in English. */
  readonly words: Words;
  /** A shorter form for the page line (level word + this ≤ 32 characters in English). */
  readonly short: Words;
  readonly lastDay: CalendarDate | null;
  /** The last day is an estimate: shown with `~` and the word. */
  readonly estimate: boolean;
  /** For `wait`: the day to look again, or the day others must have acted by. */
  readonly lookOn: CalendarDate | null;
  /** Where the step's button leads. */
  readonly link: 'order' | 'tracking' | 'chat' | 'none';
  /** Which letter belongs to it, by slug. */
  readonly letter: string | null;
  /** The likeliest outcomes of this very step, as event types; at most two. */
  readonly answers: readonly string[];
}

export interface Decision {
  /** Number of the row in the precedence table (docs/next-step.md). */
  readonly row: number;
  /** `order` or the line id of the most urgent line group. */
  readonly group: string;
  /** What its reminders are about, part of their keys: the group, and which of its cases where several run. */
  readonly subject: string;
  readonly clock: DecisionClock | null;
  readonly level: Level;
  /** One sentence, at most 70 characters in English. */
  readonly state: Words;
  readonly step: Step;
  readonly trap: Words | null;
}
