// Scrolls the timeline sideways so that today stands a third into the days in view, in either direction of reading.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Parts {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The columns that stay; of no width where they stand above their bars. */
  readonly columns: RefObject<HTMLDivElement | null>;
  readonly today: RefObject<HTMLSpanElement | null>;
}

const BEFORE_TODAY = 1 / 3;

/** Once, and whenever `reason` is another one; between, the view stays where it was scrolled to. */
export function useTodayInView(reason: string): Parts {
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const today = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const view = scroller.current;
    const line = today.current?.getBoundingClientRect();
    if (view === null || line === undefined || reason === '') return;
    const { left, right, width } = view.getBoundingClientRect();
    const fixed = columns.current?.getBoundingClientRect().width ?? 0;
    const inset = fixed + (width - fixed) * BEFORE_TODAY;
    const isRtl = getComputedStyle(view).direction === 'rtl';
    view.scrollLeft += isRtl ? line.right - (right - inset) : line.left - (left + inset);
  }, [reason]);
  return { scroller, columns, today };
}
