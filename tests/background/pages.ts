// Pages as a content script would hand them over, as small as the background's tests need them.
import type { RawOrder, RawPage } from '../../utils/pages/raw';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Nov 21, 2026", the way the shop writes a day, of an instant in UTC. */
export const dayText = (instant: number): string => {
  const date = new Date(instant);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
};

export const texts = (...all: readonly string[]) => all.map((text) => ({ text, from: 'test' }));

interface Card {
  readonly id: string;
  readonly placed: number;
  readonly status?: string;
  readonly title?: string;
  readonly total?: string;
}

export const card = ({
  id,
  placed,
  status = 'Awaiting delivery',
  title = 'Cable',
  total = 'US $4.50',
}: Card): RawOrder => ({
  id,
  fields: {
    status: texts(status),
    dates: texts(`Order date: ${dayText(placed)}`),
    store: texts('LIMA Store'),
    total: texts(`Total:${total}`),
  },
  lines: [{ title: { text: title, from: 'test' } }],
});

export const listPage = (orders: readonly RawOrder[], now: number): RawPage => ({
  page: 'list',
  finder: 'layout',
  layout: 'order-list-2022',
  url: 'https://www.aliexpress.com/p/order/index.html',
  language: 'en',
  startedAt: now - 2000,
  readAt: now,
  orders,
  trouble: null,
});

/** The page of one order with what its status block says. */
export const detailPage = (order: RawOrder, said: readonly string[], now: number): RawPage => ({
  ...listPage([{ ...order, fields: { ...order.fields, statusProse: texts(...said) } }], now),
  page: 'detail',
  layout: 'order-detail-2022',
  url: `https://www.aliexpress.com/p/order/detail.html?orderId=${order.id}`,
});

export const detailWithCounter = (order: RawOrder, left: number, now: number): RawPage => {
  const page = detailPage(order, [], now);
  const [only] = page.orders;
  return {
    ...page,
    startedAt: now,
    orders: only ? [{ ...only, fields: { ...only.fields, left: texts(String(left)) } }] : [],
  };
};
