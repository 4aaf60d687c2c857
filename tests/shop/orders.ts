// The practice orders: one of every kind that a buyer meets, over two pages of the list, dated relative to today.
import { FINISHED_ORDERS } from './finished-orders';
import { line, type PracticeOrder } from './practice-order';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const AWAITING = { status: 'Awaiting delivery', payment: 'Credit/Debit card', returns: true } as const;

/** Newest first, as the list shows them. `now` in UTC ms. */
export function practiceOrders(now: number): PracticeOrder[] {
  const orders: PracticeOrder[] = [
    {
      ...AWAITING,
      id: '8196100000010011',
      store: 'Trailhead Sports Store',
      currency: 'USD',
      lines: [line('Trail running shoes men breathable mesh', 'Black,42', 38.6)],
      placed: -45,
      paid: -45,
      shipped: -43,
      eta: -12,
      coupon: -12,
      refund: 4,
    },
    {
      ...AWAITING,
      id: '8196100000020022',
      store: 'Lumen Home Store',
      currency: 'EUR',
      lines: [line('LED desk lamp with warm white light', 'EU plug', 12.4)],
      placed: -62,
      paid: -62,
      shipped: -60,
      eta: -20,
      coupon: -20,
      refund: -3,
      payment: 'PayPal',
    },
    {
      ...AWAITING,
      id: '8196100000030033',
      store: 'Mountain Yoga Store',
      currency: 'USD',
      lines: [line('Yoga mat 6 mm non-slip', 'Green', 17.3)],
      placed: -12,
      paid: -12,
      shipped: -10,
      eta: 8,
      coupon: 8,
      refund: 30,
    },
    {
      ...AWAITING,
      id: '8196100000040044',
      store: 'Soft Step Store',
      currency: 'USD',
      lines: [line('Cotton socks 10 pairs', 'White', 9.75, 2)],
      placed: -14,
      paid: -14,
      shipped: -12,
    },
    {
      id: '8196100000050055',
      status: 'Awaiting shipment',
      store: 'Kitchen Corner Store',
      currency: 'USD',
      lines: [line('Silicone baking mat set', '40x30 cm', 6.2)],
      placed: -3,
      paid: -3,
      payment: 'Google Pay',
    },
    {
      id: '8196100000060066',
      status: 'Processing',
      store: 'Pocket Tools Store',
      currency: 'USD',
      lines: [line('Pocket multi tool 12 in 1', 'Steel', 14.05)],
      placed: 0,
      paid: 0,
      payment: 'Credit/Debit card',
    },
    {
      id: '8196100000110111',
      status: 'Awaiting payment',
      store: 'Night Reader Store',
      currency: 'USD',
      lines: [line('Clip book light rechargeable', 'White', 10.8)],
      placed: 0,
    },
    {
      ...AWAITING,
      id: '8196100000120122',
      store: 'Thread & Needle Store',
      currency: '$',
      lines: [
        line('Sewing thread set 24 colours', '24 pcs', 13.2),
        line('Fabric scissors', '25 cm', 9.9),
        line('Needle set with threader', 'Mixed', 3.15, 2),
      ],
      placed: -17,
      paid: -17,
      shipped: -14,
      eta: 6,
      coupon: 6,
      refund: 24,
    },
    {
      ...AWAITING,
      id: '8196100000130133',
      store: 'Choice Warehouse',
      choice: true,
      currency: 'USD',
      lines: [line('USB C charging cable braided', '2 m', 3.99, 3)],
      placed: -8,
      paid: -8,
      shipped: -7,
      eta: 5,
      coupon: 5,
      refund: 36,
    },
    {
      ...AWAITING,
      id: '8196100000140144',
      store: 'Old Harbour Store',
      currency: 'USD',
      lines: [line('Waterproof phone pouch', 'Clear', 4.6)],
      placed: -54,
      paid: -54,
      shipped: -52,
      counter: { form: 'lefttime', endsAt: now + 5 * DAY + 6 * HOUR + 30 * MINUTE },
    },
    {
      ...AWAITING,
      id: '8196100000150155',
      store: 'Loja Vento Store',
      currency: 'BRL',
      lines: [line('Portable fan with stand', 'Azul', 65.96)],
      placed: -26,
      paid: -26,
      shipped: -24,
      eta: -2,
      coupon: -2,
      refund: 20,
      payment: 'Pix',
    },
  ];
  return [...orders, ...FINISHED_ORDERS].sort((a, b) => b.placed - a.placed);
}

/**
 * Orders whose details the demonstration opens; the others show what is known from the list alone.
 * @public read by tests/tools/start.mjs at run time
 */
export const VISITED_IDS: readonly string[] = [
  '8196100000010011',
  '8196100000020022',
  '8196100000030033',
  '8196100000050055',
  '8196100000070077',
  '8196100000120122',
  '8196100000130133',
  '8196100000140144',
];
