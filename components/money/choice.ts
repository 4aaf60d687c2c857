// Which orders are listed beside the numbers: those of a flow and a time, those without an amount, those not counted.
import type { Account, Book } from '../../utils/core/money/book';
import type { Entry, Flow, Omission } from '../../utils/core/money/entries';
import type { Say } from '../../utils/i18n/word';

/** Those of a flow. `when`: a month, a year, '' for any time, NO_DAY for what has none. */
export interface Timed {
  readonly of: Flow;
  readonly when: string;
}

export type Choice =
  | Timed
  | { readonly of: 'unknown'; readonly flow: Flow }
  | { readonly of: 'omitted'; readonly why: Omission };

export const NO_DAY = 'no-day';

export const sameChoice = (a: Choice, b: Choice): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An order that is not counted has neither amount nor day here. */
type Listed = Pick<Entry, 'orderId' | 'money' | 'on'>;

/** Newest first, then the largest amount; what has no day at the end. */
export function listOf(choice: Choice, { unknown, omitted }: Book, account: Account | null): readonly Listed[] {
  if (choice.of === 'omitted') return omitted[choice.why].map((orderId) => ({ orderId, money: null, on: null }));
  const entries = choice.of === 'unknown' ? unknown[choice.flow] : (account?.flows[choice.of] ?? []);
  const { when } = choice.of === 'unknown' ? { when: '' } : choice;
  return entries
    .filter(({ on }) => (on ?? NO_DAY).startsWith(when))
    .sort((a, b) => compare(b.on ?? '', a.on ?? '') || (b.money?.amount ?? 0) - (a.money?.amount ?? 0));
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const WHOLE: Readonly<Record<Flow, string>> = {
  'at-stake': 'dashboard.at-stake',
  waiting: 'money.waiting',
  back: 'money.back-so-far',
  spent: 'money.spent',
};
const YEAR = /^\d{4}$/;

/** "Spent in 2026", "Spent · Nov 2026", "Money back so far", "3 orders without a readable total". */
export function titleOfChoice(choice: Choice, count: number, say: Say): string {
  if (choice.of === 'omitted') return say({ key: `money.${choice.why}`, values: { n: count } });
  if (choice.of === 'unknown') return say({ key: `money.unknown-${choice.flow}`, values: { n: count } });
  const { of, when } = choice;
  if (when === '') return say({ key: WHOLE[of] });
  if (YEAR.test(when)) return say({ key: 'money.spent-in', values: { year: when } });
  const what = say({ key: of === 'back' ? 'money.back' : WHOLE[of] });
  const time = when === NO_DAY ? say({ key: 'money.no-day' }) : say.month(when);
  return say({ key: 'money.list', values: { what, when: time } });
}
