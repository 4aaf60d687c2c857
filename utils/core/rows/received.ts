// Goods that came, or are said to have come: not here (13), a problem (15), to be checked (16), windows gone (17).
// Sources: AliExpress's buyer protection page (15 days from receipt), its order pages (windows they state).
import { earliestOpen, isOver, windowForProblem, windowToAct } from '../facts/claim-windows';
import { type Facts, firstSeenDay } from '../facts/facts';
import { datesAreMixed } from '../facts/mixed-dates';
import { notHereSince, problemOf } from '../facts/told';
import type { Order } from '../order';
import { guideFor } from '../problems/index';
import { numbers as allOver } from '../rules/all-over';
import { numbers as carrierWait } from '../rules/carrier-wait';
import { numbers as fewDays } from '../rules/few-days';
import { addDays, type CalendarDate, daysBetween, lastDayBefore, type Range } from '../time';
import type { EnglishWords, Words } from '../words';
import { refusedGoods, refusedState } from './refused';
import { clock, levelWithin, NOTHING, notBefore, type Row, say, step } from './row';

export const words: EnglishWords = {
  'row-13.state': 'It is said to be delivered, and it is not here.',
  'row-13.state-gone': 'Not here. The days to ask are probably over (estimate).',
  'row-13.ask-carrier': 'Ask neighbours, then the carrier',
  'row-13.ask-carrier.short': 'Ask the carrier',
  'row-13.trap': 'Ask the carrier in writing. Its answer can be added later.',
  'row-15.state': 'You said: something is wrong with the goods.',
  'row-15.state-named': 'You said: “{problem}”.',
  'row-15.state-gone': 'A problem. The days to ask are probably over (estimate).',
  'row-15.state-mind': 'It came as described, and you do not want it.',
  'row-15.step-mind': 'Ask to return it, unused',
  'row-15.step-mind.short': 'Ask to return it',
  'row-15.trap-mind': 'You pay the return, unless the page says Free returns.',
  'row-15.step': 'Pictures first, then the full amount',
  'row-15.step.short': 'Pictures, then ask',
  'row-16.state': 'It has arrived. Check the goods.',
  'row-16.state-unknown': 'It has arrived. The last day to ask was not read yet.',
  'row-16.step': 'Check the goods',
  'row-17.state': 'The days to ask are probably over (estimate).',
  'row-17.trap': 'If the button Returns/refunds is still there, you can ask.',
};

/** last(A); a window that is surely over is asked about today. */
function lastDayOf(window: Range, { moment, today }: Facts): CalendarDate {
  return notBefore(today, lastDayBefore(window, moment));
}

function fewDaysTo(window: Range, facts: Facts): boolean {
  return daysBetween(facts.today, lastDayOf(window, facts)) <= fewDays.days;
}

/** Nothing is known of any window, and it is not so long ago that none can be open. */
function windowsUnknown({ windows, placedOn, order, moment, today }: Facts): boolean {
  const since = placedOn ?? firstSeenDay(order, moment);
  return windows.length === 0 && (since === null || daysBetween(since, today) <= allOver.days);
}

const notHere: Row = {
  number: 13,
  outcome: (facts) => {
    const { windows, moment, today, order } = facts;
    const told = notHereSince(order.events);
    if (facts.stage !== 'received' || told === null) return null;
    const [first] = windows;
    const window = earliestOpen(windows, moment.now) ?? first ?? null;
    const lastDay = window && lastDayOf(window, facts);
    const asking = daysBetween(told, today) >= carrierWait.days || (first !== undefined && fewDaysTo(first, facts));
    const refused = asking ? refusedGoods(facts, lastDay) : null;
    if (refused !== null) return refused;
    const common = { lastDay, estimate: window?.basis === 'estimated' };
    const over = window !== null && isOver(window, moment.now);
    const state = (asking ? refusedState(facts) : null) ?? say('row-13.state');
    return {
      clock: window && clock(window, 'act'),
      level: asking ? 'now' : 'soon',
      state: over ? say('row-13.state-gone') : state,
      step: asking
        ? step({
            id: 'ask-money',
            words: say('step.ask-money'),
            link: 'order',
            letter: 'delivered-not-here',
            answers: ['case-opened', 'page-refused'],
            ...common,
          })
        : step({
            id: 'ask-carrier',
            words: say('row-13.ask-carrier'),
            short: say('row-13.ask-carrier.short'),
            link: 'tracking',
            answers: ['carrier-asked', 'arrived-good'],
            ...common,
          }),
      trap: say(asking ? 'row-13.trap' : 'trap.confirm-received'),
    };
  },
};

