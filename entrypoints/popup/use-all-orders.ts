// Every order kept, asked for once and only where it is wanted: the popup's own overview holds the open ones alone.
import { useEffect, useState } from 'preact/hooks';
import type { Order } from '../../utils/core/order';
import { send } from '../../utils/webext/send';

/** Null until they are here, and when they cannot be had. */
export function useAllOrders(wanted: boolean): readonly Order[] | null {
  const [all, setAll] = useState<readonly Order[] | null>(null);
  useEffect(() => {
    if (!wanted) return;
    void send('get-orders', null).then((reply) => setAll('ok' in reply ? reply.ok.map(({ order }) => order) : null));
  }, [wanted]);
  return all;
}
