// A text of the user's own that is kept as it is written, at the latest when its field or the window goes. What Undo or another
// window made of it is taken over, but never while the user writes.
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface KeptText {
  /** What stands in the field. */
  readonly text: string;
  readonly write: (text: string) => void;
  /** Hands on what is new; blanks around it are nothing new. `again`: also what was handed on before and did not get there. */
  readonly keep: (again?: boolean) => void;
}

/** `kept` is the text as it is kept, which follows what was handed on after a while. */
export function useKeptText(kept: string, onKeep: (text: string) => void): KeptText {
  const [text, setText] = useState(kept);
  const typed = useRef(kept);
  const handedOn = useRef(kept);
  const known = useRef(kept);
  const latest = useRef(onKeep);
  latest.current = onKeep;
  const write = useCallback((next: string): void => {
    typed.current = next;
    setText(next);
  }, []);
  const keep = useCallback((again = false): void => {
    const before = again ? known.current : handedOn.current;
    if (typed.current.trim() === before.trim()) return;
    handedOn.current = typed.current;
    latest.current(typed.current);
  }, []);

  useLayoutEffect(() => {
    const isWritten = [handedOn, known].some(({ current }) => current.trim() !== typed.current.trim());
    known.current = kept;
    if (isWritten) return;
    handedOn.current = kept;
    write(kept);
  }, [kept, write]);
  useLayoutEffect(() => {
    const onHide = (): void => keep();
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      keep();
    };
  }, [keep]);
  return { text, write, keep };
}
