// Keys of the list that work wherever the focus is: typing opens the search, arrows reach the rows, Escape closes the search.
import { useLayoutEffect } from 'preact/hooks';

const typed = (event: KeyboardEvent): boolean =>
  event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;

/** `search` is null while it is closed. */
export function useListKeys(search: string | null, show: (search: string | null) => void): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const inField = event.target instanceof HTMLInputElement;
      const onRow = event.target instanceof HTMLElement && event.target.dataset.testid === 'order-row';
      if (event.key === 'Escape' && search !== null) {
        event.preventDefault();
        show(null);
      } else if (event.key === 'ArrowDown' && !onRow) {
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-testid="order-row"]')?.focus();
      } else if (inField || !typed(event)) {
        return;
      } else if (search === null) {
        event.preventDefault();
        show(event.key);
      } else {
        // The key itself goes into the field that has the focus by then.
        document.querySelector<HTMLElement>('[data-testid="search"]')?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [search, show]);
}
