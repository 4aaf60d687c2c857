// Many claims can limit an account: counted over all orders, pointed out and never a reason not to ask.
// Source: press and a community's FAQ; the threshold is ours.
import { todayAt } from './facts/facts';
import type { Order } from './order';
import { numbers as threshold } from './rules/many-claims-threshold';
import { addDays, type Moment } from './time';
import type { EnglishWords, Words } from './words';

export const words: EnglishWords = {
  'claims.many': {
    one: '{n} case in 90 days. Many claims can limit an account.',
    other: '{n} cases in 90 days. Many claims can limit an account.',
  },
};

/** Null below three cases in the last 90 days. A case that both a page and the user told of counts once. */
export function manyClaims(orders: readonly Order[], moment: Moment): Words | null {
  const today = todayAt(moment);
  const since = addDays(today, -threshold.days);
  const recent = (on: string | null): boolean => on !== null && on > since && on <= today;
  const n = orders.reduce((sum, { cases, events }) => {
    const seen = cases.filter(({ openedOn }) => recent(openedOn)).length;
    const told = events.filter(({ type, on }) => type === 'case-opened' && recent(on)).length;
    return sum + Math.max(seen, told);
  }, 0);
  return n < threshold.cases ? null : { key: 'claims.many', values: { n } };
}
