// One attribute → what may stay of it, or null. An attribute is left out unless it is known to be of use and harmless.
import type { Placeholders } from './placeholders';
import { KNOWN_NAMES } from './private-parts';
import { redactText } from './redact-text';
import { redactUrl } from './redact-url';
import { isTechnical } from './vocabulary';

export interface Place {
  /** Tag in lower case. */
  readonly tag: string;
  /** The page's own address. */
  readonly base: string;
  /** Inside a part that belongs to a person. */
  readonly isPrivate: boolean;
  /** Words that were replaced in the page's texts. */
  readonly replaced: ReadonlySet<string>;
}

const NAMES = ['class', 'id', 'for', 'data-pl'];
const WORDS = ['title', 'alt', 'value', 'placeholder', 'aria-label', 'aria-valuetext', 'name', 'role', 'type'];
const FLAGS =
  /^(?:hidden|disabled|checked|selected|aria-(?:hidden|selected|current|expanded|disabled|pressed|checked))$/;
const COUNTS = ['colspan', 'rowspan', 'tabindex', 'aria-level'];

const isKnownHook = (name: string): boolean =>
  KNOWN_NAMES.has(name) || (/^data-[a-z]+(?:-[a-z]+)*$/.test(name) && isTechnical(name));

/** Class names and the like: programs wrote them, but a program may put a person's name or number into one. */
function redactName(name: string, { replaced }: Place, { shape, number }: Placeholders): string {
  if (KNOWN_NAMES.has(name)) return name;
  const isProgram = /^[a-z_-][\w:-]*$/.test(name) || /^[A-Za-z][\w-]*[-_][\w-]*$/.test(name);
  // A plain word could be anybody's; one of several parts is a program's.
  const isPlain = /^[a-z]+$/i.test(name) && !isTechnical(name);
  if (!isProgram || isPlain) return shape(name);
  return name
    .replace(/[A-Za-z]{3,}/g, (part) => (replaced.has(part.toLowerCase()) && !isTechnical(part) ? shape(part) : part))
    .replace(/\d{5,}/g, number);
}

export function redactAttribute(name: string, value: string, place: Place, placeholders: Placeholders): string | null {
  const { tag, base, isPrivate } = place;
  if (NAMES.includes(name)) {
    const names = value.split(/\s+/).filter((one) => one !== '');
    return names.map((one) => redactName(one, place, placeholders)).join(' ');
  }
  if (FLAGS.test(name)) return /^(?:true|false|page|step|mixed)$/.test(value) ? value : '';
  if (COUNTS.includes(name)) return /^-?\d{1,3}$/.test(value) ? value : null;
  if (name === 'lang' || name === 'dir') return /^[a-zA-Z]{2,3}(?:-[a-zA-Z]{2,4})?$/.test(value) ? value : null;
  if (name === 'lefttime') return /^\d{1,11}$/.test(value) ? value : null;
  if (name === 'href' || (name === 'src' && tag === 'iframe')) return redactUrl(value, base, placeholders);
  if (name === 'src' || name === 'style' || (!WORDS.includes(name) && !isKnownHook(name))) return null;
  return isPrivate ? placeholders.shape(value) : redactText(value, placeholders);
}
