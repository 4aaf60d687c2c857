// Whether reading, keeping and notifying work, and what is written down when one of them does not. A page that could not
// be read changes no order.
import { clockTrouble } from '../../utils/core/computer-clock';
import type { Health } from '../../utils/core/health/report';
import type { PageKind } from '../../utils/core/reading';
import type { Instant } from '../../utils/core/time';
import type { PageTrouble } from '../../utils/pages/raw';
import type { Meta, Unreadable } from '../../utils/store/schema';
import type { Permission } from '../../utils/webext/notifications';

export interface PageSeen {
  readonly page: PageKind;
  readonly url: string;
  /** `translated`: its words are the browser's, so that only ids, links and prices were read. */
  readonly trouble: PageTrouble | 'translated' | null;
  readonly orders: number;
  /** The tab that shows it; null when unknown. */
  readonly tabId: number | null;
}

/** A good page clears the trouble of its kind. Trouble over orders that could still be read is none. */
export function withPage(meta: Meta, seen: PageSeen, now: Instant): Meta {
  const { [seen.page]: _before, ...unreadable } = meta.unreadable;
  const { url, tabId } = seen;
  const known = { ...meta, lastPages: { ...meta.lastPages, [seen.page]: { url, tabId, at: now } } };
  if (seen.trouble === 'translated' || (seen.trouble !== null && seen.orders === 0)) {
    return { ...known, unreadable: { ...unreadable, [seen.page]: { url, why: seen.trouble, at: now } } };
  }
  return { ...known, unreadable, listSeenAt: seen.page === 'list' ? now : meta.listSeenAt };
}

/** What the browser allows and what the last attempt showed. A success stands until the next attempt or a refusal. */
export function withNotifying(meta: Meta, allowed: Permission, shown: boolean | null, now: Instant): Meta {
  if (allowed === 'denied') return { ...meta, notifications: 'denied' };
  if (shown === true) return { ...meta, notifications: 'ok', notifiedAt: now };
  if (shown === false) return { ...meta, notifications: 'failed' };
  const before = meta.notifications === 'denied' ? 'unknown' : meta.notifications;
  return { ...meta, notifications: before === 'unknown' && allowed === 'granted' ? 'ok' : before };
}

/** Orders that no list shows: gone from the database, or there and beyond the rules. */
type Away = Pick<Health, 'lost' | 'undecided'>;
export const NONE_AWAY: Away = { lost: 0, undecided: 0 };

export function healthOf(meta: Meta, keeping: Health['storage'], away: Away): Health {
  const newest = Object.values(meta.unreadable)
    .filter((page): page is Unreadable => page !== undefined)
    .sort((a, b) => b.at - a.at)[0];
  const clock = clockTrouble(meta.clock);
  return {
    ...(clock !== null && { clock }),
    // What the browser calls shown and nobody sees has failed.
    notifications: meta.noticeSeen === false && meta.notifications !== 'denied' ? 'failed' : meta.notifications,
    unreadablePage: newest ?? null,
    storage: keeping,
    listSeenAt: meta.listSeenAt,
    ...away,
  };
}

/** Of a database that cannot be read. */
export const UNKNOWN_HEALTH: Health = {
  notifications: 'unknown',
  unreadablePage: null,
  storage: 'failed',
  listSeenAt: null,
  ...NONE_AWAY,
};

/** Shown as `!` on the icon. `unknown` is no fault: nothing had to be shown yet. */
export const isBroken = (health: Health): boolean =>
  health.notifications === 'denied' ||
  health.notifications === 'failed' ||
  health.storage === 'failed' ||
  health.unreadablePage !== null ||
  health.lost > 0 ||
  health.undecided > 0 ||
  health.clock?.kind === 'behind';
