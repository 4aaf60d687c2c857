// The list in the popup: headline, rows by level, search. Typing anywhere opens the search, Escape closes it; after a look at
// an order it is as it was.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Menu } from '../../components/guide/Menu';
import { Calm } from '../../components/list/Calm';
import { Headline, headlineOf } from '../../components/list/Headline';
import { HealthBands } from '../../components/list/HealthBands';
import { MissedBand } from '../../components/list/MissedBand';
import { OrderList } from '../../components/list/OrderList';
import { Bar, BarButton, BarLink } from '../../components/parts/Bar';
import { Footer } from '../../components/parts/Footer';
import { Frame } from '../../components/parts/Frame';
import { ORDERS_URL } from '../../components/parts/links';
import { SearchField } from '../../components/parts/SearchField';
import { useSay } from '../../components/parts/say-context';
import { found, prepareSearch } from '../../components/words/search';
import { listSeen } from '../../components/words/seen';
import { stakeOf } from '../../components/words/stake';
import type { Overview } from '../../utils/webext/messages';
import { send } from '../../utils/webext/send';
import { DASHBOARD, REPORT, SETTINGS } from './dashboard-links';
import { useListKeys } from './use-list-keys';

interface Props {
  readonly overview: Overview;
  readonly undo: ComponentChildren;
  /** The order whose guide was just left: the focus goes back to its row. Null at the start. */
  readonly left: string | null;
  /** What is searched for, also after a look at an order; null while closed, undefined before anything was done. */
  readonly search: string | null | undefined;
  readonly onSearch: (search: string | null) => void;
  readonly onBeside: (() => void) | null;
  readonly onOpen: (orderId: string) => void;
}

/** From this many orders on the search is open from the start. */
const MANY = 30;

export function ListView({ overview, undo, left, search: searched, onSearch, onBeside, onOpen }: Props) {
  const say = useSay();
  const { open, counts, health } = overview;
  const search = searched === undefined ? (open.length > MANY ? '' : null) : searched;
  const [asked, setAsked] = useState(false);
  const isOpen = search !== null;
  const wasOpen = useRef(isOpen);
  const show = (text: string | null): void => {
    onSearch(text);
    setAsked(text !== null);
  };
  useListKeys(search, show);
  useEffect(() => {
    const rows = document.querySelectorAll<HTMLElement>('[data-testid="order-row"]');
    [...rows].find((row) => row.dataset.orderId === left)?.focus();
  }, [left]);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.querySelector<HTMLElement>('[data-testid="open-search"]')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const seen = listSeen(health.listSeenAt, overview, say);
  useEffect(() => prepareSearch(open), [open]);
  const hits = useMemo(() => (search ? found(open, search) : null), [open, search]);
  const next = useMemo(() => open.flatMap(({ decision }) => decision.step.lookOn ?? []).sort()[0], [open]);

  return (
    <Frame
      tall
      bar={
        <Bar bare={search !== null}>
          {search === null ? (
            <BarButton
              icon="search"
              label={say({ key: 'popup.search' })}
              testId="open-search"
              onPress={() => show('')}
            />
          ) : (
            <>
              <SearchField
                label={say({ key: 'popup.search' })}
                hint={say({ key: 'popup.search-hint' })}
                value={search}
                onInput={onSearch}
                eager={asked}
              />
              <BarButton icon="close" label={say({ key: 'popup.search-close' })} onPress={() => show(null)} />
            </>
          )}
          {onBeside !== null && (
            <BarButton icon="beside" label={say({ key: 'popup.beside' })} testId="beside" onPress={onBeside} />
          )}
          <BarLink icon="list" label={say({ key: 'popup.all-orders' })} href={DASHBOARD} />
          <Menu
            label={say({ key: 'popup.more' })}
            items={[{ id: 'settings', label: say({ key: 'popup.settings' }), href: SETTINGS }]}
          />
        </Bar>
      }
      bottom={
        <>
          {undo}
          <Footer {...seen} link={say({ key: 'popup.open-orders' })} href={ORDERS_URL} />
        </>
      }
    >
      <HealthBands {...health} settingsUrl={SETTINGS} reportUrl={REPORT} />
      {overview.missed !== null && (
        <MissedBand {...overview} missed={overview.missed} onSeen={() => void send('missed-seen', null)} />
      )}
      {hits === null ? (
        <>
          {headlineOf(counts, say) === null ? (
            <Calm nextLook={next === undefined ? null : say.day(next, 'near')} watched={open.length} />
          ) : (
            <Headline counts={counts} amounts={stakeOf(open, say)} />
          )}
          <OrderList orders={open} onOpen={onOpen} />
        </>
      ) : (
        <>
          <h1 class="vh">{say({ key: 'popup.search' })}</h1>
          {hits.length === 0 && <p role="status">{say({ key: 'popup.search-none' })}</p>}
          <OrderList orders={hits} flat onOpen={onOpen} />
        </>
      )}
    </Frame>
  );
}
