// The clock of a case that waits for others: until when the store answers, AliExpress decides or the money is due.
import type { DecisionClock } from '../decision';
import type { Facts } from '../facts/facts';
import type { RunningCase } from '../facts/running-cases';
import { dayTimer, statedTimer, type Timer } from '../facts/timer';
import { addWorkingDays } from '../facts/working-days';
import { numbers as caseLook } from '../rules/case-look';
import { numbers as refundTime } from '../rules/refund-time';
import { numbers as storeAnswers } from '../rules/store-answers';
import { addDays } from '../time';
import { clock } from './row';

/** Until when the store has to answer; null when it is not its turn, or the day it was asked is not known. */
export function answerDue(facts: Facts, { turn, openedOn, requests }: RunningCase): Timer | null {
  if (turn !== 'seller') return null;
  const stated = statedTimer(facts, 'seller-answer');
  if (stated !== null || openedOn === null) return stated;
  const counted = dayTimer('seller-answer', addDays(openedOn, storeAnswers.days), 'computed');
  return { ...counted, revision: Math.max(1, requests) };
}

/** The last day by which granted money is to be here. */
export function refundDue(facts: Facts, { movedOn }: Pick<RunningCase, 'movedOn'>): Timer {
  const counted = dayTimer('refund-due', addWorkingDays(movedOn, refundTime.workingDays), 'computed');
  return statedTimer(facts, 'refund-due') ?? counted;
}

/** Always owed. Where no day is known, the day to look again stands in. */
export function caseClock(facts: Facts, found: RunningCase): DecisionClock {
  if (found.turn === 'refund') return clock(refundDue(facts, found), 'owed');
  const kind = found.turn === 'seller' ? 'seller-answer' : 'decision';
  const look = dayTimer(kind, addDays(found.lookedOn, caseLook.days), 'computed');
  return clock(answerDue(facts, found) ?? statedTimer(facts, kind) ?? look, 'owed');
}
