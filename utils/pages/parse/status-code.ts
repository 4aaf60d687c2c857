// Codes that older pages carry beside the status text: they mean the same in every language.
import type { OrderStatus } from '../../core/order';

/** Source: readers of trade.aliexpress.com, 2013 to 2021. A code that is not here tells nothing. */
const STATUS_OF_CODE: ReadonlyMap<string, OrderStatus> = new Map([
  ['PLACE_ORDER_SUCCESS', 'awaiting-payment'],
  ['RISK_CONTROL', 'processing'],
  ['WAIT_SELLER_SEND_GOODS', 'processing'],
  ['SELLER_PART_SEND_GOODS', 'processing'],
  ['WAIT_BUYER_ACCEPT_GOODS', 'awaiting-delivery'],
  ['WAIT_BUYER_CONFIRM_GOODS', 'awaiting-delivery'],
]);

export const statusOfCode = (code: string | undefined): OrderStatus | undefined => STATUS_OF_CODE.get(code ?? '');
