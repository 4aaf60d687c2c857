// The popup: opens where it was, and remembers where it is. Decides nothing about orders.
import { useCallback, useState } from 'preact/hooks';
import type { Say } from '../../utils/i18n/word';
import { type Place, recall, remember } from './place';
import { useBeside } from './use-beside';
import { useOverview } from './use-overview';
import { Views } from './Views';
import { viewOf } from './view';

export function App({ start }: { readonly start: Say }) {
  const known = useOverview(start);
  const [place, setPlace] = useState<Place>(() => recall(Date.now()));
  const go = useCallback((next: Place): void => {
    setPlace(next);
    remember(next, Date.now());
  }, []);
  return <Views known={known} view={viewOf(known.live, place)} place={place} onBeside={useBeside()} onGo={go} />;
}
