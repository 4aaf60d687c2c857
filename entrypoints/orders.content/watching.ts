// Says when to look again: the page drew something, it came back into view, or from the browser's page cache.

export interface Watch {
  readonly stop: () => void;
}

export interface Watching {
  /** Whether a node is our own, put there or taken away by ourselves: no reason to look again. */
  readonly isOwn: (node: Node, wasRemoved: boolean) => boolean;
  /** The page changed and has been quiet for a moment, or kept changing for long enough. */
  readonly changed: () => void;
  /** The page is looked at again: what is shown may be out of date. */
  readonly returned: () => void;
}

const QUIET = 150;
const LONGEST_WAIT = 1000;

export function watch(document: Document, { isOwn, changed, returned }: Watching): Watch {
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const later = (): void => {
    const now = performance.now();
    if (timer === undefined) since = now;
    else clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        changed();
      },
      Math.min(QUIET, Math.max(0, since + LONGEST_WAIT - now)),
    );
  };
  const isForeign = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
    type !== 'childList' ||
    [...addedNodes].some((node) => !isOwn(node, false)) ||
    [...removedNodes].some((node) => !isOwn(node, true));
  const observer = new MutationObserver((records) => {
    if (records.some(isForeign)) later();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  const onView = (): void => {
    if (document.visibilityState === 'visible') returned();
  };
  document.addEventListener('visibilitychange', onView, { signal });
  window.addEventListener('focus', onView, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && returned(), { signal });
  window.addEventListener('popstate', later, { signal });
  return {
    stop: () => {
      observer.disconnect();
      clearTimeout(timer);
      stopping.abort();
    },
  };
}
