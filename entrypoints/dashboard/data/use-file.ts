// A chosen file on its way in, as the window sees it: read, looked through, brought in, and what it came to.
import { useCallback, useRef, useState } from 'preact/hooks';
import type {
  Choices,
  FileFaultWord,
  Outcome,
  Preview,
  Progress,
  WorkFaultWord,
} from '../../../utils/core/backup/report';
import { bringIn } from './bring-in';
import { type FileContents, FileFault } from './file-contents';
import { lookThrough } from './look-through';
import { openFile } from './open-file';
import { SourceFault, Stopped, source, type Work } from './source';
import type { Tell } from './use-news';

export type FileState =
  | { readonly at: 'none'; readonly fault: FileFaultWord | WorkFaultWord | null }
  | { readonly at: 'reading' | 'bringing'; readonly progress: Progress | null }
  | { readonly at: 'preview'; readonly name: string; readonly preview: Preview }
  | { readonly at: 'outcome'; readonly outcome: Outcome };

const faultOf = (error: unknown): FileFaultWord | WorkFaultWord | null => {
  if (error instanceof Stopped) return null;
  return error instanceof FileFault || error instanceof SourceFault ? error.why : 'unreachable';
};

const NOTHING: FileState = { at: 'none', fault: null };

export function useFile(tell: Tell) {
  const [state, setState] = useState<FileState>(NOTHING);
  const contents = useRef<FileContents | null>(null);
  const running = useRef<AbortController | null>(null);
  const working = (at: 'reading' | 'bringing'): Work => {
    const stop = new AbortController();
    running.current = stop;
    setState({ at, progress: null });
    return { signal: stop.signal, onProgress: (progress) => setState({ at, progress }) };
  };
  const choose = async (file: File): Promise<void> => {
    const work = working('reading');
    try {
      contents.current = await openFile(file, Date.now());
      const preview = await lookThrough(contents.current, source, work);
      setState({ at: 'preview', name: file.name, preview });
    } catch (error) {
      contents.current = null;
      const fault = faultOf(error);
      setState({ at: 'none', fault });
      if (fault !== null) tell([{ key: `data.fault-${fault}` }]);
    }
  };
  const start = async (preview: Preview, choices: Choices): Promise<void> => {
    if (contents.current === null) return;
    const orders = preview.fresh + preview.known + preview.forgotten + preview.tombstones;
    const about = { orders, now: Date.now() };
    const outcome = await bringIn(contents.current, choices, source, working('bringing'), about);
    contents.current = null;
    setState({ at: 'outcome', outcome });
    tell([{ key: `data.end-${outcome.end}` }]);
  };
  const leave = (): void => {
    contents.current = null;
    setState(NOTHING);
  };
  const forget = useCallback(() => setState((now) => (now.at === 'outcome' || now.at === 'none' ? NOTHING : now)), []);
  return { state, choose, start, leave, stop: () => running.current?.abort(), forget };
}
