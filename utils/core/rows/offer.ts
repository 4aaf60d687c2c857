// An offer waits for the buyer (1): how much of what was asked, and until when. Silence can lose here, so a day that is not
// known is today.
import type { Duty } from '../facts/case-moves';
import type { Facts } from '../facts/facts';
import { believableDay, dayTimer, statedTimer, type Timer } from '../facts/timer';
import { moneyIn } from '../money/currency';
import { numbers as offerUnknown } from '../rules/offer-unknown';
import { HOUR, lastDayBefore } from '../time';
import type { EnglishWords, Words } from '../words';
import { clock, notBefore, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-1.state': 'An offer waits for your answer.',
  'row-1.state-amount': 'Offered: {offer}. It waits for your answer.',
  'row-1.state-asked': 'Offered: {offer} of the {asked} you asked for.',
  'row-1.step': 'Answer the offer',
  'row-1.trap': 'Accepting an offer ends the case, however small it is.',
};

/** What was asked is in the order's currency; beside another one it would compare what cannot be compared. */
function offerState(facts: Facts, { amount, currency }: Duty): Words {
  const offered = amount === null ? null : moneyIn(amount, currency, facts.order.total);
  if (offered === null) return say('row-1.state');
  const asked = facts.case?.asked == null ? null : moneyIn(facts.case.asked, null, facts.order.total);
  return asked === null || asked.currency !== offered.currency
    ? say('row-1.state-amount', { offer: { money: offered } })
    : say('row-1.state-asked', { offer: { money: offered }, asked: { money: asked } });
}

function offer(facts: Facts): Outcome | null {
  const duty = facts.case?.offer ?? null;
  if (duty === null) return null;
  const { moment, today } = facts;
  const told = believableDay(duty.until, duty.since);
  const stated = statedTimer(facts, 'offer-answer');
  const known = stated ?? (told === null ? null : dayTimer('offer-answer', told, 'user'));
  const unknown = dayTimer('offer-answer', today, 'estimated');
  // A second offer rings anew, also under the page's own timer.
  const timer: Timer = stated
    ? { ...stated, revision: stated.revision + duty.round - 1 }
    : { ...(known ?? unknown), revision: duty.round };
  const near = known === null || known.earliest - moment.now <= offerUnknown.hours * HOUR;
  return {
    clock: clock(timer, 'act'),
    level: near ? 'now' : 'soon',
    state: offerState(facts, duty),
    step: step({
      id: 'answer-offer',
      words: say('row-1.step'),
      lastDay: known === null ? today : notBefore(today, lastDayBefore(known, moment)),
      link: 'order',
      letter: 'reply-to-offer',
      answers: ['offer-answered', 'refund-agreed'],
    }),
    trap: say('row-1.trap'),
  };
}

export const rows: readonly Row[] = [{ number: 1, outcome: offer }];
