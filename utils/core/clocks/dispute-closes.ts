// Until when a claim may be made, where no page states it: 15 days after receipt, or after the refund date when nothing came.
// Source: help-centre text "latest: 15 days after delivery time is over or you confirmed receipt"; grade A/B, so an estimate.
import type { Deadline } from '../deadline';
import { numbers as claimAfterReceipt } from '../rules/claim-after-receipt';
import { numbers as claimAfterRefundDate } from '../rules/claim-after-refund-date';
import type { CalendarDate } from '../time';
import { addDays, DAY, dayRange, earlierDate, statedDays } from '../time';
import type { ClockFacts, ClockRule } from './clock-facts';
import { estimate, statedClock } from './clock-facts';

const AFTER_DATE = claimAfterRefundDate.days;

export const disputeCloses: ClockRule = (facts) => {
  const received = receivedOn(facts);
  if (received !== null) return afterDay(received, claimAfterReceipt.days, { seenAt: facts.lastSeenAt, revision: 1 });
  return facts.status === 'awaiting-delivery' ? afterNoDelivery(facts) : null;
};

/** The earlier of the two days, since it is not known which one counts. Null while neither was read. */
function receivedOn({ deliveredOn, completedOn }: ClockFacts): CalendarDate | null {
  if (deliveredOn === null || completedOn === null) return deliveredOn ?? completedOn;
  return earlierDate(deliveredOn, completedOn);
}

/** Counts from the earlier stated refund date, or from a counter's end when that comes first. */
function afterNoDelivery(facts: ClockFacts): Deadline | null {
  const refund = statedClock(facts, 'no-delivery-refund');
  const counter = statedClock(facts, 'protection-end');
  if (counter && (!refund || counter.earliest < refund.earliest)) return afterCounter(counter);
  return refund ? afterDay(statedDays(refund).from, AFTER_DATE, refund) : null;
}

function afterDay(
  day: CalendarDate,
  days: number,
  { seenAt, revision }: Pick<Deadline, 'seenAt' | 'revision'>,
): Deadline {
  const range = dayRange(addDays(day, days));
  return estimate('dispute-closes', { ...range, precision: 'day', text: `${day} + ${days} d`, seenAt, revision });
}

function afterCounter(counter: Deadline): Deadline {
  return estimate('dispute-closes', {
    ...counter,
    earliest: counter.earliest + AFTER_DATE * DAY,
    latest: counter.latest + AFTER_DATE * DAY,
    text: `${new Date(counter.earliest).toISOString()} + ${AFTER_DATE} d`,
  });
}
