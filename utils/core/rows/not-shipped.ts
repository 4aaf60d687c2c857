// Paid and not shipped: the store is late (28), or still has time (29).
// Source: AliExpress help: the store ships within the processing time shown; an order not shipped is closed and paid back.
import type { DecisionClock } from '../decision';
import { dayAfter, type Facts, firstSeenDay } from '../facts/facts';
import { daysOf, isDayRange, plausible } from '../facts/refund-date';
import { answerAwaitedUntil, wroteOn } from '../facts/told';
import { numbers as shipEstimate } from '../rules/ship-estimate';
import { type CalendarDate, dayRange } from '../time';
import type { EnglishWords } from '../words';
import { firstTryDay } from './refund-near';
import { clock, type Outcome, type Row, say, step, waitUntil } from './row';

export const words: EnglishWords = {
  'row-28.state': 'Not shipped. The store had until {day}.',
  'row-28.state-estimate': 'Not shipped. The store had until ~{day} (estimate).',
  'row-28.step': 'Ask to ship by a date, or cancel',
  'row-28.step.short': 'Ask to ship or cancel',
  'row-28.trap': 'Give this reason: the store could not ship.',
  'row-29.state': 'Not shipped. The store has until {day}.',
  'row-29.state-estimate': 'Not shipped. The store has until ~{day} (estimate).',
  'row-29.state-unknown': 'Not shipped. Until when was not read yet.',
};

interface ShipBy {
  readonly day: CalendarDate;
  readonly clock: DecisionClock;
  readonly passed: boolean;
}

/** The page's date or counter, else placed (or first seen) + 10 days. Null when not even that is known. */
function shipByOf({ order, group, placedOn, today, moment }: Facts): ShipBy | null {
  const [stated] = group.deadlines
    .filter((deadline) => deadline.kind === 'ship-by' && plausible(deadline, moment.now))
    .sort((a, b) => a.earliest - b.earliest);
  if (stated) {
    const day = daysOf(stated, moment.timeZone).to;
    const passed = isDayRange(stated) ? today > day : moment.now >= stated.latest;
    return { day, clock: clock(stated, 'owed'), passed };
  }
  const day = dayAfter(placedOn ?? firstSeenDay(order, moment), shipEstimate.days);
  if (day === null) return null;
  const estimate = { kind: 'ship-by', basis: 'estimated', revision: 1, ...dayRange(day) } as const;
  return { day, clock: clock(estimate, 'owed'), passed: today > day };
}

const stateKey = (row: string, { clock: { basis } }: ShipBy) =>
  basis === 'estimated' ? `${row}.state-estimate` : `${row}.state`;

/** The store was written to, and its answer is still awaited: nothing is asked of the buyer until then. */
function awaited({ order, refund, today }: Facts, shipBy: ShipBy): Outcome | null {
  const wrote = wroteOn(order.events);
  const until = wrote === null ? null : answerAwaitedUntil(wrote, refund && firstTryDay(refund));
  if (wrote === null || until === null || until <= today) return null;
  return {
    clock: shipBy.clock,
    level: 'wait',
    state: say('row-27.state-wrote', { day: { date: wrote } }),
    step: { ...waitUntil(until), link: 'chat', answers: ['money-back'] },
    trap: null,
  };
}

export const rows: readonly Row[] = [
  {
    number: 28,
    outcome: (facts) => {
      const shipBy = shipByOf(facts);
      if (facts.stage !== 'not-shipped' || !shipBy?.passed) return null;
      const waiting = awaited(facts, shipBy);
      if (waiting !== null) return waiting;
      return {
        clock: shipBy.clock,
        level: 'soon',
        state: say(stateKey('row-28', shipBy), { day: { date: shipBy.day } }),
        step: step({
          id: 'ask-to-ship',
          words: say('row-28.step'),
          short: say('row-28.step.short'),
          link: 'chat',
          letter: 'not-shipped',
          answers: ['wrote-to-store', 'money-back'],
        }),
        trap: say('row-28.trap'),
      };
    },
  },
  {
    number: 29,
    outcome: (facts) => {
      if (facts.stage !== 'not-shipped') return null;
      const shipBy = shipByOf(facts);
      return {
        clock: shipBy?.clock ?? null,
        level: 'wait',
        state: shipBy ? say(stateKey('row-29', shipBy), { day: { date: shipBy.day } }) : say('row-29.state-unknown'),
        step: waitUntil(shipBy?.day ?? null),
        trap: null,
      };
    },
  },
];
