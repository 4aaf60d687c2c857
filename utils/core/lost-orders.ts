// The kept orders are gone or cannot be opened, but their dates are known from the mirror: what to tell, and when to look
// again. Must never be silent about a date that is near, and never ring more than once a day.
import { DAY, HOUR, type Instant } from './time';
import type { EnglishWords, Words } from './words';

export interface LostOrder {
  readonly earliest: Instant;
  readonly title?: string;
}
export interface LostPlan {
  /** Null when it was told lately. */
  readonly notice: { readonly title: Words; readonly message: Words } | null;
  readonly next: Instant;
}

/** Near: told again every day (ours). Otherwise every week. */
const NEAR = 7 * DAY;

/** `toldAt`: when it was last told, UTC ms, or null. A clock set back counts as told long ago. */
export function planLost(orders: readonly LostOrder[], toldAt: Instant | null, now: Instant): LostPlan {
  const next = now + 6 * HOUR;
  const ahead = orders.filter(({ earliest }) => earliest > now - DAY);
  const first = [...(ahead.length > 0 ? ahead : orders)].sort((a, b) => a.earliest - b.earliest)[0];
  if (first === undefined) return { notice: null, next };
  const pause = first.earliest - now < NEAR ? DAY : 7 * DAY;
  if (toldAt !== null && toldAt <= now && toldAt > now - pause) return { notice: null, next };
  const title: Words = { key: 'lost.title' };
  const n = orders.length;
  const message: Words =
    first.title === undefined
      ? { key: 'lost.message', values: { n } }
      : { key: 'lost.message-title', values: { n, title: first.title } };
  return { notice: { title, message }, next };
}

export const words: EnglishWords = {
  'lost.title': 'Open your orders page once',
  'lost.message': {
    one: 'The kept dates of {n} order cannot be read. Your orders page brings them back.',
    other: 'The kept dates of {n} orders cannot be read. Your orders page brings them back.',
  },
  'lost.message-title': {
    one: 'The kept date of {title} cannot be read. Your orders page brings it back.',
    other: 'The kept dates of {n} orders cannot be read, {title} first. Your orders page brings them back.',
  },
};
