// What a step of the path is, and how drafts of steps become done, now, later and skipped. Ticks are events, so they stay
// and can be taken back. No path lives here.
import type { Decision, Step } from '../decision';
import type { OrderEvent } from '../event';
import type { EvidenceItem } from '../problems/problem';
import type { CalendarDate } from '../time';
import type { EnglishWords, Words, WordValue } from '../words';

export interface FormAnswer {
  readonly label: Words;
  readonly value: Words;
}

/** Where a step is done; a snapshot is the listing as it was when bought. */
export type PathLink = Step['link'] | 'snapshot';

export interface PathStep {
  /** Stable; the `step` of a `step-done` event. */
  readonly id: string;
  readonly words: Words;
  readonly state: 'done' | 'now' | 'later' | 'skipped';
  /** Begins with the state: "done 12 Aug", "now", "later · …", "skipped: …". */
  readonly note: Words;
  readonly link?: PathLink;
  /** What the form of this step wants; shown while it is now. */
  readonly answers?: readonly FormAnswer[];
  /** Why the step is there, in one sentence. */
  readonly why: Words;
  /** Its last day; only of the step that is now, and only where there is one. */
  readonly lastDay?: CalendarDate;
  /** The letter that belongs to it, by slug. */
  readonly letter?: string;
  /** What proves the problem, most needed first. */
  readonly evidence?: readonly EvidenceItem[];
}

export interface Draft {
  readonly id: string;
  readonly link?: PathLink;
  readonly answers?: readonly FormAnswer[];
  readonly letter?: string;
  readonly evidence?: readonly EvidenceItem[];
  /** Done by what was read or told, without a tick: its day, or true when the day is not known. Null when not done. */
  readonly done?: CalendarDate | true | null;
  /** Where it can be due again: a tick before this day was of an earlier time. Null: it is due although it was ticked. */
  readonly ticksFrom?: CalendarDate | null;
  /** Why this order does without the step; null when it does not. */
  readonly skipped?: Words | null;
  /** Why the step is there, where this order has a reason of its own. */
  readonly reason?: Words;
  /** What is said while it is now. */
  readonly why?: Words | null;
  /** Proof can be added until a case closes: passed over, it is still to be done. */
  readonly keeps?: boolean;
}

export const words: EnglishWords = {
  'path.done': 'done',
  'path.done-on': 'done {day}',
  'path.now': 'now',
  'path.now-why': 'now · {why}',
  'path.later': 'later',
  'path.skipped-why': 'skipped: {why}',
  'path.still': 'can be added at any time',
  'path.not-needed': 'not needed any more',
  'path.look-again': 'look again {day}',
  'path.answer-offer': 'Answer the store’s offer',
  'path.aliexpress-decides': 'AliExpress decides',
  'path.refund': 'Your money comes back',
  'path.save-snapshot': 'Save the listing’s snapshot',
  'path.why.save-snapshot': 'Stores change listings. The snapshot shows what you were sold.',
};

/** Early, and at any time: a listing that was changed proves nothing any more. */
export const SAVE_SNAPSHOT: Draft = { id: 'save-snapshot', link: 'snapshot', keeps: true };

/** The day on which the user ticked the step; null when not ticked since it is due. */
function tickedOn(events: readonly OrderEvent[], { id, ticksFrom }: Draft): CalendarDate | null {
  if (ticksFrom === null) return null;
  const ticked = events.findLast(({ type, step }) => type === 'step-done' && step === id);
  return ticked === undefined || (ticksFrom !== undefined && ticked.on < ticksFrom) ? null : ticked.on;
}

/** What a step that waits for a day says of it; null when its row names none. */
export function lookAgain({ step: { lookOn } }: Decision): Words | null {
  return lookOn === null ? null : note('path.look-again', { day: { date: lookOn } });
}

const note = (key: string, values?: Readonly<Record<string, WordValue>>): Words =>
  values === undefined ? { key } : { key, values };

function doneNote(done: CalendarDate | true): Words {
  return done === true ? note('path.done') : note('path.done-on', { day: { date: done } });
}

/**
 * Lays a path out around the step that is `nowId`, or the first open one after it. Steps before it that were not done
 * are skipped; null: nothing is now.
 */
export function layOut(
  drafts: readonly Draft[],
  nowId: string | null,
  events: readonly OrderEvent[],
  lastDay: CalendarDate | null = null,
): PathStep[] {
  const doneOf = (draft: Draft) => tickedOn(events, draft) ?? draft.done ?? null;
  const from = drafts.findIndex(({ id }) => id === nowId);
  const now = drafts.findIndex((draft, index) => index >= from && doneOf(draft) === null && !draft.skipped);
  return drafts.map((draft, index) => {
    const { id, link, answers, letter, evidence, skipped, why } = draft;
    const done = doneOf(draft);
    const step = {
      id,
      words: note(`path.${id}`),
      why: draft.reason ?? note(`path.why.${id}`),
      ...(link && { link }),
      ...(answers && { answers }),
      ...(letter && { letter }),
      ...(evidence && { evidence }),
    };
    if (done !== null) return { ...step, state: 'done', note: doneNote(done) };
    if (from >= 0 && index === now) {
      const day = lastDay !== null && id === nowId ? { lastDay } : {};
      return {
        ...step,
        ...day,
        state: 'now',
        note: why ? note('path.now-why', { why: { words: why } }) : note('path.now'),
      };
    }
    if (draft.keeps && index < from) return { ...step, state: 'later', note: note('path.still') };
    const reason = skipped ?? (index < from ? note('path.not-needed') : null);
    if (reason === null) return { ...step, state: 'later', note: note('path.later') };
    return { ...step, state: 'skipped', note: note('path.skipped-why', { why: { words: reason } }) };
  });
}
