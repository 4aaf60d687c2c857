// Money of an order that came back: what a page of a case calls refunded, and what the user told. The same money said twice
// counts once; an amount that nobody named stays unknown.
import type { OrderCase, OrderEvent } from '../event';
import { firstSeenDay, todayAt } from '../facts/facts';
import { lineGroups } from '../facts/line-groups';
import { endingOf, heldOn } from '../facts/told';
import { wordsFor } from '../facts/words-for';
import type { Money, Order } from '../order';
import type { CalendarDate, Moment } from '../time';
import { moneyIn } from './currency';
import { grantOf } from './grant';

export interface Refund {
  /** The day a page first showed it or the user told of it; null where it may have been any day before. */
  readonly on: CalendarDate | null;
  /** Null: how much is not known. */
  readonly money: Money | null;
}

export interface Refunds {
  readonly refunds: readonly Refund[];
  /** The user told of money back, and something newer says that the order goes on: that refund is not among them. */
  readonly isOverruled: boolean;
}

const NONE: Refunds = { refunds: [], isOverruled: false };
const OTHER_ENDINGS: readonly string[] = ['arrived-good', 'not-worth-it'];

export function refundsOf(order: Order, moment: Moment): Refunds {
  const held = { ...order, events: heldOn(order.events, todayAt(moment), moment.now) };
  const [first, ...others] = partsOf(held).map((part) => refundsOfPart(part, moment));
  if (first === undefined || others.length === 0) return first ?? NONE;
  const all = [first, ...others];
  return { refunds: all.flatMap(({ refunds }) => refunds), isOverruled: all.some(({ isOverruled: is }) => is) };
}

/** The order as if it held one part alone: each that "money back" was told of by its lines, and the rest. */
function partsOf(order: Order): readonly Order[] {
  const told = order.events.flatMap(({ type, lines }) => (type === 'money-back' && lines ? [lines] : []));
  const scopes = told.filter((lines, index) => told.findIndex((other) => shareLine(other, lines)) === index);
  const left = (lines: readonly string[]): boolean => !scopes.some((scope) => shareLine(scope, lines));
  const part = (holds: (lines: readonly string[]) => boolean, words: (event: OrderEvent) => boolean): Order => ({
    ...order,
    cases: order.cases.filter(({ lineIds }) => holds(lineIds)),
    ...(order.pastRefunds && { pastRefunds: order.pastRefunds.filter(({ lineIds }) => holds(lineIds)) }),
    events: order.events.filter(words),
  });
  const rest = part(left, ({ lines }) => lines === undefined || left(lines));
  return [
    ...scopes.map((scope) =>
      part(
        (lines) => shareLine(scope, lines),
        // What was told without lines may be about these as well, but for the money: that is counted once.
        ({ type, lines }) => (lines === undefined ? type !== 'money-back' : shareLine(scope, lines)),
      ),
    ),
    rest,
  ];
}

const shareLine = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

function refundsOfPart(order: Order, moment: Moment): Refunds {
  const { cases, pastRefunds = [] } = order;
  const refunded = (all: readonly OrderCase[]): readonly Refund[] =>
    all.filter(({ state }) => state === 'refunded').map((each) => shownRefund(each, order, moment));
  const [past, current] = [refunded(pastRefunds), refunded(cases)];
  const shown = [...past, ...current];
  const told = toldRefunds(order);
  if (shown.length === 0 && told.length === 0) return NONE;
  // What was told of refunds that a page showed once is not undone by a later case.
  const isOver = told.length > past.length && isOverruled(order);
  const isUncounted = isOver && current.length === 0;
  const standing = isOver ? told.slice(0, -1) : told;
  const [onlyShown, onlyTold] = [shown[0], standing[0]];
  if (shown.length === 1 && standing.length === 1 && onlyShown && onlyTold) {
    const one = { on: onlyShown.on ?? onlyTold.on, money: onlyShown.money ?? onlyTold.money };
    return { refunds: [one], isOverruled: isUncounted };
  }
  // The newest words are about what the page shows now, the oldest about what it showed once.
  const others = standing.slice(past.length, Math.max(past.length, standing.length - current.length));
  return { refunds: [...past, ...others, ...current], isOverruled: isUncounted };
}

function shownRefund({ offer, since }: OrderCase, order: Order, moment: Moment): Refund {
  // What was refunded when the order was first seen may have been so for long.
  const isKnown = since !== undefined && since > (firstSeenDay(order, moment) ?? '');
  return { on: isKnown ? since : null, money: offer && moneyIn(offer.amount, offer.currency, order.total) };
}

/** One for each "money back" with a request of its own; said again without one, it is the same money. */
function toldRefunds({ events, total, cases }: Order): readonly Refund[] {
  if (!events.some(({ type }) => type === 'money-back')) return [];
  const sorted = [...events].sort((a, b) => Number(a.on > b.on) - Number(a.on < b.on));
  const refunds: Refund[] = [];
  let round: OrderEvent[] = [];
  for (const event of sorted) {
    if (event.type !== 'money-back') {
      round.push(event);
      continue;
    }
    const granted = event.amount === undefined ? grantOf(round).granted : { amount: event.amount, currency: null };
    const amount = granted ?? shownAmount(cases);
    const money = amount && moneyIn(amount.amount, amount.currency, total);
    const isNew = round.some(({ type }) => type === 'case-opened');
    const last = isNew ? undefined : refunds.pop();
    refunds.push(last === undefined ? { on: event.on, money } : { ...last, money: last.money ?? money });
    round = [];
  }
  return refunds;
}

/** What the page of the only case says was granted; null where it says nothing, or there are several. */
function shownAmount(cases: readonly OrderCase[]): OrderCase['offer'] {
  const [one, ...others] = cases;
  return one && others.length === 0 && (one.state === 'decided' || one.state === 'refund-agreed') ? one.offer : null;
}

/** True when no part of the order is at its end by these words any more. */
function isOverruled(order: Order): boolean {
  const words = order.events.filter(({ type }) => !OTHER_ENDINGS.includes(type));
  const told = { ...order, events: words };
  return lineGroups(order).every((group) => endingOf(wordsFor(told, group), group.cases) === null);
}
