// No tracking, or a dead number, 11 days after shipping (21): the store is asked for a working number, then the money.
// Source: AliExpress help: missing or invalid tracking allows a claim from the 11th day, before the refund date.
import type { Facts } from '../facts/facts';
import { saidOfIt } from '../facts/on-the-way';
import { wroteOn } from '../facts/told';
import { neverScanned, noNumber } from '../facts/tracking';
import { numbers as answerAwaited } from '../rules/answer-awaited';
import { numbers as claimOpens } from '../rules/claim-opens';
import { numbers as fewDays } from '../rules/few-days';
import { addDays, type CalendarDate, daysBetween, lastDayBefore, laterDate } from '../time';
import type { EnglishWords } from '../words';
import { estimatedEnd } from './no-date';
import { clock, levelWithin, notBefore, type Outcome, type Row, say, step, waitUntil } from './row';

export const words: EnglishWords = {
  'row-21.state': 'No scan of it was seen since it was sent.',
  'row-21.state-none': 'It has no tracking number.',
  'row-21.state-tracking-dead': 'You said: its tracking number does not work.',
  'row-21.state-not-shipped': 'You said: it was never sent.',
  'row-21.state-wrote': 'You asked the store for a working number.',
  'row-21.step': 'Ask for a working number',
  'row-21.step.short': 'Ask for a number',
  'row-21.trap': 'Give the reason “no tracking information”.',
};

/** What is wrong with the tracking; null when nothing is, or it is too early to say. */
function deadState({ order, group, moment, today, placedOn, refund }: Facts): string | null {
  const word = saidOfIt(order, group, moment.timeZone);
  const said = word !== null && word !== 'late';
  // Without a refund date its details come first (22), unless the user knows better.
  if (refund === null && !said) return null;
  const none = noNumber(group.parcels);
  if (!said && !none && !neverScanned(group.parcels)) return null;
  // Nothing is shipped before it was placed; a shipping day that says so was misread.
  const shipped = order.shippedOn === null ? null : laterDate(order.shippedOn, placedOn ?? order.shippedOn);
  const early = shipped === null ? !said : daysBetween(shipped, today) < claimOpens.days;
  if (early) return null;
  if (said) return `row-21.state-${word}`;
  return none ? 'row-21.state-none' : 'row-21.state';
}

function lastDayOf(facts: Facts) {
  const { refund, moment, today } = facts;
  if (refund === null) return { ...estimatedEnd(facts), estimate: true };
  const lastDay = notBefore(today, lastDayBefore(refund, moment));
  return { clock: clock(refund, 'act'), lastDay, estimate: refund.basis === 'estimated' };
}

/** The day until which the store's answer is awaited; null when it was not asked, or nothing may be waited for. */
function awaitedUntil({ order, today }: Facts, hurry: boolean): CalendarDate | null {
  const wrote = wroteOn(order.events);
  const until = wrote === null ? null : addDays(wrote, answerAwaited.deadTrackingDays);
  return until !== null && until > today && !hurry ? until : null;
}

function noTracking(facts: Facts): Outcome | null {
  const { stage, order, refund, today } = facts;
  const state = stage === 'on-its-way' ? deadState(facts) : null;
  if (state === null) return null;
  const { clock: until, lastDay, estimate } = lastDayOf(facts);
  const hurry = order.choice === true || (refund !== null && daysBetween(today, refund.from) <= fewDays.days);
  const awaited = awaitedUntil(facts, hurry);
  if (awaited !== null) {
    const answers = ['arrived-good', 'page-refused'];
    return {
      clock: until,
      level: 'wait',
      state: say('row-21.state-wrote'),
      step: { ...waitUntil(awaited), answers },
      trap: null,
    };
  }
  const ask = hurry || wroteOn(order.events) !== null;
  const common = { lastDay, estimate: lastDay !== null && estimate };
  return {
    clock: until,
    level: levelWithin(1, lastDay, today),
    state: say(state),
    step: ask
      ? step({
          id: 'ask-money',
          words: say('step.ask-money'),
          link: 'order',
          letter: 'not-received-claim',
          answers: ['case-opened', 'page-refused'],
          ...common,
        })
      : step({
          id: 'ask-number',
          words: say('row-21.step'),
          short: say('row-21.step.short'),
          link: 'chat',
          letter: 'tracking-dead',
          answers: ['wrote-to-store', 'arrived-good'],
          ...common,
        }),
    trap: ask ? say('row-21.trap') : say('trap.confirm-received'),
  };
}

export const rows: readonly Row[] = [{ number: 21, outcome: noTracking }];
