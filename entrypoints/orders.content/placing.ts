// Puts one host into the page and back again when the page threw it away; never twice, never in a loop.
import type { Host } from './host';

export interface Spot {
  readonly anchor: Element;
  readonly how: 'in' | 'after';
}

export interface Placed {
  readonly host: Host;
  /** What is shown, as a fingerprint. */
  words: string;
  returns: number;
  placedAt: number;
}

/** Times one host is put back in quick succession; after that the page wants to be without it. */
const MOST_RETURNS = 10;
const RETURNS_FORGOTTEN_AFTER = 5000;

const stands = (element: Element, { anchor, how }: Spot): boolean =>
  how === 'in' ? element.parentNode === anchor : anchor.nextElementSibling === element;

/** What the browser lets an extension see: the root that the page cannot open. */
interface Opened {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Firefox starts the new script in an open page after an update, and the old one is gone without clearing up: what it left
 * goes when ours comes.
 */
function clearLeft(beside: (Element & Opened) | null): void {
  if (beside?.openOrClosedShadowRoot?.querySelector('.own')) beside.remove();
}

/** False when the page keeps throwing the host away. */
export function place(entry: Placed, spot: Spot): boolean {
  const { element } = entry.host;
  if (stands(element, spot)) return true;
  const now = performance.now();
  entry.returns = now - entry.placedAt < RETURNS_FORGOTTEN_AFTER ? entry.returns + 1 : 0;
  if (entry.returns > MOST_RETURNS) return false;
  entry.placedAt = now;
  clearLeft(spot.how === 'in' ? spot.anchor.lastElementChild : spot.anchor.nextElementSibling);
  if (spot.how === 'in') spot.anchor.append(element);
  else spot.anchor.after(element);
  return true;
}
