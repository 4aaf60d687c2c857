// What was just done to a picture or file, with the way back: it was removed, or its note was written.
import { useCallback, useState } from 'preact/hooks';
import type { Evidence } from '../../utils/core/evidence/evidence';
import type { Words } from '../../utils/core/words';
import type { ShelfActions } from './shelf';

interface Done {
  readonly words: Words;
  readonly takeBack: () => void;
}

export interface PieceUndo {
  /** Null when there is nothing to take back. */
  readonly done: Done | null;
  readonly forgetDone: () => void;
  readonly setNote: (item: Evidence, note: string) => void;
  readonly remove: (item: Evidence) => void;
}

/** `run` says when something was not kept, and of which. */
export function usePieceUndo(
  actions: Pick<ShelfActions, 'setNote' | 'remove' | 'restore'>,
  run: (work: Promise<boolean>, item: Evidence) => Promise<boolean>,
): PieceUndo {
  const [done, setDone] = useState<Done | null>(null);
  const act = async (item: Evidence, words: Words, work: Promise<boolean>, undo: () => Promise<boolean>) => {
    if (!(await run(work, item))) return;
    const takeBack = (): void => {
      setDone(null);
      void run(undo(), item);
    };
    setDone({ words, takeBack });
  };
  return {
    done,
    forgetDone: useCallback(() => setDone(null), []),
    setNote: (item, note) => {
      const what = { words: { key: note.trim() === '' ? 'guide.note-removed' : 'guide.note-set' } };
      const words = { key: 'guide.undo-text', values: { title: item.name, what } };
      void act(item, words, actions.setNote(item.id, note), () => actions.setNote(item.id, item.note));
    },
    remove: (item) => {
      const words = { key: 'evidence.removed', values: { name: item.name } };
      void act(item, words, actions.remove(item.id), () => actions.restore(item.id));
    },
  };
}
