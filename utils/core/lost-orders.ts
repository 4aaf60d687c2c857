// The kept orders are gone or cannot be opened, but their dates are known from the mirror: what to tell, and
// how often. Must never be silent about a date that is near, and never ring more than once a day.
import { DAY, type Instant } from './time';
import type { EnglishWords, Words } from './words';

export interface LostOrder {
  readonly earliest: Instant;
  readonly title?: string;
}
export interface LostNotice {
  readonly title: Words;
  readonly message: Words;
}

/** Near: told again every day; otherwise every week. Ours. */
const NEAR = 7 * DAY;

/**
 * Null when there is nothing to tell, or it was told lately. `toldAt`: when it was last told, UTC ms, or null; one in the
 * future (the clock was set back) counts as never.
 */
export function planLost(orders: readonly LostOrder[], toldAt: Instant | null, now: Instant): LostNotice | null {
  const ahead = orders.filter(({ earliest }) => earliest > now - DAY);
  const first = [...(ahead.length > 0 ? ahead : orders)].sort((a, b) => a.earliest - b.earliest)[0];
  if (first === undefined) return null;
  const isNear = ahead.length > 0 && first.earliest - now < NEAR;
  const pause = isNear ? DAY : 7 * DAY;
  if (toldAt !== null && toldAt <= now && toldAt > now - pause) return null;
  const n = orders.length;
  const message: Words =
    first.title === undefined
      ? { key: 'lost.message', values: { n } }
      : { key: 'lost.message-title', values: { n, title: first.title } };
  return { title: { key: 'lost.title' }, message };
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
