// What AliExpress's return form will ask, answered: received, reason, which form, which amount.
// Source: the page asks whether the package was received; help names two forms, refund only, or return and refund.
import type { Decision } from '../decision';
import type { Facts } from '../facts/facts';
import type { Order } from '../order';
import { claimedPart } from '../problems/claimed-part';
import type { ProblemGuide } from '../problems/problem';
import type { EnglishWords, Words } from '../words';
import type { FormAnswer } from './path-step';

const WANTS: Readonly<Record<ProblemGuide['want'], string>> = {
  'refund-only': 'path.form.refund-only',
  'refund-or-return': 'path.form.refund-or-return',
  return: 'path.form.return',
  cancel: 'path.form.refund-only',
  collect: 'path.form.refund-only',
};

export const words: EnglishWords = {
  'path.form.reason-no-scan': 'No tracking information',
  'path.form.full-of': '{total} (all, with shipping)',
};

/** The page's own word, where it differs from how a buyer says it. */
const REASONS: Readonly<Record<string, string>> = { 'tracking-dead': 'path.form.reason-no-scan' };

/** The whole total where the order has one item; of several the request may be for one. */
function amountOf({ total, lines }: Order, part: boolean): Words {
  if (part) return { key: 'path.form.missing' };
  if (total === null || lines.length > 1) return { key: 'path.form.full' };
  return { key: 'path.form.full-of', values: { total: { money: total } } };
}

/** The claim is not about all of the order: something is missing from a parcel, or one of its parcels did not come. */
export function isForPart(facts: Facts, decision: Decision, guide: ProblemGuide | null): boolean {
  return guide?.amount === 'missing' || claimedPart(facts, decision) !== null;
}

/** `guide` is null while the problem is not named: then the form's reason is left open. */
export function formAnswers(
  order: Order,
  received: 'yes' | 'no',
  guide: ProblemGuide | null,
  part: boolean,
): readonly FormAnswer[] {
  const reason =
    guide && guide.received !== 'none' ? [{ key: REASONS[guide.problem] ?? `problem.${guide.problem}` }] : [];
  return [
    { label: { key: 'path.form.received' }, value: { key: `path.form.${received}` } },
    ...reason.map((value) => ({ label: { key: 'path.form.reason' }, value })),
    ...(guide ? [{ label: { key: 'path.form.want' }, value: { key: WANTS[guide.want] } }] : []),
    { label: { key: 'path.form.amount' }, value: amountOf(order, part) },
  ];
}
