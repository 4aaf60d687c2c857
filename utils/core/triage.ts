// Three questions from "something is wrong" to what is told: has it arrived, what is wrong, what does tracking say. Data:
// each answer leads to another question or to one event.
import type { EventType, Problem } from './event';
import type { EnglishWords, Words } from './words';

type QuestionId = 'arrived' | 'wrong' | 'tracking';

export interface TriageAnswer {
  /** The key of its words after `triage.`. */
  readonly words: Words;
  /** The next question; null when the answer is an event, or there is nothing to tell. */
  readonly next: QuestionId | null;
  /** What is told; null where nothing is wrong yet. */
  readonly event: { readonly type: EventType; readonly problem?: Problem } | null;
}

export interface TriageQuestion {
  readonly id: QuestionId;
  readonly words: Words;
  readonly answers: readonly TriageAnswer[];
}

export const words: EnglishWords = {
  'triage.arrived': 'Has it arrived?',
  'triage.arrived.yes': 'Yes',
  'triage.arrived.part': 'A part of it',
  'triage.arrived.no': 'No',
  'triage.wrong': 'What is wrong?',
  'triage.wrong.nothing': 'Nothing, all good',
  'triage.wrong.not-as-described': 'It differs from the listing',
  'triage.wrong.defective': 'It does not work',
  'triage.wrong.damaged': 'It came broken',
  'triage.wrong.short-or-empty': 'Something is missing',
  'triage.wrong.counterfeit': 'It is a fake',
  'triage.wrong.wrong-item': 'Another thing came',
  'triage.wrong.change-of-mind': 'I do not want it',
  'triage.tracking': 'What does tracking say?',
  'triage.tracking.moves': 'It moves',
  'triage.tracking.late': 'It has not moved for weeks',
  'triage.tracking.tracking-dead': 'There is no number, or it finds nothing',
  'triage.tracking.not-shipped': 'It was never sent',
  'triage.tracking.at-pickup': 'It waits at a pick-up point',
  'triage.tracking.customs': 'Customs ask something',
  'triage.tracking.returned-to-sender': 'It goes back to the sender',
  'triage.tracking.delivered': 'Delivered, and it is not here',
};

const asks = (key: string, next: QuestionId): TriageAnswer => ({ words: { key: `triage.${key}` }, next, event: null });
const tells = (key: string, event: TriageAnswer['event']): TriageAnswer => {
  return { words: { key: `triage.${key}` }, next: null, event };
};
const names = (question: QuestionId, problem: Problem): TriageAnswer =>
  tells(`${question}.${problem}`, { type: 'problem', problem });

/** The first is asked first; at most three taps to the end. */
export const TRIAGE: readonly TriageQuestion[] = [
  {
    id: 'arrived',
    words: { key: 'triage.arrived' },
    answers: [
      asks('arrived.yes', 'wrong'),
      tells('arrived.part', { type: 'problem', problem: 'short-or-empty' }),
      asks('arrived.no', 'tracking'),
    ],
  },
  {
    id: 'wrong',
    words: { key: 'triage.wrong' },
    answers: [
      tells('wrong.nothing', { type: 'arrived-good' }),
      names('wrong', 'not-as-described'),
      names('wrong', 'defective'),
      names('wrong', 'damaged'),
      names('wrong', 'short-or-empty'),
      names('wrong', 'counterfeit'),
      names('wrong', 'wrong-item'),
      names('wrong', 'change-of-mind'),
    ],
  },
  {
    id: 'tracking',
    words: { key: 'triage.tracking' },
    answers: [
      tells('tracking.moves', null),
      names('tracking', 'late'),
      names('tracking', 'tracking-dead'),
      names('tracking', 'not-shipped'),
      tells('tracking.at-pickup', { type: 'at-pickup-point' }),
      tells('tracking.customs', { type: 'customs-asked' }),
      names('tracking', 'returned-to-sender'),
      tells('tracking.delivered', { type: 'not-here' }),
    ],
  },
];
