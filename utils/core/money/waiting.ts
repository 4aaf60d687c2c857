// Money of an order that was granted and has not been seen yet. An amount that nobody named stays unknown.
import type { Decision } from '../decision';
import type { OrderCase, OrderEvent } from '../event';
import { type LineGroup, lineGroups } from '../facts/line-groups';
import { type RunningCase, runningCases } from '../facts/running-cases';
import { endingOf, heldOn } from '../facts/told';
import { hasOwnWords, wordsFor } from '../facts/words-for';
import type { Money, Order } from '../order';
import type { CalendarDate } from '../time';
import { moneyIn } from './currency';
import { type Amount, grantOf } from './grant';

/** Number of the row for money that is due, also after a paid order was cancelled. */
const REFUND_DUE = 9;

/** One for each case that grants money; null where how much is not known. `today` is the user's local day. */
export function waitingOf(
  order: Order,
  { row }: Pick<Decision, 'row'>,
  today: CalendarDate,
): readonly (Money | null)[] {
  const granted = grantedCases(order, today);
  if (granted.length === 0 && row === REFUND_DUE && order.status === 'cancelled') return [null];
  // What the user told is about one case: with several it is not said of which.
  return granted.map(({ amount, isShown }) =>
    amount !== null && (isShown || granted.length === 1) ? moneyIn(amount.amount, amount.currency, order.total) : null,
  );
}

interface Granted {
  readonly amount: Amount | null;
  /** A page of the case names it, not the user. */
  readonly isShown: boolean;
}

const WHOLE: LineGroup = { id: 'order', lineIds: [], otherLineIds: [], parcels: [], cases: [], deadlines: [] };

/** A case of a page, or one that only the user told of; with the group whose words are about it. */
interface Candidate {
  readonly page: OrderCase | null;
  readonly group: LineGroup;
}

function candidatesOf(order: Order): readonly Candidate[] {
  const groups = lineGroups(order);
  const shown = order.cases.map((page) => {
    const home = groups.find(({ cases }) => cases.includes(page)) ?? WHOLE;
    return { page, group: { ...home, cases: [page] } };
  });
  const told = groups.filter((group) => group.cases.length === 0 && hasOwnWords(order, group));
  const all = [...shown, ...told.map((group) => ({ page: null, group }))];
  return all.length > 0 ? all : [{ page: null, group: WHOLE }];
}

function grantedCases(order: Order, today: CalendarDate): readonly Granted[] {
  if (order.cases.length === 0 && order.events.length === 0) return [];
  return candidatesOf(order).flatMap(({ page, group }) => {
    const words = heldOn(wordsFor(order, group), today);
    if (endingOf(words, group.cases) !== null) return [];
    return runningCases(order, group, today).flatMap((found) => grantIn(words, page, found) ?? []);
  });
}

/** Null when the case grants nothing so far. */
function grantIn(events: readonly OrderEvent[], page: OrderCase | null, found: RunningCase): Granted | null {
  const isShown = page !== null && (page.state === 'refund-agreed' || page.state === 'decided') && page.offer !== null;
  const last = events.findLastIndex(({ type }) => type === 'money-back');
  const { granted, isGranted } = grantOf(events.slice(last + 1), page?.state === 'offer' ? page.offer : null);
  if (found.turn === 'refund') return isShown ? { amount: page.offer, isShown } : { amount: granted, isShown };
  if (found.decision === null || found.isPaid) return null;
  // Less than was asked, and not appealed: that much comes.
  const { amount, currency } = found.decision;
  if (amount !== null) return amount > 0 ? { amount: { amount, currency }, isShown } : null;
  return isGranted ? { amount: granted, isShown: false } : null;
}
