// What is at stake, one text a currency, largest first. A bare sign ($, ¥, kr) is shown as the page writes it.
import type { Money } from '../../utils/core/order';
import { type DecidedOrder, overviewOf, totalsOf } from '../../utils/core/summary';
import type { Say } from '../../utils/i18n/word';

/** One amount, in the reader's way where its currency is known. */
export const amountText = ({ amount, currency, text }: Money, say: Say): string =>
  currency === null ? text : say.amount(amount, currency);

export const stakeOf = (orders: readonly DecidedOrder[], say: Say): string[] =>
  overviewOf(orders).atStake.map((money) => amountText(money, say));

/** What the orders cost, the same way. */
export const totalTexts = (orders: readonly DecidedOrder[], say: Say): string[] =>
  totalsOf(orders).map((money) => amountText(money, say));
