// Practice orders that need nothing any more, or nearly: completed, cancelled, expired.
import { line, type PracticeOrder } from './practice-order';

const COMPLETED_REMINDER =
  'Order complete.If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.' +
  'If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed.';

export const FINISHED_ORDERS: readonly PracticeOrder[] = [
  {
    id: '8196100000070077',
    status: 'Completed',
    store: 'Vista Optics Store',
    currency: 'USD',
    lines: [line('Polarised sunglasses with case', 'Brown', 11.9)],
    placed: -33,
    paid: -33,
    shipped: -31,
    completed: -4,
    eta: -9,
    reminder: COMPLETED_REMINDER,
    payment: 'Credit/Debit card',
    returns: true,
  },
  {
    id: '8196100000080088',
    status: 'Completed',
    store: 'Paper & Pen Store',
    currency: 'USD',
    lines: [line('Fountain pen with converter', 'Blue', 7.45)],
    placed: -170,
    paid: -170,
    shipped: -168,
    completed: -130,
    eta: -140,
    reminder: COMPLETED_REMINDER,
    payment: 'Credit/Debit card',
  },
  {
    id: '8196100000090099',
    status: 'Canceled',
    store: 'Desk Garden Store',
    currency: 'USD',
    lines: [line('Ceramic plant pot', 'Small', 5.1)],
    placed: -25,
  },
  {
    id: '8196100000100100',
    status: 'Expired',
    store: 'Music Corner Store',
    currency: 'USD',
    lines: [line('Clip-on guitar tuner', 'Black', 8.3)],
    placed: -21,
    hideTotal: true,
  },
];
