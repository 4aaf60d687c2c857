// The refund date D is near (23): asking early may work, and a refusal names the day. A ticking counter is an end instead.
// Source: guides say "a few days before", help says "refused while in transit": trying from 5 days before fits both.
import type { Facts } from '../facts/facts';
import type { RefundDate } from '../facts/refund-date';
import { numbers as counterRule } from '../rules/counter';
import { numbers as tryEarlyRule } from '../rules/try-early';
import { addDays, type CalendarDate, DAY, HOUR, lastDayBefore } from '../time';
import type { EnglishWords, Words } from '../words';
import { clock, levelWithin, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-23.state': 'The refund date is {day}. Asking early may work.',
  'row-23.state-between': 'The refund date may have come. Asking may work.',
  'row-23.state-counter': 'The counter on the page runs to {day}. Your claim ends with it.',
  'row-23.step': 'Picture of the tracking, then try',
  'row-23.step-now': 'Try to claim today',
  'row-23.step.short': 'Try to claim',
  'row-23.step-counter': 'Open the case now',
};

/** Days before D, days before a counter runs out, and the time left on it at which it is a matter of today. */
const { days: TRY_DAYS } = tryEarlyRule;
const { days: COUNTER_DAYS } = counterRule;
const COUNTER_NOW = counterRule.hours * HOUR;

/** The first day of this row: D− − 5, or the local day 7 days before a counter runs out. */
export function firstTryDay({ counter, from }: RefundDate): CalendarDate {
  return addDays(from, counter ? -COUNTER_DAYS : -TRY_DAYS);
}

/** The day that is said: of a date from which asking works the later one stated, of a counter the day it may end. */
export function shownDay({ counter, from, to }: RefundDate): CalendarDate {
  return counter ? from : to;
}

function isNear(refund: RefundDate, { today, moment }: Facts): boolean {
  if (refund.reached) return false;
  return refund.counter ? moment.now >= refund.earliest - COUNTER_DAYS * DAY : today >= firstTryDay(refund);
}

function stateOf(refund: RefundDate, today: CalendarDate): Words {
  const day = { day: { date: shownDay(refund) } };
  if (refund.counter) return say('row-23.state-counter', day);
  return refund.from < today ? say('row-23.state-between') : say('row-23.state', day);
}

function tryEarly(facts: Facts): Outcome | null {
  const { stage, refund, today, moment } = facts;
  if (stage !== 'on-its-way' || refund === null || !isNear(refund, facts)) return null;
  const lastDay = lastDayBefore(refund, moment);
  const hoursLevel = refund.earliest - moment.now <= COUNTER_NOW ? 'now' : 'soon';
  const level = refund.counter ? hoursLevel : levelWithin(1, lastDay, today);
  const common = {
    lastDay,
    estimate: refund.basis === 'estimated',
    link: 'order',
    letter: 'not-received-claim',
    answers: ['case-opened', 'page-refused'],
  } as const;
  return {
    clock: clock(refund, 'act'),
    level,
    state: stateOf(refund, today),
    step: refund.counter
      ? step({ id: 'open-case', words: say('row-23.step-counter'), ...common })
      : step({
          id: 'try-claim',
          words: say(level === 'now' ? 'row-23.step-now' : 'row-23.step'),
          short: say('row-23.step.short'),
          ...common,
        }),
    trap: say('trap.confirm-received'),
  };
}

export const rows: readonly Row[] = [{ number: 23, outcome: tryEarly }];
