// Every order kept, finished ones too, for the views that show them. To decide thousands of orders takes the background
// long, so that no other view may ask for them.
import { useCallback, useRef } from 'preact/hooks';
import { useLive } from '../../components/parts/use-live';
import { onStateChange } from '../../utils/webext/changes';
import type { OrderView } from '../../utils/webext/messages';
import { send } from '../../utils/webext/send';
import type { Route } from './route';

interface AllOrders {
  /** Null until they are here. From elsewhere one comes back to those that were here before. */
  readonly orders: readonly OrderView[] | null;
}

const SHOWING: readonly Route['at'][] = ['orders', 'order', 'pack', 'money', 'evidence'];

export function useAllOrders(at: Route['at']): AllOrders & { readonly isFailed: boolean; readonly again: () => void } {
  const isWanted = SHOWING.includes(at);
  const last = useRef<AllOrders>({ orders: null });
  const ask = useCallback(async (): Promise<AllOrders | null> => {
    if (!isWanted) return last.current;
    const reply = await send('get-orders', null);
    if (!('ok' in reply)) return null;
    last.current = { orders: reply.ok };
    return last.current;
  }, [isWanted]);
  const { live, again } = useLive(ask, onStateChange);
  const { orders } = live.state === 'ready' ? live.value : { orders: null };
  return { orders, isFailed: live.state === 'failed', again };
}
