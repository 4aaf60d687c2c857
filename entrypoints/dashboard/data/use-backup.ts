// Making a backup, as the window sees it: how far it is, what it came to.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../../utils/core/backup/report';
import type { Moment } from '../../../utils/core/time';
import type { Words } from '../../../utils/core/words';
import { saveFile } from '../../../utils/webext/save-file';
import { type MadeBackup, makeBackup } from './make-backup';
import { Stopped, source } from './source';
import type { Tell } from './use-news';

const keyOf = (error: unknown): string => {
  if (error instanceof Stopped) return 'data.save-stopped';
  return error instanceof RangeError ? 'data.save-too-big' : 'data.save-failed';
};

const sentences = ({ counts, lost }: MadeBackup): readonly Words[] => [
  { key: 'data.saved', values: { n: counts.orders, pieces: counts.evidence - lost } },
  ...(lost > 0 ? [{ key: 'data.saved-lost', values: { n: lost } }] : []),
];

export function useBackup(tell: Tell) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<readonly Words[] | null>(null);
  const running = useRef<AbortController | null>(null);
  const end = (came: readonly Words[]): void => {
    setOutcome(came);
    tell(came);
  };
  const start = async (moment: Moment): Promise<void> => {
    if (running.current !== null) return;
    const stop = new AbortController();
    running.current = stop;
    setOutcome(null);
    setProgress({ done: 0, of: 0 });
    try {
      const made = await makeBackup(source, moment, { signal: stop.signal, onProgress: setProgress });
      saveFile(made.name, 'application/zip', made.file);
      end(sentences(made));
    } catch (error) {
      end([{ key: keyOf(error) }]);
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  const forget = useCallback(() => setOutcome(null), []);
  return { progress, outcome, start, stop: () => running.current?.abort(), forget };
}
