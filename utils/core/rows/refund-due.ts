// Money was granted, or a paid order was cancelled (9): when it is due, and whom to ask when it does not come.
import type { Facts } from '../facts/facts';
import { daysOf } from '../facts/refund-date';
import { dayTimer, type Timer } from '../facts/timer';
import { addWorkingDays } from '../facts/working-days';
import { numbers as refundLate } from '../rules/refund-late';
import { numbers as refundOld } from '../rules/refund-old';
import { addDays, type CalendarDate, daysBetween } from '../time';
import type { EnglishWords } from '../words';
import { refundDue } from './case-clock';
import { clock, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-9.state': 'Your money is on its way, by about {day}.',
  'row-9.state-cancelled': 'Cancelled after payment. The money is due by about {day}.',
  'row-9.state-late': 'The money was due by about {day}.',
  'row-9.state-very-late': 'The money has not come for over 20 working days (estimate).',
  'row-9.step-late': 'Look at the purchase month’s statement',
  'row-9.step-late.short': 'Look at the statement',
  'row-9.step-very-late': 'Ask the support, then your bank',
  'row-9.step-very-late.short': 'Ask support and bank',
  'row-9.trap': 'A refund may stand in the month of the purchase, not in this one.',
};

interface Owed {
  readonly since: CalendarDate;
  readonly due: Timer;
  readonly cancelled: boolean;
}

/** Null when no money is owed, or a cancelled order is so old that it is no longer asked about. */
function owedOf(facts: Facts): Owed | null {
  const { order, today } = facts;
  if (facts.case?.turn === 'refund') {
    return { since: facts.case.movedOn, due: refundDue(facts, facts.case), cancelled: false };
  }
  if (order.status !== 'cancelled' || order.paidOn === null) return null;
  // The day it was cancelled is not on the page; the end of the order is, sometimes.
  const since = order.completedOn ?? order.paidOn;
  if (daysBetween(since, today) > refundOld.days) return null;
  return { since, due: refundDue(facts, { movedOn: since }), cancelled: true };
}

function waits({ due, cancelled }: Owed, day: CalendarDate): Outcome {
  const lookOn = addDays(day, 1);
  return {
    clock: clock(due, 'owed'),
    level: 'wait',
    state: say(cancelled ? 'row-9.state-cancelled' : 'row-9.state', { day: { date: day } }),
    step: step({
      id: 'wait',
      words: say('step.look-again', { day: { date: lookOn } }),
      short: say('step.look-again.short', { day: { date: lookOn } }),
      lookOn,
      answers: ['money-back'],
    }),
    trap: null,
  };
}

function refundOwed(facts: Facts): Outcome | null {
  const owed = owedOf(facts);
  if (owed === null) return null;
  const { today, moment } = facts;
  const day = daysOf(owed.due, moment.timeZone).to;
  if (today <= day) return waits(owed, day);
  const last = addWorkingDays(owed.since, refundLate.workingDays);
  const veryLate = today > last;
  const key = veryLate ? 'very-late' : 'late';
  // A second due day rings once more.
  const due = veryLate ? { ...dayTimer('refund-due', last, 'computed'), revision: owed.due.revision + 1 } : owed.due;
  return {
    clock: clock(due, 'owed'),
    level: 'soon',
    state: say(`row-9.state-${key}`, veryLate ? undefined : { day: { date: day } }),
    step: step({
      id: veryLate ? 'ask-bank' : 'look-statement',
      words: say(`row-9.step-${key}`),
      short: say(`row-9.step-${key}.short`),
      link: 'order',
      letter: veryLate ? 'bank' : 'refund-late',
      answers: ['money-back', 'not-worth-it'],
    }),
    trap: veryLate ? null : say('row-9.trap'),
  };
}

export const rows: readonly Row[] = [{ number: 9, outcome: refundOwed }];
