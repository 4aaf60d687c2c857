// The lines of an order: title as text, whatever markup it spells; price of one piece; a link only to an item page.
import type { OrderLine } from '../../core/order';
import type { RawLine, RawOrder } from '../raw';
import { tidy } from './fold';
import { plainLink } from './links';
import { readMoney } from './money';

const QUANTITY = /^[x×*]\s*(\d{1,5})$|^(\d{1,5})\s*[x×*]?$/i;

export function readQuantity(text: string | undefined): number | null {
  const found = text === undefined ? null : QUANTITY.exec(tidy(text));
  const count = Number(found?.[1] ?? found?.[2] ?? 0);
  return count > 0 ? count : null;
}

/** The price widget may hold the quantity as well: "US $4.50x2". It is taken off its end, and only there. */
function priceOf(line: RawLine): OrderLine['price'] {
  const price = line.price?.text;
  if (price === undefined) return null;
  const quantity = line.quantity?.text;
  const alone = quantity !== undefined && price.endsWith(quantity) ? price.slice(0, -quantity.length) : price;
  return readMoney(alone) ?? readMoney(price) ?? null;
}

export function linesOf(order: RawOrder, base: string): OrderLine[] {
  return order.lines.flatMap((line) => {
    const { title, variant } = line;
    const price = priceOf(line);
    // A count alone is no line; a title that is not shown is no reason to lose the price.
    if (!title && !variant && price === null) return [];
    const link = plainLink(line.link?.text, base);
    return {
      id: null,
      title: title?.text ?? '',
      variant: variant?.text ?? null,
      quantity: readQuantity(line.quantity?.text),
      price,
      url: link !== null && new URL(link).pathname.startsWith('/item/') ? link : null,
    };
  });
}
