// All work on the user's data as part of the dashboard: it goes on, can be stopped and is told whatever part is looked at. A
// window that would end it half-way asks first.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '../../../utils/webext/send';
import { useBackup } from './use-backup';
import { useExports } from './use-exports';
import { useFile } from './use-file';
import { type Tell, useNews } from './use-news';

type Deletion = 'idle' | 'deleting' | 'deleted' | 'failed';

function useDeletion(tell: Tell, onDeleted: () => void) {
  const [state, setState] = useState<Deletion>('idle');
  const start = async (): Promise<void> => {
    setState('deleting');
    const reply = await send('delete-everything', null);
    // What a window keeps for itself goes with it.
    localStorage.clear();
    const isDone = 'ok' in reply;
    setState(isDone ? 'deleted' : 'failed');
    if (isDone) onDeleted();
    tell([{ key: isDone ? 'data.deleted' : 'data.not-deleted' }]);
  };
  const forget = useCallback(() => setState((now) => (now === 'deleting' ? now : 'idle')), []);
  return { state, start, forget };
}

/** The browser's own question: what it says is not ours to choose. */
function useQuestionBeforeLeaving(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}

export type DataWork = ReturnType<typeof useData>;

/** `isHere`: "Your data" is what the user looks at. */
export function useData(isHere: boolean) {
  const { news, tell, clearNews } = useNews(isHere);
  const backup = useBackup(tell);
  const file = useFile(tell);
  const exports = useExports(tell);
  // What a file was compared with is gone.
  const deletion = useDeletion(tell, file.leave);
  const forgets = [backup.forget, file.forget, exports.forget, deletion.forget];
  // How something ended was told: it is not told again when the user comes back. What is at work stays.
  useEffect(() => {
    if (!isHere) return;
    return () => {
      for (const forget of forgets) forget();
    };
  }, [isHere, ...forgets]);
  const isSaving = backup.progress !== null;
  const isBringing = file.state.at === 'bringing';
  useQuestionBeforeLeaving(isSaving || isBringing || deletion.state === 'deleting');
  /** True while deleting would take away what is just being saved or brought in. */
  const isBusy = isSaving || isBringing;
  return { backup, file, exports, deletion, isBusy, news, clearNews };
}
