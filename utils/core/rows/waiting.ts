// On its way with a known refund date, and nothing lost by waiting: the store asks to wait (24), ask the store (25),
// late (26), otherwise (27). Thresholds marked ours are ours; AliExpress names none.
import type { Facts } from '../facts/facts';
import { datesAreMixed } from '../facts/mixed-dates';
import { saidOfIt } from '../facts/on-the-way';
import { daysOf, plausible, type RefundDate } from '../facts/refund-date';
import { answerAwaitedUntil, askedToWait, wroteOn } from '../facts/told';
import { lastScanOn, trackingUnread } from '../facts/tracking';
import { numbers as askStoreRule } from '../rules/ask-store';
import { numbers as lateCoupon } from '../rules/late-coupon';
import { numbers as scanStarts } from '../rules/scan-starts';
import { addDays, type CalendarDate, daysBetween, earlierDate } from '../time';
import type { EnglishWords, Words } from '../words';
import { scanAwaitedUntil } from './no-date';
import { firstTryDay, shownDay } from './refund-near';
import { clock, notBefore, type Outcome, type Row, say, step, waitUntil } from './row';

export const words: EnglishWords = {
  'row-24.state': 'The store asks you to wait.',
  'row-24.step': 'Tell it: until {day}, not longer',
  'row-24.step.short': 'Not beyond {day}',
  'row-25.state-near': 'The refund date {day} is near, and it has not arrived.',
  'row-25.state-told': 'You said: it is late.',
  'row-25.state-still': {
    one: 'The last scan we saw is {n} day old.',
    other: 'The last scan we saw is {n} days old.',
  },
  'row-25.step': 'Ask the store where it is',
  'row-25.step.short': 'Ask the store',
  'row-26.state': 'It is late. The refund date stays {day}.',
  'row-26.step': 'Apply for the coupon, if one is offered',
  'row-26.step.short': 'Apply for the coupon',
  'row-27.state': 'On its way. The refund date is {day}.',
  'row-27.state-counter': 'On its way. The counter runs to {day}.',
  'row-27.state-wrote': 'You wrote to the store on {day}.',
  'row-27.trap-unread': 'Its tracking was not read here. Open its tracking page once.',
  'row-27.state-no-scan': 'No scan yet. That is normal for 10 to 11 days.',
};

const { days: ASK_DAYS, stillDays: STILL_DAYS, againDays: WROTE_DAYS } = askStoreRule;
const COUPON_DAYS = lateCoupon.hours / 24;

const onItsWay = ({ stage, refund }: Facts): RefundDate | null => (stage === 'on-its-way' ? refund : null);

function storeAsks(facts: Facts): Outcome | null {
  const refund = onItsWay(facts);
  if (refund === null || askedToWait(facts.order.events, facts.today) === null) return null;
  const day = { day: { date: refund.from } };
  return {
    clock: clock(refund, 'act'),
    level: 'wait',
    state: say('row-24.state'),
    step: step({
      id: 'answer-store',
      words: say('row-24.step', day),
      short: say('row-24.step.short', day),
      lookOn: firstTryDay(refund),
      link: 'chat',
      letter: 'late',
      answers: ['wrote-to-store', 'arrived-good'],
    }),
    trap: say('trap.waiting'),
  };
}

/** Days since the last scan we know of, when that is long; null when it is not, or no scan is known. */
function daysStill({ group, moment, today }: Facts): number | null {
  const scan = lastScanOn(group.parcels, moment.timeZone);
  const days = scan === null ? 0 : daysBetween(scan, today);
  return days >= STILL_DAYS ? days : null;
}

function askState(refund: RefundDate, near: boolean, still: number | null): Words {
  if (still !== null) return say('row-25.state-still', { n: still });
  return near ? say('row-25.state-near', { day: { date: shownDay(refund) } }) : say('row-25.state-told');
}

