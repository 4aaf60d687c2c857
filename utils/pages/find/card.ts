// One order's element → raw texts, and a fingerprint that says whether it changed since the last look.
import type { Field, Layout } from '../layouts/layout';
import type { RawLine, RawOrder, RawText } from '../raw';
import { readProse } from './prose';
import { ownIn, readField } from './texts';

const MOST_LINES = 100;

function readLine(element: Element, fields: Readonly<Record<string, Field>>, foreign: string | undefined): RawLine {
  const line: Record<string, RawText> = {};
  for (const [name, field] of Object.entries(fields)) {
    const [text] = readField(element, field, foreign);
    if (text) line[name] = text;
  }
  return line;
}

export function readCard(card: Element, id: string, layout: Layout): RawOrder {
  const fields: Record<string, readonly RawText[]> = {};
  const { foreign } = layout;
  for (const [name, field] of Object.entries(layout.fields)) {
    const texts = readField(card, field, foreign);
    if (texts.length > 0) fields[name] = texts;
  }
  for (const [name, prose] of Object.entries(layout.prose)) {
    const texts = readProse(card, prose, foreign);
    if (texts.length > 0) fields[name] = texts;
  }
  const drawn = layout.lines ? ownIn(card, layout.lines.each, foreign).slice(0, MOST_LINES) : [];
  const lines = drawn.map((element) => readLine(element, layout.lines?.fields ?? {}, foreign));
  return { id, fields, lines: lines.filter((line) => line.title ?? line.variant ?? line.price) };
}

/** What is drawn of one order alone and stays, whatever is drawn around it; nothing where none is known to. */
export const lastingOf = (card: Element, { lasting, foreign }: Layout): string | undefined =>
  lasting &&
  ownIn(card, lasting, foreign)
    .map(({ textContent }) => textContent)
    .join();

/** Equal for two looks at one order unless the page says something new. Ticking digits and foreign parts are not new. */
export function fingerprint(card: Element, layout: Layout): string {
  let text = card.textContent ?? '';
  const without = (selector: string | undefined, instead: (shown: string) => string): void => {
    for (const part of selector ? card.querySelectorAll(selector) : []) {
      const shown = part.textContent ?? '';
      if (shown !== '') text = text.replace(shown, () => instead(shown));
    }
  };
  without(layout.foreign, () => '');
  without(layout.ticks, (shown) => shown.replace(/\d+/g, '#'));
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return `${text.length}:${hash}`;
}
