// How the orders are looked through: it stays while another part of the dashboard is shown, so that one comes back to what was
// left.
import { useState } from 'preact/hooks';
import { BY_URGENCY, type Sorting } from '../../components/table/order-sort';
import type { Filter } from './filter';
import type { Route } from './route';

export interface Browsing {
  readonly filter: Filter;
  readonly search: string;
  readonly sorting: Sorting;
  /** The order that was looked at last; null before any. */
  readonly last: string | null;
  readonly browse: (change: Partial<Pick<Browsing, 'filter' | 'search' | 'sorting'>>) => void;
}

const START = { filter: 'open', search: '', sorting: BY_URGENCY } as const;

export function useBrowsing(route: Route): Browsing {
  const [browsing, set] = useState<Omit<Browsing, 'browse' | 'last'>>(START);
  const [last, setLast] = useState<string | null>(null);
  if (route.at === 'order' && route.orderId !== last) setLast(route.orderId);
  return { ...browsing, last, browse: (change) => set((before) => ({ ...before, ...change })) };
}
