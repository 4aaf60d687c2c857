// No refund date was read (22): open the order's details once. "I could not read this" is honest; a guess is shown as one.

import type { Level } from '../decision';
import { type Facts, firstSeenDay } from '../facts/facts';
import { plausible } from '../facts/refund-date';
import { neverScanned } from '../facts/tracking';
import { numbers as dateUnread } from '../rules/date-unread';
import { numbers as protectionEstimate } from '../rules/protection-estimate';
import { numbers as scanStarts } from '../rules/scan-starts';
import { addDays, type CalendarDate, dayRange, daysBetween, lastDayBefore } from '../time';
import type { EnglishWords, Words } from '../words';
import { clock, notBefore, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-22.state': 'Its refund date was not read yet.',
  'row-22.state-silent': 'Its details were read, and they name no refund date.',
  'row-22.state-unknown': 'We could not read where this order stands.',
  'row-22.step': 'Open its details once',
  'row-22.step.short': 'Open its details',
  'row-22.step-again': 'Look again, or set the date yourself',
  'row-22.step-again.short': 'Look again',
};

/** Days after placing, or after the first visit. */
const { fromDays: EARLIEST_END, toDays: LATEST_END } = protectionEstimate;
export const { soonDays: CHECK_SOON, nowDays: CHECK_NOW } = dateUnread;

/** The day until which a never-scanned number is normal; null when it was scanned, or the shipping day is not known. */
export function scanAwaitedUntil({ order, group, today }: Facts): CalendarDate | null {
  if (order.shippedOn === null || !neverScanned(group.parcels)) return null;
  const until = addDays(order.shippedOn, scanStarts.days);
  return today < until ? until : null;
}

function levelAt(age: number): Level {
  if (age >= CHECK_NOW) return 'now';
  return age >= CHECK_SOON ? 'soon' : 'check';
}

/** The day from which the estimate counts: placed, else the first visit, on which it was placed at the latest. */
const countedFrom = ({ placedOn, order, moment }: Facts): CalendarDate | null =>
  placedOn ?? firstSeenDay(order, moment);

export function estimatedEnd(facts: Facts) {
  const { group, moment, today } = facts;
  const from = countedFrom(facts);
  if (from === null) return { clock: null, lastDay: null };
  const first = dayRange(addDays(from, EARLIEST_END));
  const range = { earliest: first.earliest, latest: dayRange(addDays(from, LATEST_END)).latest };
  const known = group.deadlines.find(
    ({ kind, basis, ...span }) => kind === 'protection-end' && basis === 'estimated' && plausible(span, moment.now),
  );
  const estimate = { kind: 'protection-end', basis: 'estimated', revision: known?.revision ?? 1, ...range } as const;
  return { clock: clock(estimate, 'act'), lastDay: notBefore(today, lastDayBefore(first, moment)) };
}

/** How it was paid stands on the details only: who read that has read them. */
const detailsRead = ({ order }: Facts): boolean => order.paidOn !== null || order.paymentMethod !== null;

function stateOf(facts: Facts): Words {
  if (facts.order.status === 'unknown') return say('row-22.state-unknown');
  return say(detailsRead(facts) ? 'row-22.state-silent' : 'row-22.state');
}

function openDetails(facts: Facts): Outcome | null {
  const { stage, refund, today } = facts;
  if (stage !== 'on-its-way' || refund !== null) return null;
  const from = countedFrom(facts);
  const level = from === null ? 'check' : levelAt(daysBetween(from, today));
  if (scanAwaitedUntil(facts) !== null && level !== 'now') return null;
  const end = estimatedEnd(facts);
  const key = detailsRead(facts) ? 'row-22.step-again' : 'row-22.step';
  return {
    clock: end.clock,
    level,
    state: stateOf(facts),
    step: step({
      id: 'open-details',
      words: say(key),
      short: say(`${key}.short`),
      lastDay: end.lastDay,
      estimate: end.lastDay !== null,
      link: 'order',
      answers: ['arrived-good', 'money-back'],
    }),
    trap: null,
  };
}

export const rows: readonly Row[] = [{ number: 22, outcome: openDetails }];
