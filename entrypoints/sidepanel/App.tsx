// The panel beside the page: shows the order of the tab in front. A tab that is not ours changes nothing: the store's chat
// is where a letter is taken to, and its guide must still be there.
import { useEffect, useState } from 'preact/hooks';
import type { Say } from '../../utils/i18n/word';
import type { Place } from '../popup/place';
import { useOverview } from '../popup/use-overview';
import { Views } from '../popup/Views';
import { viewOf } from '../popup/view';
import { useFinished } from './use-finished';
import { useFollowed } from './use-followed';

/** The place of an order that is shown already stays, with the part of its guide that is open. */
const moved = (place: Place, orderId: string | null): Place => {
  if (orderId === null) return { at: 'list' };
  return place.at === 'order' && place.orderId === orderId ? place : { at: 'order', orderId, panel: 'guide' };
};

export function App({ start }: { readonly start: Say }) {
  const known = useOverview(start);
  const followed = useFollowed();
  const [place, setPlace] = useState<Place>({ at: 'list' });
  useEffect(() => {
    if (followed.place !== null) setPlace((now) => moved(now, followed.place?.orderId ?? null));
  }, [followed]);
  const finished = useFinished(place.at === 'order' ? place.orderId : null, known.live);
  return (
    <Views known={known} view={viewOf(known.live, place, finished)} place={place} onBeside={null} onGo={setPlace} />
  );
}
