// A language that nobody speaks, to find what is not translated or does not fit: every letter wears an accent, every text
// is about a third longer and stands in brackets. Slots are kept.
import type { Catalogue, PluralForms } from '../../utils/i18n/catalogue';

const PLAIN = 'aceiklnorsuyzACEIKLNORSUYZ';
const MARKED = 'áçéíķĺńóŕšúýžÁÇÉÍĶĹŃÓŔŠÚÝŽ';

const marked = (text: string): string => text.replace(/[a-zA-Z]/g, (letter) => MARKED[PLAIN.indexOf(letter)] ?? letter);

/** "Track {n}" → "[Ťŕáçķ {n} ···]". */
function pseudoText(text: string): string {
  const shown = text
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 === 0 ? marked(part) : part))
    .join('');
  return `[${shown}${'·'.repeat(Math.ceil(text.length / 3))}]`;
}

export function pseudo(english: Catalogue): Catalogue {
  const entry = (value: string | PluralForms): string | PluralForms =>
    typeof value === 'string'
      ? pseudoText(value)
      : Object.fromEntries(Object.entries(value).map(([form, text]) => [form, pseudoText(text)]));
  return Object.fromEntries(Object.entries(english).map(([key, value]) => [key, entry(value)]));
}
