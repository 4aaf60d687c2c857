// Something asked for once, and again after every change and when the window is looked at again. Owns no clock of its own.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: T };

/** `ask` gives null when it failed; a later failure keeps what was shown. `follow` calls back after changes. */
export function useLive<T>(
  ask: () => Promise<T | null>,
  follow: (callback: () => void) => () => void,
): { readonly live: Live<T>; readonly again: () => void } {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  const asking = useRef<{ of: typeof ask; isStale: boolean } | null>(null);
  const again = useCallback(() => {
    // Changes that come while an answer is under way are asked for together, once it is here.
    if (asking.current?.of === ask) {
      asking.current.isStale = true;
      return;
    }
    const mine = { of: ask, isStale: false };
    asking.current = mine;
    void ask().then((value) => {
      if (asking.current !== mine) return;
      asking.current = null;
      setLive((shown) => {
        if (value !== null) return { state: 'ready', value };
        return shown.state === 'ready' ? shown : { state: 'failed' };
      });
      if (mine.isStale) again();
    });
  }, [ask]);

  useEffect(() => {
    again();
    const onLook = (): void => {
      if (document.visibilityState === 'visible') again();
    };
    const unfollow = follow(again);
    document.addEventListener('visibilitychange', onLook);
    return () => {
      unfollow();
      document.removeEventListener('visibilitychange', onLook);
    };
  }, [again, follow]);

  return { live, again };
}
