// The orders to look through: filter, search, sort, what they cost, and what can be told of those that are chosen.
import { useMemo, useState } from 'preact/hooks';
import { sumOf } from '../../components/list/Headline';
import { Button } from '../../components/parts/Button';
import { Chips } from '../../components/parts/Chips';
import { SearchField } from '../../components/parts/SearchField';
import { useSay } from '../../components/parts/say-context';
import { BulkBar } from '../../components/table/BulkBar';
import { OrderTable } from '../../components/table/OrderTable';
import { type Column, sortOrders } from '../../components/table/order-sort';
import { found } from '../../components/words/search';
import { totalTexts } from '../../components/words/stake';
import { localDay } from '../../utils/core/time';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { FILTERS, filteredByAll } from './filter';
import css from './OrdersPage.module.css';
import { orderLink } from './route';
import type { Browsing } from './use-browsing';
import type { Bulk } from './use-bulk';

interface Props {
  readonly overview: Overview;
  /** Null while those that are done are still on their way. */
  readonly orders: readonly OrderView[] | null;
  readonly bulk: Bulk;
  readonly browsing: Browsing;
}

export function OrderBrowser({ overview, orders, bulk, browsing }: Props) {
  const say = useSay();
  const { filter, search, sorting, last, browse } = browsing;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const known = orders ?? overview.open;
  const today = localDay(overview.now, overview.timeZone);

  // All of them at once: a chip that is pressed has only to be drawn.
  const byFilter = useMemo(() => filteredByAll(known, today), [known, today]);
  const chips = FILTERS.map((id) => {
    const count = byFilter[id].length;
    const whole = id === 'all' ? overview.total : id === 'done' ? overview.counts.done : count;
    return { id, label: say({ key: `dashboard.${id}` }), count: orders === null ? whole : count };
  });
  const shown = useMemo(() => {
    const hits = byFilter[filter];
    return sortOrders(search === '' ? hits : found(hits, search), sorting, say);
  }, [byFilter, filter, search, sorting, say]);
  const totals = useMemo(() => sumOf(totalTexts(shown, say), say), [shown, say]);
  // Of those that are shown: what cannot be seen is not to be changed.
  const marked = useMemo(
    () => shown.filter(({ order }) => chosen.has(order.id)).map(({ order }) => order.id),
    [shown, chosen],
  );

  const sort = (by: Column): void => browse({ sorting: { by, isReversed: sorting.by === by && !sorting.isReversed } });
  const choose = (orderIds: readonly string[], isChosen: boolean): void =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of orderIds) {
        if (isChosen) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  const isWaiting = orders === null && (filter === 'all' || filter === 'done');
  return (
    <>
      <div class={css.tools}>
        <Chips
          label={say({ key: 'dashboard.filter' })}
          chips={chips}
          chosen={filter}
          onChoose={(next) => browse({ filter: next })}
        />
        <div class={css.search}>
          <SearchField
            label={say({ key: 'popup.search' })}
            hint={say({ key: 'dashboard.search' })}
            value={search}
            onInput={(text) => browse({ search: text })}
          />
        </div>
      </div>
      <p class={css.totals} role="status" data-testid="totals">
        {isWaiting
          ? say({ key: 'popup.loading' })
          : say({
              key: totals === '' ? 'dashboard.shown' : 'dashboard.shown-cost',
              values: { n: shown.length, totals },
            })}
      </p>
      {shown.length > 0 ? (
        <OrderTable
          orders={shown}
          moment={overview}
          linkOf={orderLink}
          last={last}
          sorting={sorting}
          onSort={sort}
          chosen={chosen}
          onChoose={choose}
        />
      ) : (
        !isWaiting && (
          <div class={css.none}>
            <p>{say({ key: 'dashboard.none' })}</p>
            <Button testId="show-all" onPress={() => browse({ filter: 'all', search: '' })}>
              {say({ key: 'dashboard.show-all' })}
            </Button>
          </div>
        )
      )}
      {marked.length > 0 && (
        <BulkBar
          count={marked.length}
          told={bulk.told}
          onTell={(ending) => void bulk.tell(marked, ending).then((left) => setChosen(new Set(left)))}
          onClear={() => setChosen(new Set())}
          onStop={bulk.stop}
        />
      )}
    </>
  );
}
