// A page → markup that shows how it is built and what it says, without a trace of who looks at it. Nothing is copied that
// was not judged: the report is written anew, part by part. It changes nothing in the document and makes no request.
import { createPlaceholders, type Placeholders } from './placeholders';
import { CONTACT, DROPPED, PRIVATE_PARTS } from './private-parts';
import { redactAttribute } from './redact-attribute';
import { redactText } from './redact-text';
import { redactUrl } from './redact-url';
import { folded, WORD } from './vocabulary';

/** What is known of the page beside its markup. */
export interface ReportedPage {
  readonly url: string;
  /** Which kind of page it was taken for, and why it could not be read; null when it was. */
  readonly page: string;
  readonly why: string | null;
  readonly version: string;
  /** When the copy was made. UTC ms. */
  readonly at: number;
}

export interface Report {
  readonly html: string;
  readonly replaced: { readonly numbers: number; readonly words: number };
}

const VOID = ['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr'];
/** No page of orders is that deep; what is deeper is left out. */
const DEEPEST = 400;

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;

/** `quote`: the one that ends the attribute it stands in. */
const escaped = (text: string, quote: '"' | "'" = '"'): string =>
  text.replace(/[&<>"']/g, (sign) => {
    const isOtherQuote = (sign === '"' || sign === "'") && sign !== quote;
    return isOtherQuote ? sign : SIGNS[sign as keyof typeof SIGNS];
  });

interface Writing {
  readonly url: string;
  readonly placeholders: Placeholders;
  readonly replaced: ReadonlySet<string>;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** A block that holds a contact's part belongs to that contact as a whole. */
const isPrivateElement = (element: Element): boolean =>
  element.matches(PRIVATE_PARTS) || [...element.children].some((child) => child.matches(CONTACT));

/** An unknown tag could be anything, even a name. */
const tagOf = (element: Element): string => {
  const tag = element.localName.toLowerCase();
  return /^[a-z][a-z0-9]*$/.test(tag) ? tag : 'x-part';
};

/** Every word of the page's texts, as far as it was replaced. */
function replacedWords(root: Element): ReadonlySet<string> {
  const found = new Set<string>();
  const trial = createPlaceholders();
  const visit = (element: Element, isInPrivate: boolean, depth: number): void => {
    if (depth > DEEPEST || element.matches(DROPPED)) return;
    const isPrivate = isInPrivate || isPrivateElement(element);
    for (const node of element.childNodes) {
      if (isElement(node)) visit(node, isPrivate, depth + 1);
      if (node.nodeType !== 3) continue;
      const text = node.nodeValue ?? '';
      const kept = new Set((isPrivate ? '' : redactText(text, trial)).match(WORD) ?? []);
      for (const word of text.match(WORD) ?? []) if (word.length > 2 && !kept.has(word)) found.add(folded(word));
    }
  };
  visit(root, false, 0);
  return found;
}

function attributesOf(element: Element, isPrivate: boolean, { url, placeholders, replaced }: Writing): string {
  const tag = tagOf(element);
  return [...element.attributes]
    .map(({ name, value }) => {
      const kept = redactAttribute(name, value, { tag, base: url, isPrivate, replaced }, placeholders);
      return kept === null ? '' : ` ${name}="${escaped(kept)}"`;
    })
    .join('');
}

function write(element: Element, isInPrivate: boolean, depth: number, writing: Writing): string {
  if (depth > DEEPEST || element.matches(DROPPED)) return '';
  const isPrivate = isInPrivate || isPrivateElement(element);
  const tag = tagOf(element);
  const open = `<${tag}${attributesOf(element, isPrivate, writing)}>`;
  if (VOID.includes(tag)) return open;
  const inner = [...element.childNodes].map((node) => {
    if (isElement(node)) return write(node, isPrivate, depth + 1, writing);
    if (node.nodeType !== 3) return '';
    const text = node.nodeValue ?? '';
    return escaped(isPrivate ? writing.placeholders.shape(text) : redactText(text, writing.placeholders));
  });
  return `${open}${inner.join('')}</${tag}>`;
}

/** The report as a whole document, with what it is about in its head. */
export function reportOf(document: Document, about: ReportedPage): Report {
  const { documentElement: root } = document;
  const placeholders = createPlaceholders();
  const writing: Writing = { url: about.url, placeholders, replaced: replacedWords(root) };
  const body = root.localName === 'html' ? [...root.children].filter(({ localName }) => localName !== 'head') : [root];
  const parts = body.map((element) => write(element, false, 0, writing)).join('\n');
  const seenAt = new Date(about.at).toISOString();
  const url = redactUrl(about.url, about.url, placeholders);
  const facts = { page: about.page, why: about.why, version: about.version, url, seenAt };
  const head = [
    '<meta charset="utf-8">',
    `<meta name="claimcheck-report" content='${escaped(JSON.stringify(facts), "'")}'>`,
    `<title>${escaped(redactText(document.title, placeholders))}</title>`,
  ];
  const html = `<!doctype html>\n<html${attributesOf(root, false, writing)}>\n<head>\n${head.join('\n')}\n</head>\n${parts}\n</html>\n`;
  return { html, replaced: placeholders.count() };
}
