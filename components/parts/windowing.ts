// Which rows of a long list are drawn: those in view, some spare ones, and the one that holds the focus. Pure sums.

export interface Stretch {
  readonly first: number;
  /** The first that is not drawn any more. */
  readonly end: number;
}

/** `heights` of all rows, `top` how far the list is scrolled out of view above, `view` the height that is seen. */
export function stretchInView(heights: readonly number[], top: number, view: number, spare: number): Stretch {
  let first = 0;
  let above = 0;
  while (first < heights.length - 1 && above + (heights[first] ?? 0) <= top) {
    above += heights[first] ?? 0;
    first += 1;
  }
  let end = first;
  for (let below = above; end < heights.length && below < top + view; end += 1) below += heights[end] ?? 0;
  return { first: Math.max(0, first - spare), end: Math.min(heights.length, Math.max(end, first + 1) + spare) };
}

/** Rows to draw, in order: the stretch, and the held row wherever it is. */
export function drawnRows({ first, end }: Stretch, held: number | null, count: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  if (held === null || held >= count || (held >= first && held < end)) return rows;
  return held < first ? [held, ...rows] : [...rows, held];
}

/** The room of rows that are not drawn. */
export function roomBetween(heights: readonly number[], from: number, to: number): number {
  let room = 0;
  for (let at = from; at < to; at += 1) room += heights[at] ?? 0;
  return room;
}
