// The last day of a step in the words of a row: a fact, or an estimate with `~` and the word. Never counts days.
import type { ClockKind } from '../../utils/core/deadline';
import type { Decision } from '../../utils/core/decision';
import type { Say } from '../../utils/i18n/word';

export interface LastDay {
  readonly text: string;
  /** The word that marks a guess; null for a date that was read. */
  readonly estimate: string | null;
  /** For screen readers: "Last day about 6 Sep, estimate". */
  readonly spoken: string;
}

/** Null when the step has no last day. A date that could not be read is said so, whatever estimate stands behind it. */
export function lastDayOf({ level, step }: Decision, say: Say): LastDay | null {
  if (level === 'check') {
    const text = say({ key: 'row.no-date' });
    return { text, estimate: null, spoken: text };
  }
  if (step.lastDay === null) return null;
  const far = say.day(step.lastDay);
  if (step.estimate) {
    return {
      text: say({ key: 'row.about', values: { day: far } }),
      estimate: say({ key: 'row.estimate' }),
      spoken: say({ key: 'row.last-day-about', values: { day: far } }),
    };
  }
  const today = step.lastDay === say.today;
  const near = say.day(step.lastDay, 'near');
  return {
    text: today ? say({ key: 'row.today' }) : say({ key: 'row.by', values: { day: near } }),
    estimate: null,
    spoken: say({ key: 'row.last-day', values: { day: today ? say({ key: 'row.today' }) : far } }),
  };
}

/** What others must have done by then; every other day is one to look again. */
const OWED: Readonly<Partial<Record<ClockKind, string>>> = {
  'ship-by': 'row.ships-by',
  'seller-answer': 'row.answers-by',
};

/** "ships by 3 Sep", or "look again 3 Sep" where it is not known who must do what. */
export const owedWords = (kind: ClockKind | null, day: string, say: Say): string =>
  say({ key: (kind && OWED[kind]) ?? 'row.look-again', values: { day } });

/** "look again 30 Aug", "ships by 3 Sep": what stands at the end of a row with nothing to do. */
export function lookAgain({ clock, step }: Decision, say: Say): string {
  if (step.lookOn === null) return say({ key: 'row.nothing-to-do' });
  return owedWords(clock?.kind ?? null, say.day(step.lookOn), say);
}

/** In a column of its own: "Today", "Fri 28 Aug", "~6 Sep", "no date yet"; a dash with nothing to do. */
export function lastDayAlone({ level, step }: Decision, say: Say): string {
  if (level === 'check') return say({ key: 'row.no-date' });
  if (level === 'wait' || level === 'done' || step.lastDay === null) return '–';
  if (step.estimate) return say({ key: 'row.about', values: { day: say.day(step.lastDay) } });
  return step.lastDay === say.today ? say({ key: 'row.today' }) : say.day(step.lastDay, 'near');
}
