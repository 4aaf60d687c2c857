// Something asked for once, and again after every change and when the window is looked at again. Owns no clock of its own.
import { useCallback, useEffect, useState } from 'preact/hooks';

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
  const again = useCallback(() => {
    void ask().then((value) =>
      setLive((shown) => {
        if (value !== null) return { state: 'ready', value };
        return shown.state === 'ready' ? shown : { state: 'failed' };
      }),
    );
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
