// The days written above the timeline, and how much room words take. A mark whose words would touch today's label is left
// out. Pure sums, in rem.
import { addDays, type CalendarDate } from '../../utils/core/time';
import { DAY_WIDTHS, type DaySpan, type Zoom } from './clock-days';

export interface Mark {
  readonly day: CalendarDate;
  /** Days from the span's start. */
  readonly at: number;
  /** Its words have room. */
  readonly isNamed: boolean;
}

/** Days between two marks. */
const STEPS: Readonly<Record<Zoom, number>> = { week: 2, month: 7 };
/** Of letters of 13 px. Generous, since what is guessed too narrow would be drawn over something. */
const NARROW = 0.48;
const BROAD = 0.82;
const APART = 0.4;
/** Today's label is bold and stands in a pill. */
const PILL = 2;

/** About how wide a text is, in rem. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter >= '\u2E80' ? BROAD : NARROW;
  return width;
}

/** `today` in days from the span's start; `name` says a day. */
export function marksOf(
  span: DaySpan,
  zoom: Zoom,
  today: { readonly at: number; readonly text: string },
  name: (day: CalendarDate) => string,
): readonly Mark[] {
  const width = DAY_WIDTHS[zoom];
  const half = textWidth(today.text) / 2 + PILL / 2 + APART;
  return Array.from({ length: Math.ceil(span.days / STEPS[zoom]) }, (_, index) => {
    const at = index * STEPS[zoom];
    const day = addDays(span.first, at);
    const from = (at - today.at) * width;
    return { day, at, isNamed: from > half || from + textWidth(name(day)) < -half };
  });
}
