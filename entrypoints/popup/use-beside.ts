// Opens the panel beside the page and leaves the popup. Within the press nothing may be awaited before, or the browser
// would not see it.
import { useEffect, useState } from 'preact/hooks';
import { besideThisWindow } from '../../utils/webext/side-panel';

type Opening = () => Promise<boolean>;

/** Null until it is known that this browser has such a place. */
export function useBeside(): (() => void) | null {
  const [opening, setOpening] = useState<Opening | null>(null);
  useEffect(() => {
    void besideThisWindow().then((found) => setOpening(() => found));
  }, []);
  if (opening === null) return null;
  return () => void opening().then((isOpen) => isOpen && window.close());
}
