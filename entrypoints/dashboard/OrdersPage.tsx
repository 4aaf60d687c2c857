// All orders: headline, tiles, filters, search, table, and the export.
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import { Chips } from '../../components/Chips';
import { headlineOf, sumOf } from '../../components/Headline';
import { HealthBands } from '../../components/HealthBands';
import { ORDERS_URL } from '../../components/links';
import { OrderTable } from '../../components/OrderTable';
import { Quiet } from '../../components/Quiet';
import { SearchField } from '../../components/SearchField';
import { ShowMore } from '../../components/ShowMore';
import { useSay } from '../../components/say-context';
import { matches } from '../../components/search';
import { stakeOf } from '../../components/stake';
import { Tiles } from '../../components/Tiles';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { CalendarButton } from './CalendarButton';
import { saveExport } from './export-file';
import { FILTERS, type Filter, filtered } from './filter';
import css from './OrdersPage.module.css';
import { orderLink } from './route';

/** Rows of the table that are drawn at first. */
const PORTION = 200;

interface Props {
  readonly overview: Overview;
  readonly orders: readonly OrderView[];
}

export function OrdersPage({ overview, orders }: Props) {
  const say = useSay();
  const [filter, setFilter] = useState<Filter>('open');
  const [search, setSearch] = useState('');
  const [failed, setFailed] = useState(false);
  const { counts, health } = overview;
  const chips = FILTERS.map((id) => ({
    id,
    label: say({ key: `dashboard.${id}` }),
    count: filtered(orders, id).length,
  }));
  const shown = filtered(orders, filter).filter((watched) => search === '' || matches(watched, search));
  const save = async (): Promise<void> => setFailed(!(await saveExport(Date.now(), overview.timeZone)));
  return (
    <>
      <HealthBands {...health} settingsUrl="#settings" reportUrl="#report" />
      <div class={css.top}>
        <h1 class={css.title} data-testid="headline">
          {headlineOf(counts, say) ?? say({ key: orders.length === 0 ? 'dashboard.orders' : 'popup.nothing-today' })}
        </h1>
        <span class={css.buttons}>
          <Button kind="plain" href="#check" testId="check-orders">
            {say({ key: 'check.title' })}
          </Button>
          <CalendarButton overview={overview} orders={orders} />
          <Button testId="export-json" onPress={() => void save()}>
            {say({ key: 'dashboard.export' })}
          </Button>
        </span>
      </div>
      {failed && <p role="alert">{say({ key: 'dashboard.export-failed' })}</p>}
      {orders.length === 0 && health.unreadablePage === null && (
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
      {orders.length > 0 && (
        <>
          <Tiles counts={counts} stake={sumOf(stakeOf(overview.open, say), say)} />
          <div class={css.tools}>
            <Chips label={say({ key: 'dashboard.filter' })} chips={chips} chosen={filter} onChoose={setFilter} />
            <div class={css.search}>
              <SearchField
                label={say({ key: 'popup.search' })}
                hint={say({ key: 'dashboard.search' })}
                value={search}
                onInput={setSearch}
              />
            </div>
          </div>
          {shown.length > 0 ? (
            <ShowMore key={filter} items={shown} portion={PORTION}>
              {(part) => <OrderTable orders={part} moment={overview} linkOf={orderLink} />}
            </ShowMore>
          ) : (
            <div class={css.none} role="status">
              <p>{say({ key: 'dashboard.none' })}</p>
              <Button
                onPress={() => {
                  setFilter('all');
                  setSearch('');
                }}
              >
                {say({ key: 'dashboard.show-all' })}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
