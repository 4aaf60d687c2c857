// A letter as the plain text that is copied, with the user's changes.
import type { Letter, LetterPart } from '../utils/core/letters/letter';
import type { Say } from '../utils/i18n/word';

export const editKey = ({ words }: LetterPart, name: string): string => `${words.key}/${name}`;

/** Chinese puts no space between sentences. */
export const sentenceGap = (say: Say): string => (say.language === 'zh' ? '' : ' ');

/** Paragraphs are joined by an empty line. A blank that was not filled stays a blank. */
export function letterText(letter: Letter, say: Say, edits: ReadonlyMap<string, string>): string {
  const sentence = (part: LetterPart): string =>
    say
      .pieces(part.words)
      .map(({ text, name }) => (name === null ? text : (edits.get(editKey(part, name)) ?? text)))
      .join('');
  return letter.paragraphs.map((parts) => parts.map(sentence).join(sentenceGap(say))).join('\n\n');
}
