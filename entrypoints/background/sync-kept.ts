// Reminders out of the database: plan, write down, set the alarms, show. In this order, so that a worker that stops at any
// point shows the same notification again under the same id and never a second one.

import { lateness, shows } from '../../utils/core/computer-clock';
import { reconcile } from '../../utils/core/reconcile';
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { isUnderWay, LIST, type ListState } from '../../utils/core/reminders/list-unseen';
import type { Notice } from '../../utils/core/reminders/notice';
import { loudest, overviewOf } from '../../utils/core/summary';
import type { Instant } from '../../utils/core/time';
import type { Say } from '../../utils/i18n/word';
import { eraseEvidence } from '../../utils/store/evidence';
import { advanceNotice, readLedger, writeLedger } from '../../utils/store/ledger';
import { changeMeta, readMeta } from '../../utils/store/meta';
import { eraseForgotten, isEmpty, readOpen, replan } from '../../utils/store/orders';
import type { Database, Meta } from '../../utils/store/schema';
import { keepHeartbeat, wakeAt } from '../../utils/webext/alarms';
import { showBadge } from '../../utils/webext/badge';
import { bumpRevision } from '../../utils/webext/changes';
import { version } from '../../utils/webext/lifecycle';
import { type Mirror, readMirror } from '../../utils/webext/mirror';
import { permission, show } from '../../utils/webext/notifications';
import { lateAt, lookAt, withLook } from './away';
import { type Decided, decided } from './decided';
import { healthOf, isBroken, NONE_AWAY, withNotifying } from './health';
import { hearOthers } from './hearing';
import { readLost } from './lost';
import { keepMirror, restoredFrom } from './mirroring';
import { clearOutlived } from './outlived';
import { isDue, newPlans, plannedFor } from './plan';
import type { SyncAt } from './sync-at';
import { tellLost } from './sync-lost';
import { tellOthers } from './telling';

/** The moment is the shop's where it says that the computer's clock is behind; alarms go by what the clock shows. */
interface Timed extends SyncAt {
  readonly wall: Instant;
}

async function timed(database: Database, at: SyncAt): Promise<Timed> {
  const wall = at.moment.now;
  const { clock } = await readMeta(database);
  return { ...at, wall, moment: { ...at.moment, now: wall + lateness(clock) } };
}

/** Entries of the plan: what is about to be shown is claimed, what needs no notification any more is settled. */
function entriesOf(notify: Notice | null, settle: readonly Pick<LedgerEntry, 'key' | 'orderId'>[], at: Instant) {
  const orderOf = (key: string): string => key.slice(0, key.indexOf('/'));
  const settled = settle.map((entry): LedgerEntry => ({ ...entry, state: 'settled', noticeId: null, at }));
  const claimed = (notify?.keys ?? []).map(
    (key): LedgerEntry => ({ key, orderId: orderOf(key), state: 'claimed', noticeId: notify?.id ?? null, at }),
  );
  return [...settled, ...claimed];
}

async function showNotice(database: Database, { id, title, message, level }: Notice, { moment, say }: SyncAt) {
  const shown = await show({ id, title: say(title), message: say(message), stays: level === 'now' });
  if (shown) await advanceNotice(database, id, (entry) => ({ ...entry, state: 'shown', at: moment.now }));
  return shown;
}

async function showIcon(open: readonly Decided[], broken: boolean, say: Say): Promise<void> {
  const summary = overviewOf(open);
  const { now, soon } = summary.counts;
  const calm = now + soon === 0;
  const words = calm ? { key: 'health.badge-calm' } : { key: 'health.badge-count', values: { now, soon } };
  const title = say(broken ? { key: 'health.badge-broken' } : words);
  await showBadge({ count: now + soon, level: loudest(summary), broken, title });
}

/** The alarm for the whole: what the due ones want next, and what was planned before for the others. */
const soonest = (next: Instant, others: readonly Decided[]): Instant =>
  others.reduce((first, { stored }) => Math.min(first, stored.wakeAt ?? first), next);

/** What is due is planned anew; all orders are when plans are of another day, or the clock was set back since. */
function toPlan(
  open: readonly Decided[],
  before: Meta,
  plans: string,
  { until, wall }: Pick<Timed, 'wall'> & { readonly until: Instant },
): readonly Decided[] {
  const setBack = shows(before.clock, wall).setBack ?? 0;
  const isKnown = plans === before.plannedFor && setBack <= (before.clock.setBack ?? 0);
  return isKnown ? open.filter((order) => isDue(order, until)) : open;
}

interface Reminded {
  readonly open: readonly Decided[];
  readonly lost: Mirror;
}

