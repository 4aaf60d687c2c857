// Where on the dashboard one is, by the part of the address after `#`. Anything unknown is the list.
import { useEffect, useState } from 'preact/hooks';
import type { PageKind } from '../../utils/core/reading';
import type { Say } from '../../utils/i18n/word';

export type Route =
  | { readonly at: 'orders' | 'settings' | 'data' | 'health' | 'check' | 'timeline' | 'money' | 'evidence' }
  /** `page` null: the newest that was not read. */
  | { readonly at: 'report'; readonly page: PageKind | null }
  | { readonly at: 'order'; readonly orderId: string; readonly panel: 'guide' | 'evidence' }
  | { readonly at: 'pack'; readonly orderId: string };

const KINDS: readonly PageKind[] = ['list', 'detail', 'tracking', 'returns'];
const PLAIN = ['settings', 'data', 'health', 'check', 'timeline', 'money', 'evidence'] as const;

export function routeOf(hash: string): Route {
  const order = /^#(?<at>order|pack)\/(?<orderId>\d{1,40})(?<evidence>\/evidence)?$/.exec(hash)?.groups;
  if (order?.orderId !== undefined && order.at === 'pack') return { at: 'pack', orderId: order.orderId };
  if (order?.orderId !== undefined)
    return { at: 'order', orderId: order.orderId, panel: order.evidence ? 'evidence' : 'guide' };
  const report = /^#report(?:\/(?<page>[a-z]+))?$/.exec(hash);
  if (report !== null) return { at: 'report', page: KINDS.find((kind) => kind === report.groups?.page) ?? null };
  return { at: PLAIN.find((plain) => hash === `#${plain}`) ?? 'orders' };
}

/** Parts whose tab has their name; the others belong to the orders. */
const NAMED: readonly Route['at'][] = ['timeline', 'money', 'evidence', 'health', 'settings'];

/** What the browser calls the page. No title of an order: a window may be seen by others. */
export const titleOf = ({ at }: Route, say: Say): string =>
  NAMED.includes(at)
    ? say({ key: 'dashboard.title-of', values: { part: say({ key: `dashboard.${at}` }) } })
    : say({ key: 'dashboard.title' });

export const orderLink = (orderId: string): string => `#order/${orderId}`;

export const evidenceLink = (orderId: string): string => `#order/${orderId}/evidence`;

export function useRoute(): Route {
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
