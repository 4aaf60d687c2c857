// The page that opens after installing: asks how far the user is and connects the test reminder.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { NotificationTest } from '../../components/health/NotificationTest';
import { SayProvider } from '../../components/parts/say-context';
import { useLive } from '../../components/parts/use-live';
import { Welcome } from '../../components/welcome/Welcome';
import { systemOf } from '../../components/words/system-of';
import { loadSay } from '../../utils/i18n/load';
import type { Say } from '../../utils/i18n/word';
import { onStateChange } from '../../utils/webext/changes';
import { notificationTest } from '../../utils/webext/notification-test';
import { send } from '../../utils/webext/send';
import { isPinned } from '../../utils/webext/toolbar';

interface Far {
  readonly pinned: boolean | null;
  readonly read: number;
}

export function App({ start }: { readonly start: Say }) {
  const [say, setSay] = useState<Say>(() => start);
  const [reminded, setReminded] = useState(false);
  const ask = useCallback(async (): Promise<Far> => {
    const [pinned, overview] = await Promise.all([isPinned(), send('get-overview', null)]);
    if (!('ok' in overview)) return { pinned, read: 0 };
    const chosen = await loadSay(overview.ok.settings.language, overview.ok);
    setSay(() => chosen);
    return { pinned, read: overview.ok.total };
  }, []);
  const { live } = useLive(ask, onStateChange);
  const far = live.state === 'ready' ? live.value : { pinned: null, read: 0 };
  useEffect(() => {
    document.documentElement.lang = say.language;
    document.documentElement.dir = say.direction;
  }, [say]);
  const tell = (seen: boolean): void => {
    setReminded(seen);
    notificationTest.seen(seen);
  };
  return (
    <SayProvider value={say}>
      <Welcome {...far} reminded={reminded} examplesUrl="examples.html">
        <NotificationTest
          actions={{ ...notificationTest, seen: tell }}
          system={systemOf(navigator.userAgent)}
          known={null}
        />
      </Welcome>
    </SayProvider>
  );
}
