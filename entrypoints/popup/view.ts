// Which view the popup shows, as one of a closed list, so that "loading", "nothing yet" and "could not read" are never mixed up.
import type { Live } from '../../components/parts/use-live';
import type { OrderView, Overview } from '../../utils/webext/messages';
import type { Place } from './place';

export type View =
  | { readonly is: 'loading' }
  | { readonly is: 'failed' }
  | {
      readonly is: 'nothing-yet' | 'away' | 'unreadable' | 'not-keeping' | 'first-visit' | 'list';
      readonly overview: Overview;
    }
  | { readonly is: 'guide'; readonly overview: Overview; readonly watched: OrderView };

/** `finished`: the order of the place where it is not open any more. One that is not known has no guide: the list comes instead. */
export function viewOf(live: Live<Overview>, place: Place, finished: OrderView | null = null): View {
  if (live.state !== 'ready') return { is: live.state };
  const overview = live.value;
  if (overview.total === 0 && overview.health.storage === 'failed') return { is: 'not-keeping', overview };
  const { lost, undecided } = overview.health;
  if (overview.total === 0 && lost + undecided > 0) return { is: 'away', overview };
  if (overview.total === 0)
    return { is: overview.health.unreadablePage === null ? 'nothing-yet' : 'unreadable', overview };
  const open = place.at === 'order' ? overview.open.find(({ order }) => order.id === place.orderId) : undefined;
  const watched = open ?? finished;
  if (watched !== null) return { is: 'guide', overview, watched };
  return { is: overview.firstVisit ? 'first-visit' : 'list', overview };
}
