// One order in the popup: bar with the way back and "more", the guide or one of its parts, and when it was seen.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { fileItems } from '../../components/evidence/order-files';
import { guideMenu } from '../../components/guide/guide-menu';
import { Menu } from '../../components/guide/Menu';
import { OrderScreen } from '../../components/guide/OrderScreen';
import { useGroup } from '../../components/guide/use-group';
import type { Taps } from '../../components/guide/use-taps';
import { Bar, BarButton } from '../../components/parts/Bar';
import { Footer } from '../../components/parts/Footer';
import { Frame } from '../../components/parts/Frame';
import { orderUrl } from '../../components/parts/links';
import { fitting, type Panel, panelTitle } from '../../components/parts/panel';
import { useSay } from '../../components/parts/say-context';
import { orderTitle } from '../../components/words/order-title';
import { seenKey } from '../../components/words/seen';
import { localDay } from '../../utils/core/time';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { saveFile } from '../../utils/webext/save-file';
import { shelfActions } from '../../utils/webext/shelf-actions';
import { useAllOrders } from './use-all-orders';

interface Props {
  readonly overview: Overview;
  readonly watched: OrderView;
  readonly panel: Panel;
  readonly taps: Taps;
  readonly undo: ComponentChildren;
  readonly onBeside: (() => void) | null;
  readonly onPanel: (panel: Panel) => void;
  readonly onBack: () => void;
}

export function GuideView({ overview, watched, panel: chosen, taps, undo, onBeside, onPanel, onBack }: Props) {
  const say = useSay();
  const { order } = watched;
  const group = useGroup()(watched, overview);
  const { decision } = group;
  const panel = fitting(chosen, decision);
  const all = useAllOrders(panel === 'help');
  const title = panelTitle(panel);
  const back = panel === 'guide' ? onBack : () => onPanel('guide');
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      back();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (
    <Frame
      tall
      showing={`${order.id}/${panel}`}
      bar={
        <Bar title={title === null ? orderTitle(order, say) : say({ key: title })} onBack={back}>
          {onBeside !== null && (
            <BarButton icon="beside" label={say({ key: 'popup.beside' })} testId="beside" onPress={onBeside} />
          )}
          <Menu
            label={say({ key: 'popup.more' })}
            items={[
              ...guideMenu({ order, decision }, taps, onPanel, say),
              ...fileItems(watched, overview, overview.settings.hideTitles, say, saveFile),
            ]}
          />
        </Bar>
      }
      bottom={
        <>
          {undo}
          <Footer
            text={say({
              key: seenKey(watched),
              values: { day: { date: localDay(order.lastSeenAt, overview.timeZone) } },
            })}
            link={say({ key: 'guide.open-order' })}
            href={orderUrl(order)}
          />
        </>
      }
    >
      <OrderScreen
        order={order}
        decision={decision}
        group={group}
        {...(watched.elsewhere && { elsewhere: watched.elsewhere })}
        moment={overview}
        labels={overview.labels}
        panel={panel}
        all={all}
        shelf={shelfActions}
        taps={taps}
        onPanel={onPanel}
      />
    </Frame>
  );
}
