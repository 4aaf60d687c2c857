// Keeps a long list drawn only where it is looked at. Measures rows as they are drawn, guesses the others by their average.
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawnRows, roomBetween, type Stretch, stretchInView } from './windowing';

const SPARE = 12;
const FIRST_GUESS = 56;
const START: Stretch = { first: 0, end: 40 };

interface DrawnRow {
  readonly at: number;
  /** Of the rows before it that are not drawn, in pixels. */
  readonly gap: number;
}

interface Window {
  readonly rows: readonly DrawnRow[];
  /** Below the last drawn row. */
  readonly gapAfter: number;
}

const averageOf = (known: ReadonlyMap<string, number>): number => {
  if (known.size === 0) return FIRST_GUESS;
  let sum = 0;
  for (const height of known.values()) sum += height;
  return sum / known.size;
};

/** `list` holds the rows, each with its id in `data-order-id`. `held` is drawn wherever it is. */
export function useWindow(list: RefObject<HTMLElement | null>, ids: readonly string[], held: number | null): Window {
  const known = useRef(new Map<string, number>());
  const [stretch, setStretch] = useState(START);
  const guess = averageOf(known.current);
  const heights = ids.map((id) => known.current.get(id) ?? guess);

  const look = useCallback((): void => {
    const element = list.current;
    if (element === null) return;
    const top = Math.max(0, -element.getBoundingClientRect().top);
    const average = averageOf(known.current);
    const all = ids.map((id) => known.current.get(id) ?? average);
    const next = stretchInView(all, top, window.innerHeight, SPARE);
    setStretch((shown) => (shown.first === next.first && shown.end === next.end ? shown : next));
  }, [list, ids]);

  useLayoutEffect(() => {
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-order-id]') ?? []) {
      const { height } = row.getBoundingClientRect();
      if (height > 0) known.current.set(row.dataset.orderId ?? '', height);
    }
  });
  useEffect(() => {
    look();
    const onResize = (): void => {
      known.current.clear();
      look();
    };
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', onResize);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', onResize);
    };
  }, [look]);

  let reached = 0;
  const rows = drawnRows({ first: stretch.first, end: Math.min(stretch.end, ids.length) }, held, ids.length).map(
    (at) => {
      const gap = roomBetween(heights, reached, at);
      reached = at + 1;
      return { at, gap };
    },
  );
  return { rows, gapAfter: roomBetween(heights, reached, ids.length) };
}
