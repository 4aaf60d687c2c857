// Where on the dashboard one is, by the part of the address after `#`. Anything unknown is the list.
import { useEffect, useState } from 'preact/hooks';
import type { PageKind } from '../../utils/core/reading';

export type Route =
  | { readonly at: 'orders' | 'settings' | 'health' | 'check' }
  /** `page` null: the newest that was not read. */
  | { readonly at: 'report'; readonly page: PageKind | null }
  | { readonly at: 'order'; readonly orderId: string };

const KINDS: readonly PageKind[] = ['list', 'detail', 'tracking', 'returns'];
const PLAIN = ['settings', 'health', 'check'] as const;

export function routeOf(hash: string): Route {
  const orderId = /^#order\/(\d{1,40})$/.exec(hash)?.[1];
  if (orderId !== undefined) return { at: 'order', orderId };
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
