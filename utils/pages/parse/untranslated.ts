// What of a page that the browser translated is still the site's own: attributes and what is marked not to be translated.
// Its words are a machine's guess at the page's words, and are not read.
import type { RawLine, RawOrder } from '../raw';

/** Prices are marked by the site; boxes of a counter hold digits; the rest are attributes. */
const UNTOUCHED: readonly string[] = [
  'total',
  'chatLink',
  'pictures',
  'statusCode',
  'left',
  'counter',
  'counterDay',
  'counterHour',
  'counterMinute',
  'counterSecond',
];

const isAttribute = (line: RawLine): boolean => line.title?.from.includes('@') === true;

/** Without lines where the page shows a title only in words: a translated title is no title. */
export function untranslated(order: RawOrder): RawOrder {
  const fields = Object.entries(order.fields).filter(([name]) => UNTOUCHED.includes(name));
  const lines = order.lines.every(isAttribute) ? order.lines.map(({ variant: _words, ...line }) => line) : [];
  return { ...order, fields: Object.fromEntries(fields), lines };
}
