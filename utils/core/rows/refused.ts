// The page said "not yet" (20): the day to ask again is R. Waiting is right only because the page refuses until then.
import { dayRange } from '../time';
import type { EnglishWords } from '../words';
import { clock, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-20.state': 'The page said: not yet.',
  'row-20.step': 'Ask again on {day}',
  'row-20.trap': 'Keep a picture of the refusal.',
};

export const rows: readonly Row[] = [
  {
    number: 20,
    outcome: ({ stage, refusal, refund }) => {
      if (stage === 'received' || refusal === null) return null;
      const { until, stated, times } = refusal;
      const fallback = refund && !refund.counter ? refund.basis : 'estimated';
      return {
        clock: clock(
          { kind: 'dispute-opens', basis: stated ? 'user' : fallback, revision: times, ...dayRange(until) },
          'opens',
        ),
        level: 'wait',
        state: say('row-20.state'),
        step: step({
          id: 'wait',
          words: say('row-20.step', { day: { date: until } }),
          estimate: !stated && fallback === 'estimated',
          lookOn: until,
          answers: ['arrived-good'],
        }),
        trap: say('row-20.trap'),
      };
    },
  },
];
