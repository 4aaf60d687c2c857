// One order on the dashboard: the popup's guide, with its menu. This is where a notification leads.
import { useEffect, useRef, useState } from 'preact/hooks';
import { fileItems } from '../../components/evidence/order-files';
import { guideMenu } from '../../components/guide/guide-menu';
import { Menu } from '../../components/guide/Menu';
import { OrderScreen } from '../../components/guide/OrderScreen';
import { useGroup } from '../../components/guide/use-group';
import type { Taps } from '../../components/guide/use-taps';
import { Icon } from '../../components/parts/Icon';
import { fitting, type Panel, panelTitle } from '../../components/parts/panel';
import { Quiet } from '../../components/parts/Quiet';
import { useSay } from '../../components/parts/say-context';
import { useShown } from '../../components/parts/use-shown';
import { orderTitle } from '../../components/words/order-title';
import { seenKey } from '../../components/words/seen';
import { localDay } from '../../utils/core/time';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { saveFile } from '../../utils/webext/save-file';
import { shelfActions } from '../../utils/webext/shelf-actions';
import { OrderHistory } from './OrderHistory';
import css from './OrderPage.module.css';

interface Props {
  readonly overview: Overview;
  /** Null when the order is not kept. */
  readonly watched: OrderView | null;
  /** Every order kept. */
  readonly all: readonly OrderView[];
  readonly taps: Taps;
  /** The part that is open first. */
  readonly start: Panel;
}

const seenDay = ({ order }: OrderView, { timeZone }: Overview): string => localDay(order.lastSeenAt, timeZone);

export function OrderPage({ overview, watched, all, taps, start }: Props) {
  const say = useSay();
  const [chosen, setPanel] = useState<Panel>(start);
  const page = useRef<HTMLDivElement>(null);
  const groupOf = useGroup();
  const group = watched && groupOf(watched, overview);
  const panel = group ? fitting(chosen, group.decision) : chosen;
  const title = panelTitle(panel);
  // Above the focus, which then shows the way back where there is one.
  useEffect(() => window.scrollTo(0, 0), [panel]);
  useShown(panel, page);
  return (
    <div ref={page} tabIndex={-1} class={css.page}>
      {panel === 'guide' ? (
        <a class={css.back} href="#orders" data-testid="back">
          <Icon name="back" />
          {say({ key: 'dashboard.back' })}
        </a>
      ) : (
        <button type="button" class={css.back} data-testid="back" onClick={() => setPanel('guide')}>
          <Icon name="back" />
          {say({ key: 'popup.back' })}
        </button>
      )}
      {watched === null || group === null ? (
        <Quiet sign="check" title={say({ key: 'guide.gone' })} text={say({ key: 'guide.gone-text' })} testId="gone" />
      ) : (
        <>
          <div class={css.top}>
            <h1 class={css.title}>
              <bdi>{title === null ? orderTitle(watched.order, say) : say({ key: title })}</bdi>
            </h1>
            <Menu
              label={say({ key: 'popup.more' })}
              items={[
                ...guideMenu({ order: watched.order, decision: group.decision }, taps, setPanel, say),
                ...fileItems(watched, overview, overview.settings.hideTitles, say, saveFile),
              ]}
            />
          </div>
          {watched.elsewhere && (
            <p class={css.elsewhere} data-testid="seen-elsewhere">
              {say({ key: seenKey(watched), values: { day: { date: seenDay(watched, overview) } } })}
            </p>
          )}
          <OrderScreen
            order={watched.order}
            decision={group.decision}
            group={group}
            {...(watched.elsewhere && { elsewhere: watched.elsewhere })}
            moment={overview}
            labels={overview.labels}
            panel={panel}
            all={all.map(({ order }) => order)}
            shelf={shelfActions}
            taps={taps}
            onPanel={setPanel}
          />
          {panel === 'guide' && (
            <OrderHistory
              order={watched.order}
              moment={overview}
              onTakeBack={(event) => taps.takeBack(watched.order, event)}
            />
          )}
        </>
      )}
    </div>
  );
}
