// Three questions that find the problem: has it arrived, what is wrong, what does tracking say. Each answer leads to a
// question or is an event.
import type { EventType, Problem } from '../utils/core/event';

export type QuestionId = 'arrived' | 'wrong' | 'tracking';

export interface TriageAnswer {
  /** `triage.<id>` is its text unless it names a problem of goods. */
  readonly id: string;
  readonly next?: QuestionId;
  readonly event?: { readonly type: EventType; readonly problem?: Problem };
}

const problem = (id: Problem): TriageAnswer => ({ id, event: { type: 'problem', problem: id } });

export const QUESTIONS: Readonly<Record<QuestionId, readonly TriageAnswer[]>> = {
  arrived: [
    { id: 'yes', next: 'wrong' },
    { id: 'no', next: 'tracking' },
    { id: 'part', event: { type: 'problem', problem: 'short-or-empty' } },
  ],
  wrong: [
    problem('not-as-described'),
    problem('defective'),
    problem('damaged'),
    problem('short-or-empty'),
    problem('counterfeit'),
    problem('wrong-item'),
    problem('change-of-mind'),
  ],
  tracking: [
    problem('not-shipped'),
    problem('tracking-dead'),
    problem('late'),
    { id: 'delivered', event: { type: 'not-here' } },
    { id: 'at-pickup', event: { type: 'at-pickup-point' } },
    { id: 'customs', event: { type: 'customs-asked' } },
    problem('returned-to-sender'),
  ],
};
