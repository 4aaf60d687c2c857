// What the tab in front is about. It is news only when the tab or its order is another one: reading the same page again
// must not throw the user out of a letter.
import { useEffect, useState } from 'preact/hooks';
import { activeTab, onTabChange } from '../../utils/webext/active-tab';
import { onStateChange } from '../../utils/webext/changes';
import type { TabPlace } from '../../utils/webext/messages';
import { send } from '../../utils/webext/send';

interface Followed {
  readonly tabId: number | null;
  /** Null when the tab shows nothing of ours. */
  readonly place: TabPlace | null;
}

async function look(): Promise<Followed> {
  const tabId = await activeTab();
  const reply = tabId === null ? null : await send('get-tab', { tabId });
  return { tabId, place: reply !== null && 'ok' in reply ? reply.ok : null };
}

const same = (a: Followed, b: Followed): boolean =>
  a.tabId === b.tabId && a.place?.orderId === b.place?.orderId && (a.place === null) === (b.place === null);

export function useFollowed(): Followed {
  const [followed, setFollowed] = useState<Followed>({ tabId: null, place: null });
  useEffect(() => {
    let asked = 0;
    const again = async (): Promise<void> => {
      asked += 1;
      const mine = asked;
      const next = await look();
      // A later question may be answered first.
      if (mine === asked) setFollowed((known) => (same(known, next) ? known : next));
    };
    const callback = (): void => void again();
    callback();
    const unfollow = [onTabChange(callback), onStateChange(callback)];
    return () => {
      for (const stop of unfollow) stop();
    };
  }, []);
  return followed;
}
