// Random orders and sequences of events: one row each, and a duty that stands goes only with an event that ends it.
// CLAIMCHECK_RUNS=100000 runs it at length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import { EVENT_TYPES, type EventType, type OrderEvent, PROBLEMS } from '../../utils/core/event';
import type { Order } from '../../utils/core/order';
import { ROWS } from '../../utils/core/rows/index';
import { addDays } from '../../utils/core/time';
import { anyCase, anyOrder } from './any-order';
import { noon, orderOf, refundDate, told } from './order-of';

const runs = Number(process.env.CLAIMCHECK_RUNS ?? 3000);
const FIRST = '2026-10-01';
const TODAY = '2026-11-20';
const NOW = noon(TODAY);

interface Tap {
  readonly type: EventType;
  readonly after: number;
  readonly problem: string;
  readonly outcome: string | undefined;
}

const anyTap: fc.Arbitrary<Tap> = fc.record({
  type: fc.constantFrom(...EVENT_TYPES),
  after: fc.nat({ max: 6 }),
  problem: fc.constantFrom(...PROBLEMS),
  outcome: fc.constantFrom(undefined, 'partial', 'refund', 'return', 'rejected', 'accepted'),
});

/** Taps one after the other, some on one day. */
function eventsOf(taps: readonly Tap[]): readonly OrderEvent[] {
  let on = FIRST;
  return taps.map(({ type, after, problem, outcome }, index) => {
    on = addDays(on, after);
    const part = { id: String(index), ...(type === 'problem' && { problem }), ...(outcome && { outcome }) };
    return told(type, on, part);
  });
}

const sequence = fc.array(anyTap, { maxLength: 8 }).map(eventsOf);
const withoutCases = anyOrder.map((order): Order => ({ ...order, cases: [], deadlines: [], events: [] }));
/** One case of the whole order, told of by taps alone or shown by a page of any day. */
const oneCase = fc.tuple(withoutCases, fc.option(anyCase, { nil: null })).map(([order, seen]): Order => {
  if (seen === null) return order;
  const { unplaced: _, ...placed } = seen;
  return { ...order, cases: [{ ...placed, lineIds: [] }] };
});

const ENDINGS: readonly EventType[] = ['arrived-good', 'money-back', 'not-worth-it', 'case-cancelled'];
/** A page that was read after the tap and calls the case finished answers it: how it ended is asked then. */
const isAnswered = ({ cases }: Order): boolean =>
  cases.some(({ state, lastSeenOn, openedOn, agreedOn, decidedOn }) => {
    const seenOn = lastSeenOn ?? [openedOn ?? '', agreedOn ?? '', decidedOn ?? ''].sort().at(-1) ?? '';
    return state === 'closed' && seenOn > TODAY;
  });

/** What may end the duty that a row stands for; nothing else does. */
const ENDS: Readonly<Record<number, readonly EventType[]>> = {
  1: [...ENDINGS, 'offer-answered', 'seller-rejected', 'return-agreed', 'decided', 'refund-agreed'],
  2: [...ENDINGS, 'step-done', 'return-agreed', 'decided', 'refund-agreed', 'offer-answered'],
  3: [...ENDINGS, 'return-posted', 'decided', 'refund-agreed', 'offer-answered'],
  4: [...ENDINGS, 'appealed', 'decided', 'refund-agreed', 'offer-answered'],
};

describe('any order with any events', () => {
  it('has exactly one row, whatever comes in whatever order', () => {
    fc.assert(
      fc.property(anyOrder, sequence, (order, events) => {
        const { row, state } = decide({ ...order, events }, NOW);
        expect(ROWS.filter(({ number }) => number === row)).toHaveLength(1);
        expect(state.key).not.toBe('');
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it('keeps an offer, proof, a return and an appeal until an event ends them', () => {
    fc.assert(
      fc.property(oneCase, sequence, anyTap, (order, events, tap) => {
        const before = decide({ ...order, events }, NOW).row;
        const ends = ENDS[before];
        const next = { ...told(tap.type, TODAY), id: 'next', problem: tap.problem };
        if (ends === undefined || ends.includes(tap.type) || isAnswered(order)) return;
        const after = decide({ ...order, events: [...events, next] }, NOW).row;
        expect(after, `${tap.type} after row ${before}`).toBeGreaterThan(0);
        expect(after, `${tap.type} after row ${before}`).toBeLessThanOrEqual(before);
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it('goes on asking for the money until a case, a refusal, its end or another whereabouts is told', () => {
    const order = orderOf({ deadlines: [refundDate('2026-11-18')] });
    const quiet: readonly EventType[] = [
      'wrote-to-store',
      'store-asked-to-wait',
      'carrier-asked',
      'step-done',
      'case-cancelled',
      'not-here',
    ];
    const quietTaps = fc.array(
      anyTap.map((tap) => ({ ...tap, type: quiet[tap.after % quiet.length] ?? 'step-done' })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(quietTaps.map(eventsOf), (events) => {
        expect(decide({ ...order, events }, NOW)).toMatchObject({ row: 18, level: 'now' });
      }),
    );
  });

  it('is as before once an event is taken back', () => {
    fc.assert(
      fc.property(anyOrder, sequence, anyTap, (order, events, tap) => {
        const before = decide({ ...order, events }, NOW);
        const more = [...events, { ...told(tap.type, '2026-11-19'), id: 'next', problem: tap.problem }];
        decide({ ...order, events: more }, NOW);
        const back = more.filter(({ id }) => id !== 'next');
        expect(decide({ ...order, events: back }, NOW)).toEqual(before);
      }),
      { numRuns: Math.min(runs, 1000) },
    );
  });

  it('reads the events of a file in the order of their days', () => {
    fc.assert(
      fc.property(withoutCases, sequence, (order, events) => {
        const days = new Set(events.map(({ on }) => on));
        if (days.size < events.length) return;
        const mixed = [...events].reverse();
        expect(decide({ ...order, events: mixed }, NOW).row).toBe(decide({ ...order, events }, NOW).row);
      }),
      { numRuns: Math.min(runs, 1000) },
    );
  });
});
