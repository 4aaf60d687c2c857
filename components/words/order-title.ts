// The name of an order in the words of the language: nickname, first title, or number.
import type { Order } from '../../utils/core/order';
import { titleOf } from '../../utils/core/summary';
import type { Say } from '../../utils/i18n/word';

export const orderTitle = (order: Order, say: Say): string => say(titleOf(order));
