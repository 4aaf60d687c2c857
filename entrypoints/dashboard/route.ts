// Where on the dashboard one is, by the part of the address after `#`. Anything unknown is the list.
import { useEffect, useState } from 'preact/hooks';

export type Route = { readonly at: 'orders' | 'settings' } | { readonly at: 'order'; readonly orderId: string };

export function routeOf(hash: string): Route {
  const orderId = /^#order\/(\d{1,40})$/.exec(hash)?.[1];
  if (orderId !== undefined) return { at: 'order', orderId };
  return { at: hash === '#settings' ? 'settings' : 'orders' };
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
