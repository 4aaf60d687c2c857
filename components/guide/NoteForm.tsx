// The user's own note of an order, kept as it is typed: a pause, leaving the field or closing the window keeps it.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import css from '../parts/Form.module.css';
import { useSay } from '../parts/say-context';

interface Props {
  readonly start: string;
  readonly onSave: (note: string) => void;
}

const LONGEST = 2_000;
const PAUSE_MS = 400;

export function NoteForm({ start, onSave }: Props) {
  const say = useSay();
  const [value, setValue] = useState(start);
  const typed = useRef(start);
  const kept = useRef(start);
  const save = useRef(onSave);
  save.current = onSave;
  const keep = useCallback((): void => {
    if (typed.current === kept.current) return;
    kept.current = typed.current;
    save.current(typed.current);
  }, []);

  useEffect(() => {
    if (value === kept.current) return;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, keep]);
  useLayoutEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);
  return (
    <div class={css.form}>
      <label class={css.field}>
        <span class={css.label}>{say({ key: 'guide.note-label' })}</span>
        <textarea
          class={css.note}
          data-testid="note"
          rows={8}
          value={value}
          maxLength={LONGEST}
          onInput={(event) => {
            typed.current = event.currentTarget.value;
            setValue(typed.current);
          }}
          onBlur={keep}
        />
      </label>
      <p class={css.hint}>{say({ key: 'guide.note-hint' })}</p>
    </div>
  );
}
