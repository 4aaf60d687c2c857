// Arrow keys, Home and End move the focus along the rows of a list, over the heads of its groups.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** From one row to the next: `at` is −1 where none holds the focus. */
export const ROW_STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** For the element that holds the rows. */
export function useRowKeys<T extends HTMLElement>(): RefObject<T | null> {
  const list = useRef<T>(null);
  useEffect(() => {
    const element = list.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = ROW_STEPS[event.key];
      if (step === undefined || element === null) return;
      const rows = [...element.querySelectorAll<HTMLElement>('[data-testid="order-row"]')];
      event.preventDefault();
      rows[
        step(
          rows.findIndex((row) => row.contains(document.activeElement)),
          rows.length - 1,
        )
      ]?.focus();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);
  return list;
}
