// Names that may have several parts ("ม.ค.", "tháng 4", "كانون الثاني"), found token by token. A full stop at the end of a name
// belongs to it whether it is shown or not.
import { fold, tidy } from './fold';
import { type Token, tokensOf } from './tokens';

export interface Names<T> {
  readonly byFirst: ReadonlyMap<string, readonly Name<T>[]>;
  /** Words after which a full stop ends no sentence. */
  readonly shortForms: ReadonlySet<string>;
}

interface Name<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

export interface NameSpot<T> {
  readonly value: T;
  /** Index of the token after its last. */
  readonly to: number;
}

export function namesFrom<T>(rows: readonly (readonly [name: string, value: T])[]): Names<T> {
  const byFirst = new Map<string, Name<T>[]>();
  const shortForms = new Set<string>();
  for (const [name, value] of rows) {
    const parts = tokensOf(tidy(name), () => true).map(({ text }) => fold(text));
    for (const [at, part] of parts.entries()) if (parts[at + 1] === '.') shortForms.add(part);
    const [first = '', ...rest] = parts.at(-1) === '.' ? parts.slice(0, -1) : parts;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, value }]);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.rest.length - a.rest.length);
  return { byFirst, shortForms };
}

const isSame = (shown: string | undefined, part: string): boolean =>
  shown === part || (shown !== undefined && /^\d{1,2}$/.test(shown) && /^\d+$/.test(part) && +shown === +part);

/** The longest name that begins at a token; `prefix` may be written onto it. */
export function nameAt<T>(names: Names<T>, tokens: readonly Token[], at: number, prefix = ''): NameSpot<T> | undefined {
  const word = tokens[at]?.text ?? '';
  const bare = prefix !== '' && word.startsWith(prefix) ? word.slice(prefix.length) : word;
  const known = names.byFirst.get(word) ?? names.byFirst.get(bare) ?? [];
  const found = known.find(({ rest }) => rest.every((part, step) => isSame(tokens[at + 1 + step]?.text, part)));
  return found && { value: found.value, to: at + 1 + found.rest.length };
}
