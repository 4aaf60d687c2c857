// Everything known and done about one order, under its guide; asked for anew after every change. What was told can be taken back.
import { useCallback } from 'preact/hooks';
import { useSay } from '../../components/parts/say-context';
import { useLive } from '../../components/parts/use-live';
import { History } from '../../components/why/History';
import type { OrderEvent } from '../../utils/core/event';
import type { Order } from '../../utils/core/order';
import type { Moment } from '../../utils/core/time';
import { withTold } from '../../utils/core/timeline/told-entries';
import { onStateChange } from '../../utils/webext/changes';
import { send } from '../../utils/webext/send';
import css from './OrderHistory.module.css';

interface Props {
  readonly order: Order;
  readonly moment: Moment;
  readonly onTakeBack: (event: OrderEvent) => void;
}

export function OrderHistory({ order, moment, onTakeBack }: Props) {
  const say = useSay();
  const { id: orderId } = order;
  const ask = useCallback(async () => {
    const reply = await send('get-timeline', { orderId });
    return 'ok' in reply ? reply.ok : null;
  }, [orderId]);
  const { live } = useLive(ask, onStateChange);
  if (live.state === 'loading') return null;
  return (
    <section class={css.history} aria-labelledby="history">
      <h2 class={css.title} id="history">
        {say({ key: 'dashboard.history' })}
      </h2>
      {live.state === 'failed' ? (
        <p role="alert">{say({ key: 'dashboard.history-failed' })}</p>
      ) : (
        <History entries={live.value} moment={moment} onTakeBack={withTold(order, onTakeBack)} />
      )}
    </section>
  );
}