/** A change of mind needs no words: there is nothing to prove. */
const letterOf = (named: string): string | null =>
  named === 'change-of-mind' ? null : (guideFor(named)?.letter ?? 'not-as-described');

const mindTrap = (named: string) => (named === 'change-of-mind' ? say('row-15.trap-mind') : null);

/** In the buyer's own words; null for a problem that this version does not know. */
function namedState(named: string): Words | null {
  if (named === 'change-of-mind') return say('row-15.state-mind');
  return guideFor(named) && say('row-15.state-named', { problem: { words: { key: `problem.${named}` } } });
}

const problem: Row = {
  number: 15,
  outcome: (facts) => {
    const { windows, order, moment, today } = facts;
    const named = problemOf(order.events);
    if (facts.stage !== 'received' || named === null) return null;
    const window = windowForProblem(windows, named, moment.now);
    const lastDay = window && lastDayOf(window, facts);
    const refused = refusedGoods(facts, lastDay);
    if (refused !== null) return refused;
    const mind = named === 'change-of-mind' ? '-mind' : '';
    const gone = window !== null && isOver(window, moment.now);
    return {
      clock: window && clock(window, 'act'),
      level: levelWithin(3, lastDay, today),
      state: gone ? say('row-15.state-gone') : (refusedState(facts) ?? namedState(named) ?? say('row-15.state')),
      step: step({
        id: 'pictures-and-ask',
        words: say(`row-15.step${mind}`),
        short: say(`row-15.step${mind}.short`),
        lastDay,
        estimate: window?.basis === 'estimated',
        link: 'order',
        letter: letterOf(named),
        answers: ['case-opened', 'page-refused'],
      }),
      trap: order.status === 'completed' ? mindTrap(named) : say('trap.confirm-received'),
    };
  },
};

const mixedTrap = (order: Order): Words | null => (datesAreMixed(order) ? say('trap.mixed-dates') : null);

const silent: Row = {
  number: 16,
  outcome: (facts) => {
    const { windows, moment, today, order } = facts;
    const window = windowToAct(windows, moment.now);
    if (facts.stage !== 'received' || (window === null && !windowsUnknown(facts))) return null;
    const lastDay = window && lastDayOf(window, facts);
    const level = levelWithin(3, lastDay, today) === 'now' ? 'soon' : 'wait';
    return {
      clock: window && clock(window, 'info'),
      level,
      state: say(window ? 'row-16.state' : 'row-16.state-unknown'),
      step: step({
        id: 'check-goods',
        words: say('row-16.step'),
        lastDay,
        estimate: window?.basis === 'estimated',
        lookOn: level === 'wait' && lastDay !== null ? addDays(lastDay, -3) : null,
        link: 'order',
        answers: ['arrived-good', 'not-here'],
      }),
      trap: order.status === 'completed' ? mixedTrap(order) : say('trap.confirm-received'),
    };
  },
};

const gone: Row = {
  number: 17,
  outcome: ({ stage, windows }) => {
    if (stage !== 'received') return null;
    const last = windows.at(-1);
    return {
      clock: last ? clock(last, 'info') : null,
      level: 'done',
      state: say('row-17.state'),
      step: NOTHING,
      trap: say('row-17.trap'),
    };
  },
};

export const rows: readonly Row[] = [notHere, problem, silent, gone];
