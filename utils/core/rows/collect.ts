// It waits at a pick-up point, or customs ask (11): what is not collected or answered goes back to the sender.
import { isOver } from '../facts/claim-windows';
import type { Facts } from '../facts/facts';
import { type ToCollect, toCollect, toldSince } from '../facts/on-the-way';
import { statedTimer, timerOf } from '../facts/timer';
import { atPickupSince } from '../facts/tracking';
import { numbers as collectRule } from '../rules/collect';
import { lastDayBefore } from '../time';
import type { EnglishWords } from '../words';
import { firstTryDay } from './refund-near';
import { clock, levelWithin, notBefore, type Outcome, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-11.state-at-pickup': 'It waits for you at a pick-up point.',
  'row-11.state-customs': 'Customs ask you something.',
  'row-11.state-gone': 'The days to collect it are probably over (estimate).',
  'row-11.step-at-pickup': 'Collect it. Open it on camera',
  'row-11.step-at-pickup.short': 'Collect it',
  'row-11.step-customs': 'Answer customs, keep the paper',
  'row-11.step-customs.short': 'Answer customs',
  'row-11.step-gone': 'Ask today whether it is still there',
  'row-11.step-gone.short': 'Ask if it is there',
  'row-11.trap-customs': 'Pay customs or the carrier, never the store.',
  'row-11.trap': 'A parcel that nobody collects goes back to the sender.',
};

/** By the user's word, a page that states a day to collect it, or the newest entry of its tracking. */
function waitingGoods(facts: Facts): ToCollect | null {
  const told = toCollect(facts.order, facts.group, facts.moment.timeZone);
  if (told !== null) return told;
  const since = facts.stage === 'on-its-way' ? atPickupSince(facts.group.parcels, facts.moment.timeZone) : null;
  if (since !== null && !toldSince(facts.order, since)) return { what: 'at-pickup', on: since };
  const stated = facts.stage === 'on-its-way' ? statedTimer(facts, 'collect-by') : null;
  const open = stated !== null && !isOver(stated, facts.moment.now);
  return open && !facts.order.events.some(({ type }) => type === 'not-here')
    ? { what: 'at-pickup', on: facts.today }
    : null;
}

/** Once its days are gone, the refund date or the window after receipt counts for more. */
function hasBetterClock({ stage, refund, today }: Facts): boolean {
  return stage === 'received' || (refund !== null && today >= firstTryDay(refund));
}

function collect(facts: Facts): Outcome | null {
  const goods = facts.stage === 'ended' ? null : waitingGoods(facts);
  if (goods === null) return null;
  const { moment, today } = facts;
  const timer = timerOf(facts, 'collect-by', { since: goods.on, until: null, round: 1 }, collectRule.days);
  const over = isOver(timer, moment.now);
  if (over && hasBetterClock(facts)) return null;
  const lastDay = notBefore(today, lastDayBefore(timer, moment));
  const what = over ? 'gone' : goods.what;
  return {
    clock: clock(timer, 'act'),
    level: levelWithin(3, lastDay, today),
    state: say(`row-11.state-${what}`),
    step: step({
      id: goods.what === 'customs' ? 'answer-customs' : 'collect',
      words: say(`row-11.step-${what}`),
      short: say(`row-11.step-${what}.short`),
      lastDay,
      estimate: timer.basis === 'estimated' && !over,
      link: 'tracking',
      answers: ['arrived-good', 'not-here'],
    }),
    trap: say(goods.what === 'customs' ? 'row-11.trap-customs' : 'row-11.trap'),
  };
}

export const rows: readonly Row[] = [{ number: 11, outcome: collect }];
