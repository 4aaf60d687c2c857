// How work on the user's data ended, for somebody who was looking at another part of the dashboard meanwhile.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../utils/core/words';

export type Tell = (sentences: readonly Words[]) => void;

/** `isSeen`: the user looks at where it is told anyway. */
export function useNews(isSeen: boolean): { news: readonly Words[] | null; tell: Tell; clearNews: () => void } {
  const [news, setNews] = useState<readonly Words[] | null>(null);
  const seen = useRef(isSeen);
  seen.current = isSeen;
  const tell = useCallback<Tell>((sentences) => {
    if (!seen.current) setNews(sentences);
  }, []);
  const clearNews = useCallback(() => setNews(null), []);
  useEffect(() => {
    if (isSeen) clearNews();
  }, [isSeen, clearNews]);
  return { news, tell, clearNews };
}
