// A letter as the plain text that is copied, with the user's changes.
import type { Letter, LetterPart } from '../../utils/core/letters/letter';
import type { Say } from '../../utils/i18n/word';

export const editKey = ({ words }: LetterPart, name: string): string => `${words.key}/${name}`;

/** Chinese puts no space between sentences. */
export const sentenceGap = (say: Say): string => (say.language === 'zh' ? '' : ' ');

interface LetterPiece {
  readonly text: string;
  /** What it was filled with; null for the letter's own words. */
  readonly name: string | null;
}

/** A sentence in pieces, with the user's changes. "24 авг." at its end brings the full stop along. */
export function letterPieces(part: LetterPart, say: Say, edits: ReadonlyMap<string, string>): readonly LetterPiece[] {
  const pieces = say.pieces(part.words).map(({ text, name }) => {
    return { text: name === null ? text : (edits.get(editKey(part, name)) ?? text), name };
  });
  return pieces.map(({ text, name }, index) => {
    const doubled = name === null && text.startsWith('.') && pieces[index - 1]?.text.endsWith('.');
    return { text: doubled ? text.slice(1) : text, name };
  });
}

/** Paragraphs are joined by an empty line. A blank that was not filled stays a blank. */
export function letterText(letter: Letter, say: Say, edits: ReadonlyMap<string, string>): string {
  const sentence = (part: LetterPart): string =>
    letterPieces(part, say, edits)
      .map(({ text }) => text)
      .join('');
  return letter.paragraphs.map((parts) => parts.map(sentence).join(sentenceGap(say))).join('\n\n');
}
