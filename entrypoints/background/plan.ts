// What is kept beside a record so that it is found by index: whether it is open, and when it may ring next. A changed
// record is to be planned at once; the sync, which knows ledger and settings, then says when.
import { decide } from '../../utils/core/decide';
import { toOrder } from '../../utils/core/record/to-order';
import { dueRungs, nextRungAt, type RingSettings } from '../../utils/core/reminders/due';
import type { Settings } from '../../utils/core/settings';
import { type Instant, localDay, type Moment } from '../../utils/core/time';
import type { NewPlan, Plan } from '../../utils/store/orders';
import type { StoredOrder } from '../../utils/store/schema';
import type { Decided } from './decided';

/** An order that the rules cannot take stays open: it must not vanish. */
export const planOf =
  (moment: Moment): Plan =>
  (record) => {
    if (record.forgottenAt !== null) return { open: 'forgotten', wakeAt: null };
    try {
      const done = decide(toOrder(record, moment), moment).level === 'done';
      return done ? { open: 'done', wakeAt: null } : { open: 'open', wakeAt: moment.now };
    } catch {
      return { open: 'open', wakeAt: moment.now };
    }
  };

/** Plans hold for one day of one place, one version of the rules and one choice of settings; then all are made anew. */
export const plannedFor = ({ now, timeZone }: Moment, { hour, quiet, rungs }: Settings, version: string): string =>
  JSON.stringify([version, timeZone, localDay(now, timeZone), hour, quiet, rungs]);

/** What may ring by `until`. */
export const isDue = ({ stored: { wakeAt } }: Decided, until: Instant): boolean => wakeAt !== null && wakeAt <= until;

/**
 * New plans of those orders whose plan differs from the kept one. `handled`: keys that need no notification any more. What
 * is due and could not be shown stays due, so that the next sync tries again.
 */
export function newPlans(
  orders: readonly Decided[],
  moment: Moment,
  handled: ReadonlySet<string>,
  settings: RingSettings,
): Map<string, NewPlan> {
  const plans = orders.map(({ order, decision, decisions, stored }): [StoredOrder, NewPlan] => {
    const seen = stored.record;
    if (decision.level === 'done') return [stored, { seen, open: 'done', wakeAt: null }];
    const stillDue = decisions.some((each) => dueRungs(order, each, moment, handled, settings).length > 0);
    const due = Math.min(stored.wakeAt ?? moment.now, moment.now);
    const wakeAt = stillDue ? due : nextRungAt(order, moment, handled, settings);
    return [stored, { seen, open: 'open', wakeAt }];
  });
  const differing = plans.filter(([stored, plan]) => stored.open !== plan.open || stored.wakeAt !== plan.wakeAt);
  return new Map(differing.map(([stored, plan]) => [stored.record.id, plan]));
}
