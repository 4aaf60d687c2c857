// Facts as shapes: a wrong bar is a red test. Nothing outside of the days shown, nothing over something else, no guess solid.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barParts } from '../../components/timeline/bar-parts';
import type { Shown } from '../../components/timeline/bar-shapes';
import { shapesOf } from '../../components/timeline/clock-bars';
import { placeIn, spanOf } from '../../components/timeline/clock-days';
import { clocksOf } from '../../components/timeline/order-clocks';
import type { Deadline } from '../../utils/core/deadline';
import { decide } from '../../utils/core/decide';
import type { Decision } from '../../utils/core/decision';
import type { Order } from '../../utils/core/order';
import { DAY, dayRange } from '../../utils/core/time';
import { anyMoment, anyOrder } from '../core/any-order';
import { MOMENT, refundDate, watched } from './sample';

const LEAST = 0.64;
const closes = (date: string) => refundDate(date, { kind: 'dispute-closes', role: 'act', basis: 'estimated' });
const drawn = (
  deadlines: readonly Deadline[],
  decided: Partial<Decision> = { clock: null },
  more: Partial<Order> = {},
) => {
  const one = watched({ placedOn: '2026-08-01', deadlines, ...more }, decided);
  const span = spanOf([one], MOMENT);
  return { ...shapesOf({ ...one, span, moment: MOMENT, least: LEAST }), span, now: placeIn(span, MOMENT.now) };
};
const kinds = ({ parts }: Pick<Shown, 'parts'>) => parts.map(({ kind }) => kind);

describe('one order', () => {
  it('with a refund date to come: gone, left, any hour, then the guess after it', () => {
    const shown = drawn([refundDate('2026-09-04'), closes('2026-09-17')]);
    expect(kinds(shown)).toEqual(['gone', 'left', 'any-hour', 'estimate']);
    const [gone, left, hour, guess] = shown.parts;
    const { earliest, latest } = dayRange('2026-09-04');
    expect(gone?.to).toBe(shown.now);
    expect(left?.to).toBe(placeIn(shown.span, earliest));
    expect(hour?.to).toBe(placeIn(shown.span, latest));
    expect(guess?.to).toBe(placeIn(shown.span, Date.parse('2026-09-16T22:00:00Z')));
    expect(shown.label).toMatchObject({ what: 'estimate', from: '2026-09-17', isEstimate: true });
    expect(shown.opens).toHaveLength(1);
  });
  it('with a refund date that is past has no time left, only the guess', () => {
    expect(kinds(drawn([refundDate('2026-08-20'), closes('2026-09-04')]))).toEqual(['gone', 'any-hour', 'estimate']);
  });
  it('with a counter: it ends where the counter does, however narrow', () => {
    const at = MOMENT.now + 4 * DAY;
    const counter = refundDate('2026-08-29', {
      kind: 'protection-end',
      role: 'act',
      earliest: at - 30_000,
      latest: at,
    });
    const shown = drawn([counter]);
    expect(shown.parts.at(-1)).toMatchObject({ kind: 'any-hour', to: placeIn(shown.span, at) });
    expect(shown.label).toBeNull();
  });
  it('whose date was never read: a thin line, then the whole window', () => {
    const window = { ...closes('2026-09-12'), kind: 'protection-end', latest: dayRange('2026-10-27').latest } as const;
    const shown = drawn([window]);
    expect(kinds(shown)).toEqual(['unsure', 'window']);
    expect(shown.label).toMatchObject({ what: 'window', from: '2026-09-12', to: '2026-10-27' });
  });
  it('where others must act: a line to a ring, whatever else is known', () => {
    const answer = refundDate('2026-08-31', { kind: 'seller-answer', role: 'owed' });
    const shown = drawn([answer, refundDate('2026-09-20')], { clock: answer });
    expect(kinds(shown)).toEqual(['owed']);
    expect(shown.ring).toBe(shown.parts[0]?.to);
    expect(kinds(drawn([{ ...answer, basis: 'estimated' }]))).toEqual(['owed-estimate']);
  });
  it('whose step stands on a guess before its date: the guess alone', () => {
    const collect = refundDate('2026-08-29', { kind: 'collect-by', role: 'act', basis: 'estimated' });
    expect(kinds(drawn([refundDate('2026-09-20'), collect], { clock: collect }))).toEqual(['estimate']);
  });
  it('with a clock that only its rule knows draws that one too', () => {
    const clock = { ...refundDate('2026-09-03'), kind: 'ship-by', role: 'owed' } as const;
    expect(kinds(drawn([], { clock }))).toEqual(['owed']);
  });
  it('whose nearest window only informs, but has a last day: that end is seen before the later one', () => {
    const nearest = refundDate('2026-08-27', { kind: 'return-window', role: 'info', basis: 'computed' });
    const later = refundDate('2026-10-15', { kind: 'dispute-closes', role: 'act', basis: 'computed' });
    const { order } = watched({ status: 'completed', completedOn: '2026-08-20', deadlines: [nearest, later] });
    const one = { order, decision: decide(order, MOMENT) };
    expect(one.decision).toMatchObject({ level: 'soon', clock: { kind: 'return-window', role: 'info' } });
    expect(clocksOf(one).map(({ kind, role }) => `${kind} ${role}`)).toEqual([
      'return-window act',
      'dispute-closes act',
    ]);
    const span = spanOf([one], MOMENT);
    const { parts } = shapesOf({ ...one, span, moment: MOMENT, least: LEAST });
    expect(kinds({ parts })).toEqual(['gone', 'left', 'any-hour', 'left', 'any-hour']);
    expect(parts[1]?.to).toBe(placeIn(span, nearest.earliest));
  });
  it('without any date says so at today', () => {
    const shown = drawn([refundDate('2026-09-01', { role: 'info' })]);
    expect(shown).toMatchObject({ parts: [], at: shown.now, label: { what: 'none' } });
  });
});

