// The lines of an order as an answer lists them: the only finder that knows their ids.
import type { OrderLine } from '../../core/order';
import { readQuantity } from '../parse/lines';
import { plainLink, queryLink } from '../parse/links';
import { amountIn } from './amount';
import { idAt, listAt, textAt } from './values';

const variantOf = (line: unknown): string | null => {
  const texts = listAt(line, 'skuAttrs').map((attribute) => textAt(attribute, 'text') ?? textAt(attribute, 'value'));
  return texts.filter((text) => text !== undefined).join(',') || null;
};

/** The listing as it was when bought. An address without its query leads to nobody's order. */
function snapshotIn(line: unknown, base: string): Pick<OrderLine, 'snapshotUrl'> {
  const link = queryLink(textAt(line, 'snapshotUrl'), base);
  const { pathname = '', search = '' } = link === null ? {} : new URL(link);
  return link !== null && search !== '' && pathname.includes('/snapshot') ? { snapshotUrl: link } : {};
}

function lineOf(line: unknown, base: string): OrderLine {
  const link = plainLink(textAt(line, 'itemDetailUrl'), base);
  return {
    id: idAt(line, 'orderLineId') ?? null,
    title: textAt(line, 'itemTitle') ?? '',
    variant: variantOf(line),
    quantity: readQuantity(textAt(line, 'quantity')),
    price: amountIn(line, 'itemPriceText') ?? null,
    url: link !== null && new URL(link).pathname.startsWith('/item/') ? link : null,
    ...snapshotIn(line, base),
  };
}

/** Undefined when nothing in the answer tells one item from another: a count alone is no line. */
export function linesIn(lines: readonly unknown[], base: string): readonly OrderLine[] | undefined {
  const read = lines.map((line) => lineOf(line, base));
  return read.some(({ title, variant, price }) => title !== '' || variant !== null || price !== null)
    ? read
    : undefined;
}
