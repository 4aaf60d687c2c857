// Numbers → the parts of one bar, and what is left of parts within the days shown. Knows neither orders nor calendars.
import type { Part, PartKind, Shapes, Shown, ShownPart } from './bar-shapes';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Bar {
  readonly start: number;
  readonly now: number;
  /** When each stated date may come, in the order of time. */
  readonly dates: readonly Stretch[];
  /** Where a guess that follows them ends; null when there is none. */
  readonly guess: number | null;
  /** The smallest width that can be seen. */
  readonly least: number;
}

/** Solid up to the first instant of each date, never behind the last one; dashed from there to a guess that ends later. */
export function barParts({ start, now, dates, guess, least }: Bar): readonly Part[] {
  const parts: Part[] = [];
  let reached = start;
  const add = (kind: PartKind, to: number): void => {
    if (to <= reached) return;
    parts.push({ kind, from: reached, to });
    reached = to;
  };
  for (const date of together(dates)) {
    // Too narrow to be seen, it begins earlier rather than to end later.
    const from = Math.min(date.from, date.to - least);
    add('gone', Math.min(now, from));
    add('left', from);
    add('any-hour', Math.max(date.to, reached + least));
  }
  if (guess !== null && guess > reached) add('estimate', Math.max(guess, reached + least));
  return parts;
}

/** Stretches that touch are one: within it none of their dates is sure. */
function together(dates: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    if (last === undefined || date.from > last.to) joined.push(date);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, date.to) };
  }
  return joined;
}

/** Nothing that is cut off goes without a sign. `days`: how many are shown; `now` is where words stand alone. */
export function within({ parts, opens, ring, label }: Shapes, days: number, now: number): Shown {
  const isShown = (place: number): boolean => place >= 0 && place <= days;
  const shown = parts
    .filter(({ from, to }) => to > 0 && from < days)
    .map(({ kind, from, to }) => ({
      kind,
      from: Math.max(0, from),
      to: Math.min(days, to),
      cut: cutOf(from < 0, to > days),
    }));
  const end = parts.at(-1)?.to ?? now;
  const beyond = end > days ? 'after' : parts.length > 0 && shown.length === 0 ? 'before' : null;
  return {
    parts: shown,
    opens: opens.filter(isShown),
    ring: ring !== null && isShown(ring) ? ring : null,
    // A date that is drawn needs no words beside it: the last day stands in a column of its own.
    label: label.what === 'day' && beyond === null ? null : label,
    at: Math.min(days, Math.max(0, end)),
    beyond,
  };
}

function cutOf(atStart: boolean, atEnd: boolean): ShownPart['cut'] {
  if (atStart && atEnd) return 'both';
  return atStart ? 'start' : atEnd ? 'end' : null;
}
