// A case runs and others must act: the store's days have passed (6), it was not looked at for days (7), otherwise (8).
// Sources: AliExpress's buyer protection page: the store answers within 5 days; an unanswered offer may count as accepted.
import type { Facts } from '../facts/facts';
import { LOOK_STEP, type OpenCase, openCase } from '../facts/open-case';
import { addDays, type CalendarDate, dayRange, earlierDate } from '../time';
import type { EnglishWords } from '../words';
import { clock, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-6.state': 'The store had 5 days to answer.',
  'row-6.step': 'Look for the answer',
  'row-7.state': 'Your request was not looked at for days.',
  'row-7.state-answer': 'There was an answer. Look what it asks of you.',
  'row-7.step': 'Look: an offer may be waiting',
  'row-7.step.short': 'Look for an offer',
  'row-7.trap': 'Accepting an offer ends the case.',
  'row-8.state': 'You asked. The store answers by {day}.',
  'row-8.state-again': 'You asked for your money. The answer is not known yet.',
  'row-8.state-decides': 'AliExpress decides.',
  'row-8.step': 'Nothing to do. Do not cancel',
  'row-8.step.short': 'Do not cancel',
  'row-8.trap': 'Do not cancel before the money is in your hands.',
};

/** Days the store has to answer. Source: "reply to your request in 5 days". */
const SELLER_DAYS = 5;
/** Days after which a case is looked at again. Ours. */
const LOOK_DAYS = 3;

const dueOn = ({ openedOn, turn }: OpenCase): CalendarDate | null =>
  openedOn === null || turn !== 'seller' ? null : addDays(openedOn, SELLER_DAYS);

/** The answer is owed since the day after the store's last one; a look after that day counts for three days. */
function sellerSilent(found: OpenCase, today: CalendarDate): CalendarDate | null {
  const due = dueOn(found);
  if (due === null || today <= due) return null;
  return found.looks > 1 && found.lookedOn > due ? null : due;
}

const lookStep = (today: CalendarDate, key: string, short = key) =>
  step({
    id: LOOK_STEP,
    words: say(key),
    short: say(short),
    lastDay: today,
    link: 'order',
    answers: ['step-done', 'money-back'],
  });

function silent(facts: Facts): Outcome | null {
  const found = openCase(facts);
  const due = found && sellerSilent(found, facts.today);
  if (found === null || due === null) return null;
  return {
    clock: clock({ kind: 'seller-answer', basis: 'computed', revision: 1, ...dayRange(due) }, 'owed'),
    level: 'soon',
    state: say('row-6.state'),
    step: lookStep(facts.today, 'row-6.step'),
    trap: say('row-7.trap'),
  };
}

function notLookedAt(facts: Facts): Outcome | null {
  const found = openCase(facts);
  if (found === null) return null;
  const lookBy = addDays(found.lookedOn, LOOK_DAYS);
  if (facts.today < lookBy && found.turn !== 'unclear') return null;
  return {
    clock: clock({ kind: 'case-check', basis: 'computed', revision: found.looks, ...dayRange(lookBy) }, 'act'),
    level: 'soon',
    state: say(found.turn === 'unclear' ? 'row-7.state-answer' : 'row-7.state'),
    step: lookStep(facts.today, 'row-7.step', 'row-7.step.short'),
    trap: say('row-7.trap'),
  };
}

function waitingState({ turn }: OpenCase, due: CalendarDate | null, today: CalendarDate) {
  if (turn === 'aliexpress') return say('row-8.state-decides');
  return due === null || due < today ? say('row-8.state-again') : say('row-8.state', { day: { date: due } });
}

function running(facts: Facts): Outcome | null {
  const found = openCase(facts);
  if (found === null) return null;
  const due = dueOn(found);
  const owed = due ?? addDays(found.lookedOn, LOOK_DAYS);
  const lookOn = earlierDate(addDays(owed, due === null ? 0 : 1), addDays(found.lookedOn, LOOK_DAYS));
  const kind = found.turn === 'aliexpress' ? 'decision' : 'seller-answer';
  return {
    clock: clock({ kind, basis: 'computed', revision: 1, ...dayRange(owed) }, 'owed'),
    level: 'wait',
    state: waitingState(found, due, facts.today),
    step: step({
      id: 'wait',
      words: say('row-8.step'),
      short: say('row-8.step.short'),
      lookOn,
      answers: ['money-back', 'page-refused'],
    }),
    trap: say('row-8.trap'),
  };
}

export const rows: readonly Row[] = [
  { number: 6, outcome: silent },
  { number: 7, outcome: notLookedAt },
  { number: 8, outcome: running },
];
