// Where the focus goes when another part is shown: to its beginning, and on the way back to the control that led away.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Left {
  readonly showing: string;
  /** Test id of the control that led on from there. */
  readonly by: string | null;
}

const named = (testId: string | null): HTMLElement | null =>
  testId === null ? null : document.querySelector<HTMLElement>(`[data-testid="${CSS.escape(testId)}"]`);

/** `showing` names what is shown; undefined where that never changes. `place` holds it and takes the focus. */
export function useShown(showing: string | undefined, place: RefObject<HTMLElement | null>): void {
  const way = useRef<readonly Left[]>([]);
  useEffect(() => {
    if (showing === undefined) return;
    const known = way.current.findIndex((left) => left.showing === showing);
    const control = named(way.current[known]?.by ?? null);
    if (known >= 0) way.current = way.current.slice(0, known);
    if (control === null) {
      place.current?.scrollTo(0, 0);
      place.current?.focus({ preventScroll: true });
    } else {
      control.focus();
    }
    let by: string | null = null;
    const note = ({ target }: MouseEvent): void => {
      const pressed = target instanceof Element ? target.closest<HTMLElement>('button, a') : null;
      by = pressed?.dataset.backTo ?? pressed?.dataset.testid ?? null;
    };
    document.addEventListener('click', note, { capture: true });
    return () => {
      document.removeEventListener('click', note, { capture: true });
      way.current = [...way.current, { showing, by }];
    };
  }, [showing, place]);
}
