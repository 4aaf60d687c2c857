// "Take a picture for this order", asked where no click on the toolbar icon counts: the popup that the next click opens
// finds the wish here, for a few minutes. A convenience, so every failure is silence.

const KEY = 'picture-wish';
const STAYS_MS = 5 * 60_000;

export function wishPicture(orderId: string, now: number): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([now, orderId]));
  } catch {
    // Storage is full or refused: the popup opens where it was.
  }
}

/** The order it is wished for, once; null when there is no wish. */
export function takeWish(now: number): string | null {
  try {
    const [since, orderId]: unknown[] = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    localStorage.removeItem(KEY);
    const fresh = typeof since === 'number' && now >= since && now - since < STAYS_MS;
    return fresh && typeof orderId === 'string' && /^\d{1,32}$/.test(orderId) ? orderId : null;
  } catch {
    return null;
  }
}
