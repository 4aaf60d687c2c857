// Where the date of an order is from, in a few words: "order page, seen 24 Aug", "our estimate".
import type { DecidedOrder } from '../../utils/core/summary';
import { localDay, type Moment } from '../../utils/core/time';
import type { Say } from '../../utils/i18n/word';

/** An order whose rule rests on no date says when it was seen. */
export function sourceLine({ order, decision, elsewhere }: DecidedOrder, { timeZone }: Moment, say: Say): string {
  const { clock, group } = decision;
  const deadline = order.deadlines.find(({ kind, scope }) => kind === clock?.kind && scope === group);
  const basis = decision.level === 'check' ? null : (clock?.basis ?? null);
  if (basis === null || basis === 'estimated' || basis === 'user') {
    const key = basis === null ? 'nothing' : basis === 'user' ? 'user' : 'estimate';
    return say({ key: `dashboard.from-${key}`, values: { day: { date: localDay(order.lastSeenAt, timeZone) } } });
  }
  if (elsewhere === 'file') return say({ key: 'timeline.from-file' });
  const seen = localDay(deadline?.seenAt ?? order.lastSeenAt, timeZone);
  const key = basis === 'computed' ? 'dashboard.from-computed' : 'dashboard.from-page';
  return say({ key, values: { day: { date: seen } } });
}
