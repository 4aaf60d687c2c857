// The orders: headline, tiles, the orders to look through, and the files of all.
import { useMemo, useState } from 'preact/hooks';
import { headlineOf, sumOf } from '../../components/list/Headline';
import { HealthBands } from '../../components/list/HealthBands';
import { MissedBand } from '../../components/list/MissedBand';
import { backText } from '../../components/money/back-text';
import { Button } from '../../components/parts/Button';
import { ORDERS_URL } from '../../components/parts/links';
import { Quiet } from '../../components/parts/Quiet';
import { useSay } from '../../components/parts/say-context';
import { Tiles } from '../../components/table/Tiles';
import { stakeOf } from '../../components/words/stake';
import { allBack } from '../../utils/core/money/book';
import { localDay } from '../../utils/core/time';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { send } from '../../utils/webext/send';
import { CalendarButton } from './CalendarButton';
import { saveExport } from './export-file';
import { inCase } from './filter';
import { OrderBrowser } from './OrderBrowser';
import css from './OrdersPage.module.css';
import type { Browsing } from './use-browsing';
import type { Bulk } from './use-bulk';

interface Props {
  readonly overview: Overview;
  /** Null while those that are done are still on their way. */
  readonly orders: readonly OrderView[] | null;
  readonly bulk: Bulk;
  readonly browsing: Browsing;
}

export function OrdersPage({ overview, orders, bulk, browsing }: Props) {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const { counts, health, now, timeZone } = overview;
  const back = useMemo(() => orders && backText(allBack(orders, { now, timeZone }), say), [orders, now, timeZone, say]);
  const save = async (): Promise<void> => setFailed(!(await saveExport(Date.now(), timeZone)));
  return (
    <>
      <HealthBands {...health} settingsUrl="#settings" reportUrl="#report" />
      {overview.missed !== null && (
        <MissedBand {...overview} missed={overview.missed} onSeen={() => void send('missed-seen', null)} />
      )}
      <div class={css.top}>
        <h1 class={css.title} data-testid="headline">
          {headlineOf(counts, say) ?? say({ key: overview.total === 0 ? 'dashboard.orders' : 'popup.nothing-today' })}
        </h1>
        <span class={css.buttons}>
          <Button kind="plain" href="#check" testId="check-orders">
            {say({ key: 'check.title' })}
          </Button>
          <CalendarButton overview={overview} orders={overview.open} />
          <Button testId="export-json" onPress={() => void save()}>
            {say({ key: 'dashboard.export' })}
          </Button>
        </span>
      </div>
      {failed && <p role="alert">{say({ key: 'dashboard.export-failed' })}</p>}
      {overview.total === 0 && health.unreadablePage === null && health.lost + health.undecided === 0 && (
        <Quiet
          sign="mark"
          title={say({ key: 'health.nothing-yet' })}
          text={say({ key: 'health.nothing-yet-text' })}
          testId="nothing-yet"
        >
          <Button kind="filled" href={ORDERS_URL}>
            {say({ key: 'popup.open-orders' })}
          </Button>
        </Quiet>
      )}
      {overview.total > 0 && (
        <>
          <Tiles
            counts={counts}
            stake={sumOf(stakeOf(overview.open, say), say)}
            back={back}
            inCase={inCase(overview.open, localDay(now, timeZone)).length}
            backHref="#money"
          />
          <OrderBrowser overview={overview} orders={orders} bulk={bulk} browsing={browsing} />
        </>
      )}
    </>
  );
}
