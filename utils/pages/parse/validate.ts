// The shape of what a page hands over. It comes from the web: lengths and counts are capped, an order that does not fit
// is left out alone, anything else makes the page invalid.
import * as v from 'valibot';
import type { RawOrder, RawPage } from '../raw';
import { siteOf } from './links';

export const MOST_ORDERS = 1200;

const text = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(4000)),
  from: v.pipe(v.string(), v.maxLength(300)),
});
const fields = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)), v.pipe(v.array(text), v.maxLength(100))),
  v.check((record) => Object.keys(record).length <= 60),
);
const line = v.strictObject({
  title: v.exactOptional(text),
  variant: v.exactOptional(text),
  price: v.exactOptional(text),
  quantity: v.exactOptional(text),
  link: v.exactOptional(text),
});
const order = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{10,22}$/)),
  fields,
  lines: v.pipe(v.array(line), v.maxLength(200)),
});

const DAY = 86_400_000;
const instant = v.pipe(v.number(), v.integer(), v.minValue(Date.UTC(2020, 0, 1)), v.maxValue(Date.UTC(2100, 0, 1)));

const page = v.strictObject({
  page: v.picklist(['list', 'detail', 'tracking', 'returns']),
  finder: v.picklist(['layout', 'payload']),
  layout: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/))),
  url: v.pipe(
    v.string(),
    v.maxLength(4000),
    v.check((url) => siteOf(url) !== undefined),
  ),
  language: v.pipe(v.string(), v.maxLength(60)),
  startedAt: instant,
  readAt: instant,
  orders: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ORDERS)),
  unnamed: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_ORDERS))),
  trouble: v.nullable(v.picklist(['login', 'captcha', 'skeleton', 'unknown-layout'])),
  translated: v.exactOptional(v.literal(true)),
});

const isOrder = (value: unknown): value is RawOrder => v.is(order, value);

/** A page that may be parsed, or null. One order per id; a start after the reading, or months before it, is not believed. */
export function validatePage(value: unknown): RawPage | null {
  const checked = v.safeParse(page, value);
  if (!checked.success) return null;
  const { startedAt, readAt } = checked.output;
  const orders = new Map(checked.output.orders.filter(isOrder).map((known) => [known.id, known] as const));
  const isPlausible = startedAt <= readAt && startedAt > readAt - 60 * DAY;
  return { ...checked.output, startedAt: isPlausible ? startedAt : readAt, orders: [...orders.values()] };
}
