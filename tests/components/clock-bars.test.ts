// Dates as bars: within the drawing, in the order of time, and only those that matter.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barsIn, placeIn, spanOf, ZOOMS, type Zoom } from '../../components/clock-bars';
import { DAY } from '../../utils/core/time';
import { MOMENT, refundDate } from './sample';

it.each(Object.keys(ZOOMS) as Zoom[])('today stands within a span of a %s', (zoom) => {
  const at = placeIn(spanOf(zoom, MOMENT), MOMENT.now);
  expect(at > 0 && at < 0.5).toBe(true);
});

it('a bar never leaves the drawing, has a width, and none that touches it is lost', () => {
  const span = spanOf('month', MOMENT);
  const instant = fc.integer({ min: MOMENT.now - 100 * DAY, max: MOMENT.now + 100 * DAY });
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 80 * DAY }), (earliest, length) => {
      const latest = earliest + length;
      const [bar] = barsIn(span, [refundDate('2026-08-22', { earliest, latest })]);
      expect(bar !== undefined).toBe(latest >= span.earliest && earliest <= span.latest);
      if (bar === undefined) return;
      expect(bar.from >= 0 && bar.to <= 1 && bar.from <= bar.to).toBe(true);
    }),
  );
});

it('what only informs is left out', () => {
  expect(barsIn(spanOf('month', MOMENT), [refundDate('2026-09-01', { role: 'info' })])).toEqual([]);
});