describe('out of sight', () => {
  it('a date far ahead is cut at the end, with its day', () => {
    const shown = drawn([refundDate('2027-03-12')]);
    expect(shown.parts.at(-1)).toMatchObject({ kind: 'left', to: shown.span.days, cut: 'end' });
    expect(shown).toMatchObject({ beyond: 'after', at: shown.span.days, label: { what: 'day', from: '2027-03-12' } });
  });
  it('a date long gone is a sign at the start', () => {
    const shown = drawn([refundDate('2026-05-02')], { clock: null }, { placedOn: '2026-03-01' });
    expect(shown).toMatchObject({ parts: [], beyond: 'before', at: 0, label: { what: 'day', from: '2026-05-02' } });
  });
});

const anyDecided = fc.tuple(anyOrder, anyMoment).map(([order, moment]) => ({
  order: {
    ...order,
    deadlines: order.deadlines.map((one, at) => ({ ...one, role: at % 3 === 2 ? ('opens' as const) : one.role })),
  },
  decision: decide(order, moment),
  moment,
}));

it('whatever the order: within the days, in the order of time, never over each other, and something to see', () => {
  fc.assert(
    fc.property(anyDecided, ({ moment, ...one }) => {
      const span = spanOf([one], moment);
      const shown = shapesOf({ ...one, span, moment, least: LEAST });
      let reached = 0;
      for (const { from, to } of shown.parts) {
        expect(Number.isFinite(from) && Number.isFinite(to) && from >= reached && to > from && to <= span.days).toBe(
          true,
        );
        reached = to;
      }
      for (const place of [...shown.opens, shown.at, shown.ring ?? 0])
        expect(place >= 0 && place <= span.days).toBe(true);
      expect(shown.parts.length > 0 || shown.label !== null).toBe(true);
      expect(span.days).toBeLessThanOrEqual(49 + 100);
    }),
  );
});

it('whatever the order: nothing is solid behind the last first instant of a stated date, nor before now', () => {
  fc.assert(
    fc.property(anyDecided, ({ moment, ...one }) => {
      const span = spanOf([one], moment);
      const stated = clocksOf(one).filter(({ basis, role }) => basis !== 'estimated' && role !== 'owed');
      const last = Math.max(...stated.map(({ earliest }) => placeIn(span, earliest)));
      for (const { kind, from, to } of shapesOf({ ...one, span, moment, least: LEAST }).parts) {
        if (kind === 'left') expect(to <= last && from >= Math.min(placeIn(span, moment.now), to)).toBe(true);
        if (kind === 'gone') expect(to).toBeLessThanOrEqual(Math.max(0, placeIn(span, moment.now)));
      }
    }),
  );
});

it('a bar reaches its last date and no further, but where there is no room before it to be seen', () => {
  const place = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(place, place, place, fc.integer({ min: 0, max: 9 }), (since, now, from, wide) => {
      const start = Math.min(since, from);
      const parts = barParts({ start, now, dates: [{ from, to: from + wide }], guess: null, least: 1 });
      expect(parts.at(-1)).toMatchObject({ kind: 'any-hour', to: Math.max(from + wide, start + 1) });
    }),
  );
});
