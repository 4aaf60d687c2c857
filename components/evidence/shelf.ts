// What a view of pictures and files may ask for. Each window connects it to the browser and the background.
import type { Evidence, EvidenceRefusal } from '../../utils/core/evidence/evidence';
import type { PictureKind } from '../../utils/core/evidence/picture-page';

/** Why a piece was not kept, or a picture not taken; said by `evidence.refused-…`. */
export type ShelfRefusal = EvidenceRefusal | 'disk-full' | 'not-saved' | 'no-picture';

/**
 * take: the page in front can be taken. ask: this window sees no page; a click on the toolbar icon opens one that does.
 * other-page: what is in front is no page of an order. other-order: it is a page of another order.
 */
export type PictureChance =
  | { readonly is: 'take'; readonly kind: PictureKind }
  | { readonly is: 'ask' | 'other-page' | 'other-order' };

export interface ShelfActions {
  /** The window this is in. A popup closes when a file dialog opens, so files are added elsewhere. */
  readonly here: 'popup' | 'panel' | 'dashboard';
  /** Oldest first; null when the background did not answer. */
  list(orderId: string): Promise<readonly Evidence[] | null>;
  bytes(id: string): Promise<Blob | null>;
  addFile(orderId: string, file: File): Promise<ShelfRefusal | null>;
  setNote(id: string, note: string): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  restore(id: string): Promise<boolean>;
  chance(orderId: string): Promise<PictureChance>;
  takePicture(orderId: string): Promise<ShelfRefusal | null>;
  /** Lets the next click on the toolbar icon lead to the picture for this order. */
  askForClick(orderId: string): void;
  /** Calls back after every change of what is kept; returns what stops it. */
  onChange(callback: () => void): () => void;
}
