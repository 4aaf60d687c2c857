// Money on the dashboard: what is at stake, waits, came back and was spent, by currency and month.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'money.waiting': 'Waiting to come back',
  'money.back': 'Money back',
  'money.back-so-far': 'Money back so far',
  'money.spent': 'Spent',
  'money.spent-in': 'Spent in {year}',
  'money.currency': 'Currency',
  'money.no-currency': 'no currency shown',
  'money.bare-sign': 'The pages write {sign} without a country, so these amounts stand apart.',
  'money.refunds': { one: '{n} refund', other: '{n} refunds' },
  'money.refunds-since': { one: '{n} refund since {month}', other: '{n} refunds since {month}' },
  'money.more-unknown': { one: '{n} more, amount not known', other: '{n} more, amount not known' },
  'money.amount-unknown': 'amount not known',
  'money.by-month': 'By month',
  'money.month': 'Month',
  'money.no-day': 'Day not known',
  'money.list': '{what} · {when}',
  'money.how':
    'An order counts in the month it was placed, a refund in the month you told of it or a page first showed it.',
  'money.left-out': 'Not counted here',
  'money.no-total': { one: '{n} order without a readable total', other: '{n} orders without a readable total' },
  'money.cancelled': { one: '{n} order cancelled after payment', other: '{n} orders cancelled after payment' },
  'money.not-paid': { one: '{n} order not paid, or ended unpaid', other: '{n} orders not paid, or ended unpaid' },
  'money.status-unread': { one: '{n} order whose status was not read', other: '{n} orders whose status was not read' },
  'money.overruled': {
    one: '{n} order: you told of money back, and of something newer',
    other: '{n} orders: you told of money back, and of something newer',
  },
  'money.unknown-back': {
    one: '{n} refund that came back, amount not known',
    other: '{n} refunds that came back, amount not known',
  },
  'money.unknown-waiting': {
    one: '{n} refund on its way, amount not known',
    other: '{n} refunds on their way, amount not known',
  },
  'money.empty': 'No money to count yet',
  'money.empty-text': 'What your orders cost and what came back stands here once an order was read.',
};
