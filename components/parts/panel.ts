// The parts of one order's guide that are shown one at a time.
import type { Decision } from '../../utils/core/decision';
import { type AskingAnswer, asksMore } from '../words/answer-words';

/** `letter:` names one that is not the step's own. */
export type Panel =
  | 'guide'
  | 'letter'
  | `letter:${string}`
  | 'why'
  | 'date'
  | 'nickname'
  | 'note'
  | 'snooze'
  | 'happened'
  | 'told'
  | 'help'
  | 'evidence'
  | 'phone'
  | 'triage'
  | AskingAnswer;

const TITLES: Readonly<Record<string, string>> = {
  why: 'why.title',
  date: 'guide.set-date',
  nickname: 'guide.nickname',
  note: 'guide.note',
  snooze: 'guide.snooze',
  happened: 'guide.happened',
  told: 'guide.take-back',
  help: 'guide.help',
  evidence: 'evidence.title',
  phone: 'phone.title',
  triage: 'answer.problem',
};

/** Key of the bar's title; null for the guide itself, which is titled by its order. */
export function panelTitle(panel: Panel): string | null {
  if (panel === 'guide') return null;
  if (asksMore(panel)) return `answer.${panel}`;
  return TITLES[panel] ?? 'guide.words-for-it';
}

/** The step may have moved on while its letter was open, or since the popup was left at it: then the guide says so. */
export const fitting = (panel: Panel, { step }: Decision): Panel =>
  panel === 'letter' && step.letter === null ? 'guide' : panel;
