// A case runs and others must act: the goods came meanwhile (5), the store's days have passed (6), it was not looked at for
// days (7), otherwise (8). An unanswered offer may count as accepted, so a case is never left unseen.
import type { Facts } from '../facts/facts';
import { daysOf } from '../facts/refund-date';
import { LOOK_STEP, type RunningCase } from '../facts/running-cases';
import { numbers as aliexpressStepsIn } from '../rules/aliexpress-steps-in';
import { numbers as caseLook } from '../rules/case-look';
import { addDays, type CalendarDate, dayRange, earlierDate } from '../time';
import type { EnglishWords, Words } from '../words';
import { answerDue, caseClock } from './case-clock';
import { clock, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-5.state': 'It has arrived while your case runs.',
  'row-5.step': 'Check the goods, keep the case open',
  'row-5.step.short': 'Check the goods',
  'row-5.trap': 'Close the case only when the goods are right.',
  'row-6.state': 'The store had 5 days to answer.',
  'row-6.step': 'Look for the answer',
  'row-6.trap': 'Do not cancel. A silent store gives the amount you asked for.',
  'row-7.state': 'You have not looked at your request for days.',
  'row-7.step': 'Look: an offer may be waiting',
  'row-7.step.short': 'Look for an offer',
  'row-7.trap': 'Accepting an offer ends the case.',
  'row-8.state': 'You asked. The store has until {day} to answer.',
  'row-8.state-again': 'You asked for your money. The answer is not known yet.',
  'row-8.state-decides': 'AliExpress decides.',
  'row-8.state-rejected': 'The store said no. AliExpress usually steps in by {day}.',
  'row-8.state-appealed': 'You appealed. AliExpress looks at it again.',
  'row-8.state-posted': 'Your return is on its way. Keep its receipt.',
  'row-8.step': 'Nothing to do. Do not cancel',
  'row-8.step.short': 'Do not cancel',
  'row-8.trap': 'Do not cancel before the money is in your hands.',
  'trap.two-cases': 'Two requests run for these goods. Look which one counts.',
  'trap.order-ended': 'The page says: the order is closed. Is this request still open?',
  'trap.which-holds': 'On {day} you told of an end. Take back what is not so.',
};

/** The case when it waits for the store, AliExpress or a carrier. */
const waiting = ({ case: found }: Facts): RunningCase | null =>
  found === null || found.turn === 'refund' ? null : found;

/** Of two words that do not go together one may be a slip: it is asked about, and nothing is dropped. */
function whichHolds({ overruled, cases, stage }: Facts): Words | null {
  if (overruled) return say('trap.which-holds', { day: { date: overruled.on } });
  if (cases.length > 1) return say('trap.two-cases');
  return stage === 'ended' ? say('trap.order-ended') : null;
}

/** The store's last day when it is gone; a look after that day counts for three days. */
function silentSince(facts: Facts, found: RunningCase): CalendarDate | null {
  const timer = answerDue(facts, found);
  if (timer === null) return null;
  const due = daysOf(timer, facts.moment.timeZone).to;
  if (facts.today <= due) return null;
  return found.toldLookOn !== null && found.toldLookOn > due ? null : due;
}

const lookStep = (today: CalendarDate, key: string, answers: readonly string[], short = key) =>
  step({ id: LOOK_STEP, words: say(key), short: say(short), lastDay: today, link: 'order', answers });

function arrived(facts: Facts): Outcome | null {
  const found = facts.case;
  if (!found?.arrived) return null;
  return {
    clock: caseClock(facts, found),
    level: 'soon',
    state: say('row-5.state'),
    step: step({
      id: 'check-goods',
      words: say('row-5.step'),
      short: say('row-5.step.short'),
      link: 'order',
      answers: ['arrived-good', 'problem'],
    }),
    trap: say('row-5.trap'),
  };
}

function silent(facts: Facts): Outcome | null {
  const found = waiting(facts);
  const due = found && silentSince(facts, found);
  if (found === null || due === null) return null;
  return {
    clock: caseClock(facts, found),
    level: 'soon',
    state: say('row-6.state'),
    step: lookStep(facts.today, 'row-6.step', ['step-done', 'seller-offered']),
    trap: whichHolds(facts) ?? say('row-6.trap'),
  };
}

function notLookedAt(facts: Facts): Outcome | null {
  const found = waiting(facts);
  if (found === null) return null;
  const lookBy = addDays(found.lookedOn, caseLook.days);
  if (facts.today < lookBy) return null;
  return {
    clock: clock({ kind: 'case-check', basis: 'computed', revision: found.looks, ...dayRange(lookBy) }, 'act'),
    level: 'soon',
    state: say('row-7.state'),
    step: lookStep(facts.today, 'row-7.step', ['step-done', 'seller-offered'], 'row-7.step.short'),
    trap: whichHolds(facts) ?? say('row-7.trap'),
  };
}

function stateOf(facts: Facts, found: RunningCase): Words {
  const { turn, openedOn, rejected, appealed } = found;
  if (turn === 'carrier') return say('row-8.state-posted');
  if (turn !== 'seller') {
    if (appealed) return say('row-8.state-appealed');
    const stepsIn = openedOn && addDays(openedOn, aliexpressStepsIn.toDay);
    const soon = rejected && stepsIn !== null && stepsIn >= facts.today;
    return soon ? say('row-8.state-rejected', { day: { date: stepsIn } }) : say('row-8.state-decides');
  }
  const timer = answerDue(facts, found);
  const due = timer && daysOf(timer, facts.moment.timeZone).to;
  return due === null || due < facts.today ? say('row-8.state-again') : say('row-8.state', { day: { date: due } });
}

function running(facts: Facts): Outcome | null {
  const found = waiting(facts);
  if (found === null) return null;
  const timer = answerDue(facts, found);
  const look = addDays(found.lookedOn, caseLook.days);
  const after = timer === null ? look : addDays(daysOf(timer, facts.moment.timeZone).to, 1);
  return {
    clock: caseClock(facts, found),
    level: 'wait',
    state: stateOf(facts, found),
    step: step({
      id: 'wait',
      words: say('row-8.step'),
      short: say('row-8.step.short'),
      lookOn: after > facts.today ? earlierDate(after, look) : look,
      answers: found.turn === 'carrier' ? ['money-back', 'refund-agreed'] : ['seller-offered', 'money-back'],
    }),
    trap: whichHolds(facts) ?? say('row-8.trap'),
  };
}

export const rows: readonly Row[] = [
  { number: 5, outcome: arrived },
  { number: 6, outcome: silent },
  { number: 7, outcome: notLookedAt },
  { number: 8, outcome: running },
];
