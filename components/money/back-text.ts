// "US $142.35 + €31.00", "7 refunds since Mar 2026": what came back of all orders. Never hides that an amount is not known.
import type { Back } from '../../utils/core/money/book';
import type { Say } from '../../utils/i18n/word';
import { sumOf } from '../list/Headline';
import { amountText } from '../words/stake';

export function backText({ sums, known, unknown }: Back, say: Say): { readonly value: string; readonly note: string } {
  const refunds = ({ count, since }: Back['known']): string =>
    since === null
      ? say({ key: 'money.refunds', values: { n: count } })
      : say({ key: 'money.refunds-since', values: { n: count, month: say.month(since.slice(0, 7)) } });
  if (known.count > 0) {
    const all = sums.map((money) => amountText(money, say));
    return { value: sumOf(all, say), note: withUnknown(refunds(known), unknown.count, say) };
  }
  if (unknown.count > 0) return { value: say({ key: 'money.amount-unknown' }), note: refunds(unknown) };
  return { value: say({ key: 'dashboard.nothing-at-stake' }), note: '' };
}

/** "5 refunds · 2 more, amount not known". */
export function withUnknown(note: string, unknown: number, say: Say): string {
  return unknown === 0 ? note : `${note} · ${say({ key: 'money.more-unknown', values: { n: unknown } })}`;
}
