// What every view of the popup and the panel stands on: the overview, the language it is told in, and the taps with their
// way back.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Taps, useTaps } from '../../components/guide/use-taps';
import { Undo } from '../../components/parts/Undo';
import { type Live, useLive } from '../../components/parts/use-live';
import { loadSay } from '../../utils/i18n/load';
import type { Say } from '../../utils/i18n/word';
import { onStateChange } from '../../utils/webext/changes';
import type { Overview } from '../../utils/webext/messages';
import { actions } from '../../utils/webext/order-actions';
import { send } from '../../utils/webext/send';

interface Known {
  readonly say: Say;
  readonly live: Live<Overview>;
  readonly again: () => void;
  readonly taps: Taps;
  /** Null when there is nothing to take back. */
  readonly undo: ComponentChildren;
}

export function useOverview(start: Say): Known {
  const [say, setSay] = useState<Say>(() => start);
  const ask = useCallback(async (): Promise<Overview | null> => {
    const reply = await send('get-overview', 'glance');
    if (!('ok' in reply)) return null;
    const chosen = await loadSay(reply.ok.settings.language, reply.ok);
    setSay(() => chosen);
    return reply.ok;
  }, []);
  const { live, again } = useLive(ask, onStateChange);
  const { notice, taps, clear } = useTaps(actions, say);
  useEffect(() => {
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.direction;
  }, [say]);
  const undo = notice && <Undo key={notice.text} text={notice.text} onUndo={notice.undo} onGone={clear} />;
  return { say, live, again, taps, undo };
}
