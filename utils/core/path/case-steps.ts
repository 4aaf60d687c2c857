// The end of every path: the offer, the proof asked for, AliExpress, the appeal, the return, the money. Steps that only some
// cases have are there once the case has them.
import type { Decision } from '../decision';
import type { Duty } from '../facts/case-moves';
import type { Facts } from '../facts/facts';
import { latestOf } from '../facts/told';
import type { EnglishWords } from '../words';
import type { Draft } from './path-step';

export const words: EnglishWords = {
  'path.add-proof': 'Add the proof asked for',
  'path.appeal': 'Appeal once, with new proof',
  'path.post-return': 'Post the return',
  'path.check-arrived': 'Check what came, keep the case open',
  'path.why.answer-offer': 'An offer that is not answered may count as accepted. Accepting ends the case.',
  'path.why.add-proof': 'Without it AliExpress decides on what it has.',
  'path.why.aliexpress-decides': 'It usually steps in by itself when you and the store do not agree.',
  'path.why.appeal': 'New proof may change it. There is one appeal, some buyers report.',
  'path.why.post-return': 'Posted late, or without its number, the money goes to the store.',
  'path.why.check-arrived': 'Closing a case cannot be taken back.',
  'path.why.refund': 'It goes back the way you paid, usually within 10 working days.',
};

const AT: Readonly<Record<number, string>> = {
  1: 'answer-offer',
  2: 'add-proof',
  3: 'post-return',
  4: 'appeal',
  5: 'check-arrived',
  9: 'refund',
};

/** The step of the path on which a case stands; null when the row is none of a case. */
export function caseStepOf(facts: Facts, { row }: Decision): string | null {
  if (row < 1 || row > 9) return null;
  if (row < 6 || row === 9) return AT[row] ?? null;
  const { turn } = facts.case ?? { turn: 'seller' };
  if (turn === 'carrier') return 'refund';
  return turn === 'seller' ? 'answer-offer' : 'aliexpress-decides';
}

export function caseSteps({ order, case: found }: Facts, { row }: Decision): readonly Draft[] {
  const on = (...types: readonly string[]) => latestOf(order.events, ...types)?.on ?? null;
  const only = (holds: boolean, draft: Draft): readonly Draft[] => (holds ? [draft] : []);
  const asked = found?.proof ?? on('proof-asked');
  const posting = found?.post ?? on('return-agreed', 'return-posted');
  const short = found?.decision ?? on('appealed');
  const since = (duty: Duty | null | undefined) => (duty ? { ticksFrom: duty.since } : {});
  return [
    ...only(row === 5, { id: 'check-arrived', link: 'order' }),
    {
      id: 'answer-offer',
      link: 'order',
      letter: 'reply-to-offer',
      done: row === 1 ? null : on('offer-answered'),
      ...since(found?.offer),
    },
    // A tick ends this duty, so while it stands none is of it.
    ...only(asked !== null, {
      id: 'add-proof',
      link: 'order',
      done: row === 2 ? null : on('decided'),
      ...(found?.proof && { ticksFrom: null }),
    }),
    { id: 'aliexpress-decides', letter: 'to-aliexpress', done: on('decided') },
    ...only(short !== null, {
      id: 'appeal',
      link: 'order',
      letter: 'appeal',
      done: row === 4 ? null : on('appealed'),
      ...since(found?.decision),
    }),
    ...only(posting !== null, {
      id: 'post-return',
      link: 'order',
      letter: 'return-shipped',
      done: row === 3 ? null : on('return-posted'),
      ...since(found?.post),
    }),
    { id: 'refund', link: 'order', letter: 'refund-late', done: on('money-back') },
  ];
}
