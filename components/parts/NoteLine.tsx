// The user's note in short; a tap opens it. Nothing where there is none.
import css from './NoteLine.module.css';
import { useSay } from './say-context';

interface Props {
  readonly note: string;
  readonly onOpen: () => void;
}

export function NoteLine({ note, onOpen }: Props) {
  const say = useSay();
  if (note === '') return null;
  return (
    <button type="button" class={css.note} data-testid="note-line" onClick={onOpen}>
      <span class={css.label}>{say({ key: 'guide.note-label' })}</span>
      <bdi class={css.text}>{note}</bdi>
    </button>
  );
}
