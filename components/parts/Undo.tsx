// What was just done, with the way back: eight seconds, and as long as it has focus or the pointer.
import { useEffect, useState } from 'preact/hooks';
import { useSay } from './say-context';
import css from './Undo.module.css';

interface Props {
  readonly text: string;
  /** Null when there is nothing to take back, as after a failure. */
  readonly onUndo: (() => void) | null;
  readonly onGone: () => void;
}

const STAYS_MS = 8_000;

export function Undo({ text, onUndo, onGone }: Props) {
  const say = useSay();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [held, onGone]);
  return (
    <div
      class={css.undo}
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <span class={css.text}>{text}</span>
      {onUndo !== null && (
        <button type="button" class={css.button} data-testid="undo" onClick={onUndo}>
          {say({ key: 'guide.undo' })}
        </button>
      )}
    </div>
  );
}
