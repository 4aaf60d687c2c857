// One view of the page: an address and what was read at it. In-app navigation starts a new one, at that moment.
import type { Instant } from '../../utils/core/time';
import { fingerprint, lastingOf, readCard } from '../../utils/pages/find/card';
import { orderIdOf } from '../../utils/pages/find/order-id';
import { cardsOf } from '../../utils/pages/find/page';
import type { Layout } from '../../utils/pages/layouts/layout';
import type { RawOrder } from '../../utils/pages/raw';
import { rested } from './turns';

export interface View {
  /** What distinguishes it from the next view. */
  readonly key: string;
  readonly startedAt: Instant;
  /** Fingerprint of each order as it was last reported. */
  readonly known: Map<string, string>;
  /** Whose order each thing drawn is, in this view and all before: under a new address the page may still show it. */
  readonly owners: Map<string, string>;
  /** Troubles already reported, and fingerprints of orders without a number. */
  readonly told: Set<string>;
}

export function viewOf(key: string, startedAt: Instant, before: View | undefined): View {
  return { key, startedAt, known: new Map(), owners: before?.owners ?? new Map(), told: new Set() };
}

export interface Look {
  /** Every order drawn, by id. */
  readonly cards: ReadonlyMap<string, Element>;
  /** Those that are new or say something new. */
  readonly fresh: readonly RawOrder[];
  /** Fingerprints of those that show no number. */
  readonly unnamed: readonly string[];
}

/** Looks at every order once, a few at a time, and reads those that changed. */
export async function lookAt(document: Document, layout: Layout, url: string, view: View): Promise<Look> {
  const cards = new Map<string, Element>();
  const fresh: RawOrder[] = [];
  const unnamed: string[] = [];
  const rest = rested();
  for (const card of cardsOf(document, layout)) {
    await rest();
    const id = orderIdOf(card, layout, url);
    const print = fingerprint(card, layout);
    if (id === null) unnamed.push(print);
    if (id === null || cards.has(id)) continue;
    if (layout.idFrom === 'location') {
      const lasting = lastingOf(card, layout) || print;
      if ((view.owners.get(lasting) ?? id) !== id) continue;
      view.owners.set(lasting, id);
    }
    cards.set(id, card);
    if (view.known.get(id) === print) continue;
    view.known.set(id, print);
    fresh.push(readCard(card, id, layout));
  }
  return { cards, fresh, unnamed };
}
