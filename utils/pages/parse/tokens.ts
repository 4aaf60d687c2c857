// A text as a list of words, numbers and signs, each with its place in the text. One pass, linear in the length.
import { fold } from './fold';

export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A sentence ends here: a full stop, a dot between two sentences, the end of a line. */
  readonly ends: boolean;
}

const PIECE = /\p{L}[\p{L}\p{M}'’ʼ\u05f3\u05f4]*|\d+|\n|[^\s\p{L}\d]/gu;
const ALWAYS_ENDS = new Set(['·', '•', '!', '?', ';', '|', '。', '؟']);

const kindOf = (piece: string): Token['kind'] =>
  /^\d/.test(piece) ? 'number' : /^\p{L}/u.test(piece) ? 'word' : 'sign';

/** A dot between digits is a decimal point, one after a short form of a month belongs to it; any other ends a sentence. */
function dotEnds(text: string, at: number, before: string, isShortForm: (word: string) => boolean): boolean {
  const inNumber = /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
  return !inNumber && !isShortForm(before);
}

/** `text` must be tidy. `isShortForm` says which words carry a dot of their own. */
export function tokensOf(text: string, isShortForm: (word: string) => boolean = () => false): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const folded = piece === '\n' ? piece : fold(piece);
    const before = tokens.at(-1)?.text ?? '';
    const ends = ALWAYS_ENDS.has(piece) || (piece === '.' && dotEnds(text, start, before, isShortForm));
    tokens.push({ kind: kindOf(piece), text: folded, start, end: start + piece.length, ends });
  }
  return tokens;
}
