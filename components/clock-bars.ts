// The clocks of an order as bars within a stretch of days: where each begins and ends, from 0 to 1. What lies outside is
// cut; what only informs is left out.
import type { Deadline } from '../utils/core/deadline';
import { addDays, DAY, localDay, type Moment, type Range, startOfLocalDay } from '../utils/core/time';

/** Days before today and from today on that are drawn; today falls on a mark of the scale. */
export const ZOOMS = { week: { back: 4, ahead: 10 }, month: { back: 10, ahead: 50 } } as const;
export type Zoom = keyof typeof ZOOMS;

interface Bar {
  readonly deadline: Deadline;
  readonly from: number;
  readonly to: number;
}

export function spanOf(zoom: Zoom, { now, timeZone }: Moment): Range {
  const today = localDay(now, timeZone);
  const { back, ahead } = ZOOMS[zoom];
  return {
    earliest: startOfLocalDay(addDays(today, -back), timeZone),
    latest: startOfLocalDay(addDays(today, ahead), timeZone),
  };
}

/** Where an instant stands in the span; below 0 and above 1 outside of it. */
export const placeIn = ({ earliest, latest }: Range, instant: number): number =>
  (instant - earliest) / (latest - earliest);

const within = (place: number): number => Math.min(1, Math.max(0, place));

export function barsIn(span: Range, deadlines: readonly Deadline[]): readonly Bar[] {
  return deadlines
    .filter(({ role, earliest, latest }) => role !== 'info' && latest >= span.earliest && earliest <= span.latest)
    .map((deadline) => {
      const from = within(placeIn(span, deadline.earliest));
      // At least half a day wide, or an hour could not be seen.
      const to = within(Math.max(placeIn(span, deadline.latest), placeIn(span, deadline.earliest + DAY / 2)));
      return { deadline, from, to };
    });
}
