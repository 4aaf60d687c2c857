// Tells one ending of many orders, a part at a time, until all are told or the user stops it; takes all of it back on Undo.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../components/guide/use-taps';
import { answerWords } from '../../components/words/answer-words';
import type { Ending } from '../../utils/core/event';
import type { Say } from '../../utils/i18n/word';
import { send } from '../../utils/webext/send';

/** Orders in one message: about a second's work, so that it can be seen and stopped. */
const PART = 1000;

export interface Bulk {
  /** How many are told already while it runs; null when nothing runs. */
  readonly told: number | null;
  /** Gives back those of which it was not told: it was stopped, or could not be kept. */
  readonly tell: (orderIds: readonly string[], ending: Ending) => Promise<readonly string[]>;
  /** After the part that is being told. */
  readonly stop: () => void;
  readonly notice: Notice | null;
  readonly clear: () => void;
}

interface Part {
  readonly orderIds: readonly string[];
  readonly eventId: string;
}

export function useBulk(say: Say): Bulk {
  const [told, setTold] = useState<number | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const isStopped = useRef(false);
  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);
  const clear = useCallback(() => setNotice(null), []);
  const takeBack = async (parts: readonly Part[]): Promise<void> => {
    setNotice(null);
    const replies = await Promise.all(parts.map((part) => send('undo-endings', part)));
    if (replies.some((reply) => !('ok' in reply))) setNotice({ text: say({ key: 'guide.not-saved' }), undo: null });
  };
  const tell = async (orderIds: readonly string[], type: Ending): Promise<readonly string[]> => {
    const parts: Part[] = [];
    let isKept = true;
    isStopped.current = false;
    for (let from = 0; isKept && !isStopped.current && from < orderIds.length; from += PART) {
      setTold(from);
      const part = orderIds.slice(from, from + PART);
      const reply = await send('add-endings', { orderIds: part, type });
      isKept = 'ok' in reply;
      if ('ok' in reply) parts.push({ orderIds: part, eventId: reply.ok.eventId });
    }
    setTold(null);
    const n = parts.reduce((sum, part) => sum + part.orderIds.length, 0);
    const what = { words: answerWords(type) };
    setNotice({
      text: say(isKept ? { key: 'dashboard.told', values: { n, what } } : { key: 'guide.not-saved' }),
      undo: n === 0 ? null : () => void takeBack(parts),
    });
    return orderIds.slice(n);
  };
  return { told, tell, stop, notice, clear };
}