function askStore(facts: Facts): Outcome | null {
  const refund = onItsWay(facts);
  const { order, group, moment, today } = facts;
  const wrote = wroteOn(order.events);
  if (refund === null || order.choice === true) return null;
  if (wrote !== null && daysBetween(wrote, today) < WROTE_DAYS) return null;
  const still = daysStill(facts);
  const told = saidOfIt(order, group, moment.timeZone) === 'late';
  const near = !refund.counter && today >= addDays(refund.from, -ASK_DAYS);
  if (!near && !told && still === null) return null;
  return {
    clock: clock(refund, 'act'),
    level: 'soon',
    state: askState(refund, near, still),
    step: step({
      id: 'ask-store',
      words: say('row-25.step'),
      short: say('row-25.step.short'),
      // A counter is near by the hour: until then its day before may be gone.
      lastDay: notBefore(today, addDays(firstTryDay(refund), -1)),
      link: 'chat',
      letter: 'where-is-it',
      answers: ['wrote-to-store', 'arrived-good'],
    }),
    trap: say('trap.confirm-received'),
  };
}

/** The last day on which delivery was promised; null when none was read. */
function promisedBy({ order, group, moment }: Facts): CalendarDate | null {
  if (order.estimatedDelivery) return order.estimatedDelivery.to;
  const promise = group.deadlines.find(
    ({ kind, ...range }) => kind === 'delivery-promise' && plausible(range, moment.now),
  );
  return promise ? daysOf(promise, moment.timeZone).to : null;
}

function late(facts: Facts): Outcome | null {
  const refund = onItsWay(facts);
  const promised = promisedBy(facts);
  if (refund === null || promised === null || wroteOn(facts.order.events) !== null) return null;
  if (facts.today <= addDays(promised, COUPON_DAYS)) return null;
  return {
    clock: clock(refund, 'info'),
    level: 'wait',
    state: say('row-26.state', { day: { date: shownDay(refund) } }),
    step: step({
      id: 'apply-coupon',
      words: say('row-26.step'),
      short: say('row-26.step.short'),
      lookOn: firstTryDay(refund),
      link: 'order',
      answers: ['arrived-good', 'wrote-to-store'],
    }),
    trap: say('trap.confirm-received'),
  };
}

/** What row 27 says, and the day it looks again: the earliest of the awaited scan, the awaited answer and D− − 5. */
function waiting(facts: Facts): { readonly state: Words; readonly lookOn: CalendarDate | null } {
  const { refund, order, today } = facts;
  const scan = scanAwaitedUntil(facts);
  const tryDay = refund && firstTryDay(refund);
  const wrote = wroteOn(order.events);
  const answer = wrote === null ? null : answerAwaitedUntil(wrote, tryDay);
  const days = [scan, answer, tryDay].filter((day) => day !== null && day > today).filter((day) => day !== null);
  const lookOn = days.reduce<CalendarDate | null>(
    (first, day) => (first === null ? day : earlierDate(first, day)),
    null,
  );
  if (wrote !== null && answer !== null && answer > today) {
    return { state: say('row-27.state-wrote', { day: { date: wrote } }), lookOn };
  }
  if (scan !== null || refund === null) return { state: say('row-27.state-no-scan'), lookOn };
  const day = { day: { date: shownDay(refund) } };
  return { state: say(refund.counter ? 'row-27.state-counter' : 'row-27.state', day), lookOn };
}

/** Its tracking was never read, and by now it would show whether a carrier has it. */
const unreadFor = ({ order: { shippedOn }, group, today }: Facts): boolean =>
  shippedOn !== null && trackingUnread(group.parcels) && daysBetween(shippedOn, today) >= scanStarts.days;

function waitingTrap(facts: Facts): Words | null {
  if (datesAreMixed(facts.order)) return say('trap.mixed-dates');
  return unreadFor(facts) ? say('row-27.trap-unread') : null;
}

function nothingToDo(facts: Facts): Outcome | null {
  if (facts.stage !== 'on-its-way') return null;
  const { state, lookOn } = waiting(facts);
  return {
    clock: facts.refund && clock(facts.refund, 'info'),
    level: 'wait',
    state,
    step: {
      ...waitUntil(lookOn),
      link: 'tracking',
      letter: 'where-is-it',
      answers: ['arrived-good', 'wrote-to-store'],
    },
    trap: waitingTrap(facts),
  };
}

export const rows: readonly Row[] = [
  { number: 24, outcome: storeAsks },
  { number: 25, outcome: askStore },
  { number: 26, outcome: late },
  { number: 27, outcome: nothingToDo },
];
