// The user's own note of an order, kept as it is typed: a pause, leaving the field or closing the window keeps it. That it is
// kept is told once the form is left, with what stood there before.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import css from '../parts/Form.module.css';
import { useSay } from '../parts/say-context';
import { useKeptText } from '../parts/use-kept-text';

interface Props {
  readonly start: string;
  readonly onSave: (note: string) => void;
  /** The form goes, and the note is another one than before. */
  readonly onLeft: (note: string, before: string) => void;
}

const LONGEST = 2_000;
const PAUSE_MS = 400;

export function NoteForm({ start, onSave, onLeft }: Props) {
  const say = useSay();
  const { text, write, keep } = useKeptText(start, onSave);
  /** Null while nothing was written. */
  const before = useRef<string | null>(null);
  const now = useRef({ text, onLeft });
  now.current = { text, onLeft };

  useEffect(() => {
    const timer = setTimeout(() => keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, keep]);
  useLayoutEffect(
    () => () => {
      const { text: note, onLeft: leave } = now.current;
      if (before.current !== null && before.current.trim() !== note.trim()) leave(note, before.current);
    },
    [],
  );
  return (
    <div class={css.form}>
      <label class={css.field}>
        <span class={css.label}>{say({ key: 'guide.note-label' })}</span>
        <textarea
          class={css.note}
          data-testid="note"
          rows={8}
          value={text}
          maxLength={LONGEST}
          onInput={({ currentTarget: { value } }) => {
            before.current ??= text;
            now.current = { text: value, onLeft };
            write(value);
          }}
          onBlur={() => keep()}
        />
      </label>
      <p class={css.hint}>{say({ key: 'guide.note-hint' })}</p>
    </div>
  );
}
