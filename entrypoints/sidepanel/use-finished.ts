// An order that is done is not in the overview; beside its own page it has a guide all the same.
import { useEffect, useState } from 'preact/hooks';
import type { Live } from '../../components/parts/use-live';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { send } from '../../utils/webext/send';

/** Null while the order is open, is not kept, or none is shown. */
export function useFinished(orderId: string | null, live: Live<Overview>): OrderView | null {
  const [finished, setFinished] = useState<OrderView | null>(null);
  useEffect(() => {
    const isOpen = live.state === 'ready' && live.value.open.some(({ order }) => order.id === orderId);
    if (orderId === null || isOpen) {
      setFinished(null);
      return;
    }
    let isWanted = true;
    void send('get-order', { orderId }).then((reply) => {
      if (isWanted) setFinished('ok' in reply ? reply.ok : null);
    });
    return () => {
      isWanted = false;
    };
  }, [orderId, live]);
  return finished?.order.id === orderId ? finished : null;
}
