// The popup: opens where it was, and remembers where it is. Decides nothing about orders.
import { useCallback, useState } from 'preact/hooks';
import type { Say } from '../../utils/i18n/word';
import { takeWish } from '../../utils/webext/picture-wish';
import { type Place, recall, remember } from './place';
import { useBeside } from './use-beside';
import { useOverview } from './use-overview';
import { Views } from './Views';
import { viewOf } from './view';

/** A picture was asked for beside the page: the button for it is what this opens with. */
function wished(now: number): Place | null {
  const orderId = takeWish(now);
  return orderId === null ? null : { at: 'order', orderId, panel: 'evidence' };
}

export function App({ start }: { readonly start: Say }) {
  const known = useOverview(start);
  const [place, setPlace] = useState<Place>(() => wished(Date.now()) ?? recall(Date.now()));
  const go = useCallback((next: Place): void => {
    setPlace(next);
    remember(next, Date.now());
  }, []);
  return <Views known={known} view={viewOf(known.live, place)} place={place} onBeside={useBeside()} onGo={go} />;
}
