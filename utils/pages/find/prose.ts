// The sentences of a block whose class names nobody knows: every smallest element with a number in it, one text each.
// Buyer's name, address and phone, and words that a store wrote, are in `skip` and never read.
import type { Prose } from '../layouts/layout';
import type { RawText } from '../raw';
import { LONGEST, ownIn } from './texts';

const MOST_TEXTS = 60;
const SHORT = 160;

const ownsText = (element: Element): boolean => {
  for (const node of element.childNodes) if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  return false;
};

/** Text of an element without the skipped parts. Parts that stand side by side each get their own line. */
function linesOf(element: Element, skip: string): string {
  const inline = ownsText(element);
  const parts: string[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === 3) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (node.nodeType === 1 && !(node as Element).matches(skip)) parts.push(linesOf(node as Element, skip));
  }
  const letterByLetter = parts.every((part) => part.trim().length <= 1);
  return parts.join(inline || letterByLetter ? '' : '\n').trim();
}

const isAlike = (a: Element | null, b: Element): boolean => a?.tagName === b.tagName && a.className === b.className;

/** One thing to say: own text, or only plain parts inside, or one of several alike that is short. */
function isOneText(element: Element): boolean {
  if (ownsText(element)) return true;
  if ([...element.children].every((child) => child.childElementCount === 0)) return true;
  const alike = isAlike(element.previousElementSibling, element) || isAlike(element.nextElementSibling, element);
  return alike && (element.textContent ?? '').length <= SHORT;
}

function visit(element: Element, prose: Prose, texts: RawText[]): void {
  if (texts.length >= MOST_TEXTS || element.matches(prose.skip)) return;
  // A child that is private makes its neighbours private: the phone stands beside the name without a mark of its own.
  if ([...element.children].some((child) => child.matches('[data-pl^="contact_info"]'))) return;
  if (!isOneText(element)) {
    for (const child of element.children) visit(child, prose, texts);
    return;
  }
  const text = linesOf(element, prose.skip).slice(0, LONGEST);
  if (/\p{Nd}/u.test(text)) texts.push({ text, from: prose.within });
}

export function readProse(root: Element, prose: Prose, foreign: string | undefined): RawText[] {
  const texts: RawText[] = [];
  const within = root.matches(prose.within) ? root : ownIn(root, prose.within, foreign)[0];
  for (const child of within?.children ?? []) visit(child, prose, texts);
  return texts;
}
