// What is at stake, one text a currency, largest first. A bare sign ($, ¥, kr) is shown as the page writes it.
import { type DecidedOrder, overviewOf } from '../utils/core/summary';
import type { Say } from '../utils/i18n/word';

export const stakeOf = (orders: readonly DecidedOrder[], say: Say): string[] =>
  overviewOf(orders).atStake.map(({ amount, currency, text }) =>
    currency === null ? text : say.amount(amount, currency),
  );
