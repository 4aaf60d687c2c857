// Where on the dashboard one is, by the part of the address after `#`. Anything unknown is the list.
import { useEffect, useState } from 'preact/hooks';
import type { PageKind } from '../../utils/core/reading';

export type Route =
  | { readonly at: 'orders' | 'settings' | 'data' | 'health' | 'check' | 'timeline' }
  /** `page` null: the newest that was not read. */
  | { readonly at: 'report'; readonly page: PageKind | null }
  | { readonly at: 'order'; readonly orderId: string; readonly panel: 'guide' | 'evidence' }
  | { readonly at: 'pack'; readonly orderId: string };

const KINDS: readonly PageKind[] = ['list', 'detail', 'tracking', 'returns'];
const PLAIN = ['settings', 'data', 'health', 'check', 'timeline'] as const;

export function routeOf(hash: string): Route {
  const order = /^#(?<at>order|pack)\/(?<orderId>\d{1,40})(?<evidence>\/evidence)?$/.exec(hash)?.groups;
  if (order?.orderId !== undefined && order.at === 'pack') return { at: 'pack', orderId: order.orderId };
  if (order?.orderId !== undefined)
    return { at: 'order', orderId: order.orderId, panel: order.evidence ? 'evidence' : 'guide' };
  const report = /^#report(?:\/(?<page>[a-z]+))?$/.exec(hash);
  if (report !== null) return { at: 'report', page: KINDS.find((kind) => kind === report.groups?.page) ?? null };
  return { at: PLAIN.find((plain) => hash === `#${plain}`) ?? 'orders' };
}

export const orderLink = (orderId: string): string => `#order/${orderId}`;

export function useRoute(): Route {
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
