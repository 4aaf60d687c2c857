// The dashboard: asks for all orders, picks the view by the address and connects its callbacks. Decides nothing about orders.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading';
import { SayProvider } from '../../components/say-context';
import { Undo } from '../../components/Undo';
import { useLive } from '../../components/use-live';
import { useTaps } from '../../components/use-taps';
import { loadSay } from '../../utils/i18n/load';
import type { Say } from '../../utils/i18n/word';
import { onStateChange } from '../../utils/webext/changes';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { actions } from '../../utils/webext/order-actions';
import { send } from '../../utils/webext/send';
import css from './App.module.css';
import { CheckPage } from './CheckPage';
import { Failed } from './Failed';
import { HealthPage } from './HealthPage';
import { OrderPage } from './OrderPage';
import { OrdersPage } from './OrdersPage';
import { PackPage } from './PackPage';
import { ReportPage } from './ReportPage';
import { useRoute } from './route';
import { SettingsPage } from './SettingsPage';
import { Tabs } from './Tabs';
import { useRound } from './use-round';

interface Known {
  readonly overview: Overview;
  readonly orders: readonly OrderView[];
}

export function App({ start }: { readonly start: Say }) {
  const [say, setSay] = useState<Say>(() => start);
  const route = useRoute();
  const ask = useCallback(async (): Promise<Known | null> => {
    const [overview, orders] = await Promise.all([send('get-overview', null), send('get-orders', null)]);
    if (!('ok' in overview) || !('ok' in orders)) return null;
    const chosen = await loadSay(overview.ok.settings.language, overview.ok);
    setSay(() => chosen);
    return { overview: overview.ok, orders: orders.ok };
  }, []);
  const { live, again } = useLive(ask, onStateChange);
  const { notice, taps, clear } = useTaps(actions, say);
  const round = useRound();

  useEffect(() => {
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.direction;
    document.title = say({ key: 'dashboard.title' });
  }, [say]);

  return (
    <SayProvider value={say}>
      <Tabs at={route.at} overview={live.state === 'ready' ? live.value.overview : null} />
      <main class={css.content}>
        {live.state === 'loading' && <Loading />}
        {live.state === 'failed' && <Failed onAgain={again} />}
        {live.state === 'ready' && route.at === 'orders' && <OrdersPage {...live.value} />}
        {live.state === 'ready' && route.at === 'settings' && <SettingsPage {...live.value} />}
        {live.state === 'ready' && route.at === 'health' && <HealthPage {...live.value} />}
        {live.state === 'ready' && route.at === 'report' && (
          <ReportPage key={route.page} page={route.page} {...live.value} />
        )}
        {live.state === 'ready' && route.at === 'check' && <CheckPage round={round} {...live.value} />}
        {live.state === 'ready' && route.at === 'pack' && (
          <PackPage
            key={route.orderId}
            overview={live.value.overview}
            watched={live.value.orders.find(({ order }) => order.id === route.orderId) ?? null}
          />
        )}
        {live.state === 'ready' && route.at === 'order' && (
          <OrderPage
            key={`${route.orderId}/${route.panel}`}
            overview={live.value.overview}
            watched={live.value.orders.find(({ order }) => order.id === route.orderId) ?? null}
            all={live.value.orders}
            taps={taps}
            start={route.panel}
          />
        )}
      </main>
      <div class={css.undo}>
        {notice && <Undo key={notice.text} text={notice.text} onUndo={notice.undo} onGone={clear} />}
      </div>
    </SayProvider>
  );
}
