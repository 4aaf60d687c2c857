// The view that fits, in its words, with its callbacks connected: the same in the popup and in the panel beside the page.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { SayProvider } from '../../components/parts/say-context';
import { send } from '../../utils/webext/send';
import { LazyGuide, loadGuide } from './LazyGuide';
import { ListView } from './ListView';
import type { Place } from './place';
import { QuietView } from './QuietView';
import type { useOverview } from './use-overview';
import type { View } from './view';

interface Props {
  readonly known: ReturnType<typeof useOverview>;
  readonly view: View;
  readonly place: Place;
  /** Opens this beside the page; null where that is not possible, or is so already. */
  readonly onBeside: (() => void) | null;
  readonly onGo: (place: Place) => void;
}

export function Views({ known, view, place, onBeside, onGo }: Props) {
  const { say, taps, undo, again } = known;
  const [left, setLeft] = useState<string | null>(null);
  const [search, setSearch] = useState<string | null | undefined>(undefined);
  const toList = (): void => {
    if (place.at === 'order') setLeft(place.orderId);
    onGo({ at: 'list' });
  };
  const open = useCallback((orderId: string) => onGo({ at: 'order', orderId, panel: 'guide' }), [onGo]);
  useEffect(() => {
    if (view.is === 'list') void loadGuide();
  }, [view.is]);
  return (
    <SayProvider value={say}>
      {view.is === 'guide' && place.at === 'order' ? (
        <LazyGuide
          {...view}
          panel={place.panel}
          taps={taps}
          undo={undo}
          onBeside={onBeside}
          onPanel={(panel) => onGo({ ...place, panel })}
          onBack={toList}
        />
      ) : view.is === 'list' ? (
        <ListView
          overview={view.overview}
          undo={undo}
          left={left}
          search={search}
          onSearch={setSearch}
          onBeside={onBeside}
          onOpen={open}
        />
      ) : (
        <QuietView
          view={view}
          undo={undo}
          onAgain={again}
          onSeen={() => send('first-visit-seen', null)}
          onOpen={open}
        />
      )}
    </SayProvider>
  );
}
