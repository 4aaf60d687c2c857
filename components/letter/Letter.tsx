// The letter on its paper: whole sentences, what was filled in underlined and open to change in place.
import type { LetterPart, Letter as LetterShape } from '../../utils/core/letters/letter';
import type { Say } from '../../utils/i18n/word';
import { useSay } from '../parts/say-context';
import css from './Letter.module.css';
import { editKey, letterPieces, sentenceGap } from './letter-text';

interface Props {
  readonly letter: LetterShape;
  /** The language it is read in. */
  readonly say: Say;
  /** What the user changed, by sentence and value; filled here, read when copying. */
  readonly edits: Map<string, string>;
}

export function Letter({ letter, say, edits }: Props) {
  return (
    <div class={css.paper} lang={say.language}>
      {letter.paragraphs.map((parts) => (
        <p key={parts[0]?.words.key}>
          {parts.map((part) => (
            <Sentence key={part.words.key} part={part} say={say} edits={edits} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Sentence({
  part,
  say,
  edits,
}: {
  readonly part: LetterPart;
  readonly say: Say;
  readonly edits: Props['edits'];
}) {
  const ui = useSay();
  return (
    <>
      {letterPieces(part, say, edits).map(({ text, name }) => {
        if (name === null) return text;
        const key = editKey(part, name);
        const missing = part.missing.includes(name) && !edits.get(key)?.trim();
        return (
          // biome-ignore lint/a11y/useSemanticElements: an input cannot wrap within a sentence.
          <span
            key={key}
            role="textbox"
            tabIndex={0}
            contentEditable="plaintext-only"
            class={missing ? css.blank : css.filled}
            aria-label={ui({ key: missing ? 'letter.blank' : 'letter.value' })}
            onInput={(event) => edits.set(key, event.currentTarget.textContent ?? '')}
          >
            {text}
          </span>
        );
      })}
      {sentenceGap(say)}
    </>
  );
}
