// What is unfolded in the guide of one order. It is kept by the screen around it, so that a letter or a form that takes the
// guide's place for a while gives it back as it was.
import { useState } from 'preact/hooks';

export interface Folds {
  /** Whether `part` is open; `start` until it was tapped. */
  readonly isOpen: (part: string, start: boolean) => boolean;
  readonly fold: (part: string, open: boolean) => void;
}

/** Another order begins as folded as the first. */
export function useFolds(orderId: string): Folds {
  const [kept, keep] = useState<{ readonly of: string; readonly open: Readonly<Record<string, boolean>> }>({
    of: orderId,
    open: {},
  });
  const open = kept.of === orderId ? kept.open : {};
  return {
    isOpen: (part, start) => open[part] ?? start,
    fold: (part, isOpen) => keep({ of: orderId, open: { ...open, [part]: isOpen } }),
  };
}
