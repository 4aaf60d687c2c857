// Whether the browser was away since the last look at the plan, and what came due meanwhile: the plan tells people who have
// just come without waiting for their hour, and our pages show what they missed.
import { type ReconcileState, reconcile } from '../../utils/core/reconcile';
import type { Notice } from '../../utils/core/reminders/notice';
import { isBreak } from '../../utils/core/reminders/run';
import { DAY, type Instant, type Moment } from '../../utils/core/time';
import type { Meta } from '../../utils/store/schema';
import type { Permission } from '../../utils/webext/notifications';

export interface Look {
  readonly now: Instant;
  /** The browser is here again; also when it was never seen before. */
  readonly cameBack: boolean;
  readonly ranSince: Instant;
  /** What may ring until then is planned anew: whoever came back may be told ahead of the hour. */
  readonly until: Instant;
}

/** Whoever has just allowed notifications is there, too. */
export function lookAt({ awakeAt, ranSince, notifications }: Meta, allowed: Permission, now: Instant): Look {
  const nowAllowed = notifications === 'denied' && allowed !== 'denied';
  const cameBack = awakeAt === null || ranSince === null || isBreak(awakeAt, now) || nowAllowed;
  return { now, cameBack, ranSince: cameBack ? now : ranSince, until: cameBack ? now + DAY : now };
}

/**
 * Orders of which something came due since the last look, most urgent first: also what may not be shown, or will not come on
 * screen, for then our pages are all that tells of it. `planned`: the notice of this look. What was due before, and could
 * not be shown, did not come due while the browser was closed.
 */
export function lateAt(
  { now, cameBack }: Look,
  { awakeAt, ranSince }: Meta,
  state: ReconcileState,
  planned: Notice | null,
  moment: Moment,
): readonly string[] {
  if (!cameBack || awakeAt === null || awakeAt >= now) return [];
  const audible: ReconcileState = { ...state, permission: 'granted' };
  const due = state.permission === 'denied' ? reconcile(audible, moment).notify : planned;
  if (due === null) return [];
  const orders = state.orders.flatMap(({ order }) => (due.orderIds.includes(order.id) ? [{ order }] : []));
  const then = { ...audible, orders, ranSince: ranSince ?? awakeAt };
  const waited = new Set(reconcile(then, { ...moment, now: awakeAt }).notify?.keys);
  const isLate = (id: string): boolean => due.keys.some((key) => key.startsWith(`${id}/`) && !waited.has(key));
  return due.orderIds.filter(isLate);
}

export function withLook(meta: Meta, { now, ranSince }: Look, late: readonly string[]): Meta {
  const looked = { ...meta, awakeAt: now, ranSince };
  if (late.length === 0) return looked;
  const before = meta.missed?.orderIds.filter((id) => !late.includes(id)) ?? [];
  return { ...looked, missed: { orderIds: [...late, ...before], since: meta.missed?.since ?? meta.awakeAt ?? now } };
}
