// Field → text. Reads what the page shows or an attribute holds, collapsed to single spaces; interprets nothing.
import type { Field } from '../layouts/layout';
import type { RawText } from '../raw';

/** A page's title or sentence is far shorter; the rest of a longer text cannot matter. */
export const LONGEST = 2000;

function collapse(text: string): string {
  return text
    .slice(0, 2 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

function textOf(element: Element, attribute: string | undefined, around: boolean): string {
  if (attribute !== undefined) return collapse(element.getAttribute(attribute) ?? '');
  const holder = around ? (element.parentElement ?? element) : element;
  return collapse(holder.textContent ?? '');
}

/** The elements inside `root` that are the order's own: none that is or stands in a foreign part. */
export const ownIn = (root: Element, selector: string, foreign: string | undefined): Element[] =>
  [...root.querySelectorAll(selector)].filter((element) => !(foreign && element.closest(foreign)));

/** The texts of a field inside `root`, in page order; empty when none of its names gives any. */
export function readField(root: Element, field: Field, foreign: string | undefined): RawText[] {
  for (const from of field.select) {
    const [selector = from, attribute] = from.split('@');
    const found = selector === '' ? [root] : ownIn(root, selector, foreign);
    const texts: RawText[] = [];
    for (const element of field.all ? found : found.slice(0, 1)) {
      const text = textOf(element, attribute, field.around === true);
      if (text !== '') texts.push({ text, from });
    }
    if (texts.length > 0) return texts;
  }
  return [];
}
