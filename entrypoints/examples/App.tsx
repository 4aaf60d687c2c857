// The examples: made-up orders with the real rules, in a window of their own. Keeps nothing and asks the background for nothing.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { guideMenu } from '../../components/guide/guide-menu';
import { Menu } from '../../components/guide/Menu';
import { OrderScreen } from '../../components/guide/OrderScreen';
import { useTaps } from '../../components/guide/use-taps';
import { headlineOf } from '../../components/list/Headline';
import { OrderList } from '../../components/list/OrderList';
import { Bar } from '../../components/parts/Bar';
import { Button } from '../../components/parts/Button';
import { Frame } from '../../components/parts/Frame';
import { type Panel, panelTitle } from '../../components/parts/panel';
import { SayProvider } from '../../components/parts/say-context';
import { Undo } from '../../components/parts/Undo';
import { orderTitle } from '../../components/words/order-title';
import { overviewOf } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import type { Say } from '../../utils/i18n/word';
import css from './App.module.css';
import { exampleOrders } from './example-orders';
import { useExamples } from './use-examples';

interface Props {
  readonly say: Say;
  readonly moment: Moment;
}

export function App({ say, moment }: Props) {
  const first = useMemo(() => exampleOrders(moment, say), [moment, say]);
  const { orders, actions, again } = useExamples(first, moment);
  const { notice, taps, clear } = useTaps(actions, say);
  const [openId, setOpen] = useState<string | null>(null);
  const [panel, setPanel] = useState<Panel>('guide');
  useEffect(() => {
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.direction;
    document.title = say({ key: 'examples.title' });
  }, [say]);
  const shown = orders.find(({ order }) => order.id === openId);
  const open = (orderId: string): void => {
    setPanel('guide');
    setOpen(orderId);
  };
  const back = (): void => (panel === 'guide' ? setOpen(null) : setPanel('guide'));
  const title = panelTitle(panel);
  const undo = notice && <Undo key={notice.text} text={notice.text} onUndo={notice.undo} onGone={clear} />;
  return (
    <SayProvider value={say}>
      <div class={css.page} data-testid="examples">
        <section class={css.top} aria-labelledby="examples-title">
          <h1 id="examples-title" class={css.title}>
            {say({ key: 'examples.title' })}
          </h1>
          <p>{say({ key: 'examples.text' })}</p>
          <div class={css.buttons}>
            <Button onPress={again} testId="examples-again">
              {say({ key: 'examples.again' })}
            </Button>
            <Button kind="plain" href="#" onPress={() => location.replace('welcome.html')} testId="examples-leave">
              {say({ key: 'examples.leave' })}
            </Button>
          </div>
        </section>
        <div class={css.window}>
          {shown === undefined ? (
            <Frame tall bar={<Bar />} bottom={undo}>
              <h2 class={css.headline}>
                {headlineOf(overviewOf(orders).counts, say) ?? say({ key: 'popup.nothing-today' })}
              </h2>
              <OrderList orders={orders} onOpen={open} />
            </Frame>
          ) : (
            <Frame
              tall
              showing={`${shown.order.id}/${panel}`}
              bar={
                <Bar title={title === null ? orderTitle(shown.order, say) : say({ key: title })} onBack={back}>
                  <Menu label={say({ key: 'popup.more' })} items={guideMenu(shown, taps, setPanel, say)} />
                </Bar>
              }
              bottom={undo}
            >
              <OrderScreen {...shown} moment={moment} panel={panel} all={null} taps={taps} onPanel={setPanel} />
            </Frame>
          )}
        </div>
      </div>
    </SayProvider>
  );
}
