// The user's own note of an order, kept as it is typed: a pause, leaving the field or closing the window keeps it.
import { useEffect, useRef, useState } from 'preact/hooks';
import css from './Form.module.css';
import { useSay } from './say-context';

interface Props {
  readonly start: string;
  readonly onSave: (note: string) => void;
}

const LONGEST = 2_000;
const PAUSE_MS = 400;

export function NoteForm({ start, onSave }: Props) {
  const say = useSay();
  const [value, setValue] = useState(start);
  const kept = useRef(start);
  const latest = useRef({ value, onSave });
  latest.current = { value, onSave };
  const keep = useRef(() => {
    const { value: typed, onSave: save } = latest.current;
    if (typed === kept.current) return;
    kept.current = typed;
    save(typed);
  }).current;

  useEffect(() => {
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, keep]);
  useEffect(() => {
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
          onInput={(event) => setValue(event.currentTarget.value)}
          onBlur={keep}
        />
      </label>
      <p class={css.hint}>{say({ key: 'guide.note-hint' })}</p>
    </div>
  );
}
