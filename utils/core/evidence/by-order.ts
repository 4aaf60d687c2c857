// Evidence of many orders, put together by order. Knows nothing of the orders themselves.
import type { Evidence } from './evidence';

export interface OrderEvidence {
  readonly orderId: string;
  /** Newest first, at least one. */
  readonly pieces: readonly Evidence[];
}

/** The order with the newest piece first. */
export function byOrder(evidence: readonly Evidence[]): readonly OrderEvidence[] {
  const groups = new Map<string, Evidence[]>();
  const newestFirst = [...evidence].sort((a, b) => b.takenAt - a.takenAt || (a.id < b.id ? 1 : -1));
  for (const piece of newestFirst) {
    const group = groups.get(piece.orderId);
    if (group) group.push(piece);
    else groups.set(piece.orderId, [piece]);
  }
  return [...groups].map(([orderId, pieces]) => ({ orderId, pieces }));
}

/** Bytes of all. */
export const bytesOf = (evidence: readonly Evidence[]): number => evidence.reduce((sum, { size }) => sum + size, 0);
