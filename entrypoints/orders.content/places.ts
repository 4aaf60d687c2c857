// Where our words stand on the page: one host per order and kind. Keyed by order id, since the page may reuse an element
// for another order.
import type { Anchors, Layout } from '../../utils/pages/layouts/layout';
import type { PageAnswer, PageBlock, PageLine } from '../../utils/webext/messages';
import { blockOf } from './block';
import { type Fitting, fitLines } from './fit';
import { groundOf } from './ground';
import { hintOf } from './hint';
import { createHost, wear } from './host';
import { lineOf } from './line';
import type { Look } from './look';
import { type Placed, place, type Spot } from './placing';
import { drawn, rested } from './turns';

export interface Places {
  /** Words for the orders of a page that was reported. */
  readonly learn: (answer: PageAnswer, orderIds: readonly string[]) => void;
  /** Puts what is known beside the orders drawn, and takes away what no longer belongs. */
  readonly show: (layout: Layout, cards: ReadonlyMap<string, Element>) => Promise<void>;
  /** True for a node that we put there or took away ourselves. */
  readonly isOwn: (node: Node, wasRemoved: boolean) => boolean;
  readonly clear: () => void;
}

interface Words {
  readonly line: PageLine | undefined;
  readonly block: PageBlock | undefined;
  readonly hint: string | undefined;
  readonly written: PageAnswer['written'];
}

type Kind = 'line' | 'block' | 'hint';

function confirmOf(card: Element, { buttons, words }: Anchors['confirm']): Element | undefined {
  const said = (button: Element): string => (button.textContent ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  return [...card.querySelectorAll(buttons)].find((button) => words.includes(said(button)));
}

export function createPlaces(document: Document, openGuide: (orderId: string) => void): Places {
  const known = new Map<string, Words>();
  const placed = new Map<string, Placed>();
  const fittings = new Map<string, Fitting>();
  const hidden = new Set<string>();
  const own = new WeakSet<Node>();
  const standing = new WeakSet<Node>();
  /**
   * A row grows narrow with the window, a font that came late, or the site's own columns. It also calls once for each row
   * that is newly observed, when the page is laid out: measuring then costs the page no layout of its own.
   */
  const rows = new ResizeObserver((seen) => {
    const targets = new Set(seen.map(({ target }) => target));
    fitLines([...fittings.values()].filter(({ row }) => targets.has(row)));
  });

  const remove = (key: string): void => {
    const entry = placed.get(key);
    placed.delete(key);
    fittings.delete(key);
    if (!entry) return;
    standing.delete(entry.host.element);
    entry.host.element.remove();
  };

  /** The content if it was made anew, true if it stands as it was, false if it cannot stand. */
  const put = <T extends Element>(
    key: string,
    kind: Kind,
    spot: Spot,
    words: string,
    content: () => T,
  ): T | boolean => {
    const host = placed.get(key)?.host ?? createHost(document, kind === 'line' ? 'span' : 'div');
    const entry = placed.get(key) ?? { host, words: '', returns: 0, placedAt: Number.NEGATIVE_INFINITY };
    placed.set(key, entry);
    own.add(host.element);
    standing.add(host.element);
    if (!place(entry, spot)) return false;
    if (entry.words === words) return true;
    const made = content();
    host.fill(made);
    entry.words = words;
    return made;
  };

  const showOne = (id: string, card: Element, layout: Layout, words: Words, look: Look, wanted: Set<string>): void => {
    const { anchors } = layout;
    if (!anchors) return;
    const open = (): void => openGuide(id);
    const wish = (
      kind: Kind,
      anchor: Element | null | undefined,
      how: Spot['how'],
      of: unknown,
      content: () => HTMLElement,
    ) => {
      if (!anchor) return undefined;
      const key = `${kind}:${id}`;
      wanted.add(key);
      return put(key, kind, { anchor, how }, JSON.stringify([of, look]), content);
    };
    const { line, block, hint } = words;
    if (anchors.block === null && line) {
      const key = `line:${id}`;
      const made = wish('line', card.querySelector(anchors.line), 'in', line, () => lineOf(document, line, look, open));
      const row = card.querySelector(anchors.row);
      const host = placed.get(key)?.host.element;
      const shown = made instanceof HTMLElement ? made : fittings.get(key)?.line;
      if (shown && row && host) {
        // The row may be a new one around the same line.
        fittings.set(key, { line: shown, host, row });
        // Again: what stands in it may be new though its size is not.
        rows.unobserve(row);
        rows.observe(row);
      }
    }
    if (anchors.block !== null && block && !hidden.has(id)) {
      const hide = (): void => {
        hidden.add(id);
        remove(`block:${id}`);
      };
      wish('block', card.querySelector(anchors.block), 'after', block, () =>
        blockOf(document, block, look, { open, hide }),
      );
    }
    if (hint !== undefined) {
      wish('hint', confirmOf(card, anchors.confirm), 'after', hint, () => hintOf(document, hint, look));
    }
  };

  return {
    learn: (answer, orderIds) => {
      wear(answer.style);
      const lines = new Map(answer.lines.map((line) => [line.orderId, line] as const));
      for (const id of orderIds) {
        const block = answer.block?.line.orderId === id ? answer.block : undefined;
        known.set(id, { line: lines.get(id), block, hint: answer.confirmHints[id], written: answer.written });
      }
    },
    show: async (layout, cards) => {
      const wanted = new Set<string>();
      if ([...cards.keys()].some((id) => known.has(id))) await drawn();
      const rest = rested();
      let look: Look | undefined;
      for (const [id, card] of cards) {
        const words = known.get(id);
        if (!words || !card.isConnected) continue;
        look ??= { ground: groundOf(card), written: words.written };
        showOne(id, card, layout, words, look, wanted);
        await rest();
      }
      for (const key of [...placed.keys()]) if (!wanted.has(key)) remove(key);
    },
    isOwn: (node, wasRemoved) => own.has(node) && !(wasRemoved && standing.has(node)),
    clear: () => {
      rows.disconnect();
      known.clear();
      for (const key of [...placed.keys()]) remove(key);
    },
  };
}
