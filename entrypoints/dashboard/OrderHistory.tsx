// Everything known and done about one order, under its guide; asked for anew after every change.
import { useCallback } from 'preact/hooks';
import { useSay } from '../../components/parts/say-context';
import { useLive } from '../../components/parts/use-live';
import { History } from '../../components/why/History';
import type { Moment } from '../../utils/core/time';
import { onStateChange } from '../../utils/webext/changes';
import { send } from '../../utils/webext/send';
import css from './OrderHistory.module.css';

interface Props {
  readonly orderId: string;
  readonly moment: Moment;
}

export function OrderHistory({ orderId, moment }: Props) {
  const say = useSay();
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
        <History entries={live.value} moment={moment} />
      )}
    </section>
  );
}
