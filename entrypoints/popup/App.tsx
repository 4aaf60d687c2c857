// The popup: asks for the overview, picks the view and connects its callbacks. Decides nothing about orders.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { SayProvider } from '../../components/say-context';
import { Undo } from '../../components/Undo';
import { useLive } from '../../components/use-live';
import { useTaps } from '../../components/use-taps';
import { loadSay } from '../../utils/i18n/load';
import type { Say } from '../../utils/i18n/word';
import { onStateChange } from '../../utils/webext/changes';
import type { Overview } from '../../utils/webext/messages';
import { send } from '../../utils/webext/send';
import { actions } from './actions';
import { LazyGuide, loadGuide } from './LazyGuide';
import { ListView } from './ListView';
import { type Place, recall, remember } from './place';
import { QuietView } from './QuietView';
import { viewOf } from './view';

export function App({ start }: { readonly start: Say }) {
  const [say, setSay] = useState<Say>(() => start);
  const [place, setPlace] = useState<Place>(() => recall(Date.now()));
  const ask = useCallback(async (): Promise<Overview | null> => {
    const reply = await send('get-overview', null);
    if (!('ok' in reply)) return null;
    const chosen = await loadSay(reply.ok.settings.language, reply.ok);
    setSay(() => chosen);
    return reply.ok;
  }, []);
  const { live, again } = useLive(ask, onStateChange);
  const { notice, taps, clear } = useTaps(actions, say);

  useEffect(() => {
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.direction;
  }, [say]);
  const go = useCallback((next: Place): void => {
    setPlace(next);
    remember(next, Date.now());
  }, []);
  const [left, setLeft] = useState<string | null>(null);
  const toList = (): void => {
    if (place.at === 'order') setLeft(place.orderId);
    go({ at: 'list' });
  };
  const open = useCallback((orderId: string) => go({ at: 'order', orderId, panel: 'guide' }), [go]);

  const view = viewOf(live, place);
  useEffect(() => {
    if (view.is === 'list') void loadGuide();
  }, [view.is]);
  const undo = notice && <Undo key={notice.text} text={notice.text} onUndo={notice.undo} onGone={clear} />;
  return (
    <SayProvider value={say}>
      {view.is === 'guide' && place.at === 'order' ? (
        <LazyGuide
          {...view}
          panel={place.panel}
          taps={taps}
          undo={undo}
          onPanel={(panel) => go({ ...place, panel })}
          onBack={toList}
        />
      ) : view.is === 'list' ? (
        <ListView overview={view.overview} undo={undo} left={left} onOpen={open} />
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
