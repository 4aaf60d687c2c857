// What one page design is: where its orders, fields and free places are. Data only; it never reads anything itself.
import type { PageKind } from '../../core/reading';

/**
 * Where a text stands. Each entry is a selector, `selector@attribute`, or `@attribute` of the order's own element; the
 * newest known name comes first, and the first that gives text wins.
 */
export interface Field {
  readonly select: readonly string[];
  /** Every match in page order, not only the first. */
  readonly all?: true;
  /** The text stands beside the match: read the element around it. */
  readonly around?: true;
}

/** Prose to read sentence by sentence: every text in `within` that is not in `skip`. */
export interface Prose {
  readonly within: string;
  readonly skip: string;
}

/** An order's id is a link's query parameter, or with none the last part of its path; only if it leads to that very page. */
export interface IdLink {
  readonly path: string;
  readonly param: string;
}

export interface Anchors {
  /** The quiet line goes to the end of this, within an order. */
  readonly line: string;
  /** The row whose free space the line may use. */
  readonly row: string;
  /** The block with state and step goes to the end of this; null where a page has many orders. */
  readonly block: string | null;
  /** Buttons of an order, and the folded words of the one that pays the store. */
  readonly confirm: { readonly buttons: string; readonly words: readonly string[] };
}

export interface Layout {
  /** The file's name. */
  readonly id: string;
  readonly page: PageKind;
  /** Month of the newest evidence, `YYYY-MM`. */
  readonly seen: string;
  /** Path of the pages it is on. */
  readonly path: string;
  /** The page's frame: there as soon as the page's own code runs, with or without orders. */
  readonly frame: string;
  /** One order. */
  readonly order: string;
  /** What an order holds once it is drawn. */
  readonly drawn: string;
  /** Present while the page shows a part of the orders only, so that none at all is no sign of trouble. */
  readonly partial?: string;
  readonly idFrom: 'links' | 'location';
  readonly ids: readonly IdLink[];
  /**
   * Where the page itself shows the id: a proof that the order drawn is the one in the address. On a list it is taken
   * where an order has no link.
   */
  readonly shownId?: Field;
  /** What stays as it is while the page draws around it, and differs from order to order. */
  readonly lasting?: string;
  /** Texts whose digits may tick: a change of digits alone in them is not a change. */
  readonly ticks?: string;
  /** Parts inside an order's element that are not of the order. */
  readonly foreign?: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly prose: Readonly<Record<string, Prose>>;
  /** Absent where no line is told in words. */
  readonly lines?: { readonly each: string; readonly fields: Readonly<Record<string, Field>> };
  /** Absent where nothing of ours is shown. */
  readonly anchors?: Anchors;
}
