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

/** The texts of a field inside `root`, in page order; empty when none of its names gives any. */
export function readField(root: Element, field: Field): RawText[] {
  for (const from of field.select) {
    const [selector = from, attribute] = from.split('@');
    const first = selector === '' ? root : field.all ? null : root.querySelector(selector);
    const elements = field.all ? root.querySelectorAll(selector) : first ? [first] : [];
    const texts: RawText[] = [];
    for (const element of elements) {
      const text = textOf(element, attribute, field.around === true);
      if (text !== '') texts.push({ text, from });
    }
    if (texts.length > 0) return texts;
  }
  return [];
}