async function remind(database: Database, at: Timed, mirror: Mirror): Promise<Reminded> {
  const { moment, settings, say, wall } = at;
  const [stored, before, allowed] = await Promise.all([readOpen(database), readMeta(database), permission()]);
  const open = stored.flatMap((order) => decided(order, moment));
  const lost = await readLost(database, mirror, stored, moment.now);
  const ids = open.map(({ order }) => order.id);
  const kept = await readLedger(database, [...ids, LIST]);
  const restored = restoredFrom(mirror, kept, open, moment.now);
  const ledger = [...kept, ...restored];

  const plans = plannedFor(moment, settings, version());
  const look = lookAt(before, allowed, moment.now);
  const due = toPlan(open, before, plans, { ...at, until: look.until });
  const others = open.filter((order) => !due.includes(order));
  const list = listOf(before, open, moment.now);
  const { ranSince } = look;
  const state = { orders: due, ledger, settings, permission: allowed, ranSince, list };
  const plan = reconcile(state, moment);

  const written = entriesOf(plan.notify, plan.settle, moment.now);
  await writeLedger(database, [...restored, ...plan.tentative, ...written]);
  const next = soonest(plan.next, others) - (moment.now - wall);
  const alarms = [await wakeAt(next, wall), await keepHeartbeat(wall)];

  const shown = plan.notify && (await showNotice(database, plan.notify, at));
  // A claim is handled once it was shown; until then its order stays due, and the heartbeat tries again.
  const claimed = new Set(shown ? plan.notify?.keys : []);
  const handled = handledKeys([...ledger, ...plan.tentative, ...written], claimed);
  const fresh = newPlans(due, moment, handled, { ...settings, ranSince });
  await replan(database, fresh);
  const late = lateAt(look, before, state, plan.notify, moment);
  // Only now are all planned: a worker that stops before this line leaves the planning to the next.
  const after = await changeMeta(database, (meta) => ({
    ...withLook(withNotifying(meta, allowed, shown, moment.now), look, late),
    plannedFor: plans,
    clock: shows(meta.clock, wall),
  }));

  await keepMirror(database, open, await readLedger(database, ids), moment.now);
  const away = { lost: lost.size, undecided: stored.length - open.length };
  const broken = alarms.includes(false) || isBroken(healthOf(after, 'ok', away));
  await showIcon(open, broken, say);
  const isNew = fresh.size > 0 || late.length > 0 || shown === true;
  if (isNew || !sameHealth(before, after)) await bumpRevision(moment.now);
  return { open, lost };
}

/** Null while nothing is on its way that the list could tell of. */
function listOf({ listSeenAt }: Meta, open: readonly Decided[], now: Instant): ListState | null {
  if (listSeenAt === null || !open.some((order) => isUnderWay(order, now))) return null;
  return { seenAt: listSeenAt };
}

/** Later entries of a key replace earlier ones. */
function handledKeys(entries: readonly LedgerEntry[], shown: ReadonlySet<string>): ReadonlySet<string> {
  const newest = new Map(entries.map((entry) => [entry.key, entry.state]));
  const isHandled = ([key, state]: readonly [string, LedgerEntry['state']]): boolean =>
    state === 'claimed' ? shown.has(key) : state !== 'tentative';
  return new Set([...newest].filter(isHandled).map(([key]) => key));
}

const sameHealth = (a: Meta, b: Meta): boolean =>
  JSON.stringify(healthOf(a, 'ok', NONE_AWAY)) === JSON.stringify(healthOf(b, 'ok', NONE_AWAY));

/**
 * `lost`: nothing is kept though the mirror knows of orders. They were not finished, they are gone. What other computers
 * told of them is not taken in before the user was told and looked.
 */
export async function syncKept(database: Database, given: SyncAt): Promise<'kept' | 'lost'> {
  // A mirror that cannot be read must not silence what the database knows.
  const mirror = await readMirror().catch((): Mirror => new Map());
  if (mirror.size > 0 && (await isEmpty(database))) return 'lost';
  const at = await timed(database, given);
  const { moment, settings, wall } = at;
  // What the sharing meets must never keep a reminder from ringing.
  const isNew = settings.otherComputers && (await hearOthers(database, moment).catch(() => false));
  if (isNew) await bumpRevision(moment.now).catch(() => undefined);
  const { open, lost } = await remind(database, at, mirror);
  await tellLost(lost, at);
  await clearOutlived(database, open, lost.size, at).catch(() => undefined);
  await tellOthers(database, open, settings.otherComputers, { now: moment.now, wall }).catch(() => undefined);
  await eraseForgotten(database, moment.now);
  await eraseEvidence(database, moment.now);
  return 'kept';
}
