// Making a backup, as the window sees it: how far it is, what it came to.
import { useRef, useState } from 'preact/hooks';
import type { Progress } from '../../../utils/core/backup/report';
import type { Moment } from '../../../utils/core/time';
import type { Say } from '../../../utils/i18n/word';
import { saveFile } from '../../../utils/webext/save-file';
import { type MadeBackup, makeBackup } from './make-backup';
import { Stopped, source } from './source';

const keyOf = (error: unknown): string => {
  if (error instanceof Stopped) return 'data.save-stopped';
  return error instanceof RangeError ? 'data.save-too-big' : 'data.save-failed';
};

const sentences = ({ counts, lost }: MadeBackup, say: Say): readonly string[] => [
  say({ key: 'data.saved', values: { n: counts.orders, pieces: counts.evidence - lost } }),
  ...(lost > 0 ? [say({ key: 'data.saved-lost', values: { n: lost } })] : []),
];

export function useBackup(momentOf: () => Moment, say: Say) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<readonly string[] | null>(null);
  const running = useRef<AbortController | null>(null);
  const start = async (): Promise<void> => {
    if (running.current !== null) return;
    const stop = new AbortController();
    running.current = stop;
    setOutcome(null);
    setProgress({ done: 0, of: 0 });
    try {
      const made = await makeBackup(source, momentOf(), { signal: stop.signal, onProgress: setProgress });
      saveFile(made.name, 'application/zip', made.file);
      setOutcome(sentences(made, say));
    } catch (error) {
      setOutcome([say({ key: keyOf(error) })]);
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  return { progress, outcome, start, stop: () => running.current?.abort() };
}
