// The dashboard: asks for all orders, picks the view by the address and connects its callbacks. Decides nothing about orders.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useTaps } from '../../components/guide/use-taps';
import { Loading } from '../../components/parts/Loading';
import { SayProvider } from '../../components/parts/say-context';
import { Undo } from '../../components/parts/Undo';
import { useLive } from '../../components/parts/use-live';
import { loadSay } from '../../utils/i18n/load';
import type { Say } from '../../utils/i18n/word';
import { onStateChange } from '../../utils/webext/changes';
import type { Overview } from '../../utils/webext/messages';
import { actions } from '../../utils/webext/order-actions';
import { send } from '../../utils/webext/send';
import css from './App.module.css';
import { DataAtWork } from './DataAtWork';
import { useData } from './data/use-data';
import { Failed } from './Failed';
import { Page } from './Page';
import { titleOf, useRoute } from './route';
import { Tabs } from './Tabs';
import { useAllOrders } from './use-all-orders';
import { useBrowsing } from './use-browsing';
import { useBulk } from './use-bulk';
import { useRound } from './use-round';

export function App({ start }: { readonly start: Say }) {
  const [say, setSay] = useState<Say>(() => start);
  const route = useRoute();
  const ask = useCallback(async (): Promise<Overview | null> => {
    const reply = await send('get-overview', null);
    if (!('ok' in reply)) return null;
    const chosen = await loadSay(reply.ok.settings.language, reply.ok);
    setSay(() => chosen);
    return reply.ok;
  }, []);
  const first = useLive(ask, onStateChange);
  // The open orders are here at once; thousands that are done may take their time.
  const whole = useAllOrders(route.at);
  const { notice, taps, clear } = useTaps(actions, say);
  const round = useRound();
  const bulk = useBulk(say);
  const browsing = useBrowsing(route);
  const isDataShown = route.at === 'data';
  const data = useData(isDataShown);

  useEffect(() => {
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.direction;
  }, [say]);
  useEffect(() => {
    document.title = titleOf(route, say);
  }, [route, say]);

  const isFailed = first.live.state === 'failed' || whole.isFailed;
  const again = (): void => {
    first.again();
    whole.again();
  };
  const overview = first.live.state === 'ready' ? first.live.value : null;
  const undo = bulk.notice ? { ...bulk.notice, clear: bulk.clear } : notice && { ...notice, clear };
  const news = data.news?.map((words) => say(words)).join(' ');
  return (
    <SayProvider value={say}>
      <Tabs at={route.at} overview={overview} />
      <main class={css.content} tabIndex={-1}>
        {!isDataShown && <DataAtWork {...data} />}
        {isFailed ? (
          <Failed onAgain={again} />
        ) : overview === null ? (
          <Loading />
        ) : (
          <Page
            route={route}
            overview={overview}
            orders={whole.orders}
            taps={taps}
            round={round}
            bulk={bulk}
            browsing={browsing}
            data={data}
          />
        )}
      </main>
      <div class={css.undo}>
        {news !== undefined && <Undo key={news} text={news} onUndo={null} onGone={data.clearNews} />}
        {undo && <Undo key={undo.text} text={undo.text} onUndo={undo.undo} onGone={undo.clear} />}
      </div>
    </SayProvider>
  );
}
