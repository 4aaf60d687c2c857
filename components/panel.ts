// The parts of one order's guide that are shown one at a time.
import type { AskingAnswer } from './answer-words';

export type Panel = 'guide' | 'letter' | 'why' | 'date' | 'nickname' | AskingAnswer;

const TITLES: Readonly<Record<Exclude<Panel, 'guide'>, string>> = {
  letter: 'guide.letter',
  why: 'why.title',
  date: 'guide.set-date',
  nickname: 'guide.nickname',
  'page-refused': 'answer.page-refused',
  'store-asked-to-wait': 'answer.store-asked-to-wait',
  problem: 'answer.problem',
};

/** Key of the bar's title; null for the guide itself, which is titled by its order. */
export const panelTitle = (panel: Panel): string | null => (panel === 'guide' ? null : TITLES[panel]);
