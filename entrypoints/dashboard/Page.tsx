// The part of the dashboard that the address names.

import type { Taps } from '../../components/guide/use-taps';
import { Loading } from '../../components/parts/Loading';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { CheckPage } from './CheckPage';
import { DataPage } from './DataPage';
import type { DataWork } from './data/use-data';
import { EvidencePage } from './EvidencePage';
import { HealthPage } from './HealthPage';
import { MoneyPage } from './MoneyPage';
import { OrderPage } from './OrderPage';
import { OrdersPage } from './OrdersPage';
import { PackPage } from './PackPage';
import { ReportPage } from './ReportPage';
import type { Route } from './route';
import { SettingsPage } from './SettingsPage';
import { TimelinePage } from './TimelinePage';
import type { Browsing } from './use-browsing';
import type { Bulk } from './use-bulk';
import type { Round } from './use-round';

interface Props {
  readonly route: Route;
  readonly overview: Overview;
  /** Null while those that are done are still on their way. */
  readonly orders: readonly OrderView[] | null;
  readonly taps: Taps;
  readonly round: Round;
  readonly bulk: Bulk;
  readonly browsing: Browsing;
  readonly data: DataWork;
}

export function Page({ route, overview, orders, taps, round, bulk, browsing, data }: Props) {
  switch (route.at) {
    case 'orders':
      return <OrdersPage overview={overview} orders={orders} bulk={bulk} browsing={browsing} />;
    case 'timeline':
      return <TimelinePage overview={overview} />;
    case 'money':
      return <MoneyPage overview={overview} orders={orders} />;
    case 'evidence':
      return <EvidencePage orders={orders} />;
    case 'settings':
      return <SettingsPage overview={overview} />;
    case 'data':
      return <DataPage overview={overview} data={data} />;
    case 'health':
      return <HealthPage overview={overview} />;
    case 'report':
      return <ReportPage key={route.page} page={route.page} overview={overview} />;
    case 'check':
      return <CheckPage round={round} overview={overview} />;
    case 'pack':
    case 'order': {
      const isThis = ({ order }: OrderView): boolean => order.id === route.orderId;
      const watched = overview.open.find(isThis) ?? orders?.find(isThis) ?? null;
      if (watched === null && orders === null) return <Loading />;
      if (route.at === 'pack') return <PackPage key={route.orderId} overview={overview} watched={watched} />;
      return (
        <OrderPage
          key={`${route.orderId}/${route.panel}`}
          overview={overview}
          watched={watched}
          all={orders ?? overview.open}
          taps={taps}
          start={route.panel}
        />
      );
    }
  }
}
