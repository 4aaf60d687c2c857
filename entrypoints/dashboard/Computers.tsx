// The part of the settings about other computers, with what is stored there now.
import { useCallback } from 'preact/hooks';
import { useLive } from '../../components/parts/use-live';
import { ComputersChoice } from '../../components/settings/ComputersChoice';
import type { Settings } from '../../utils/core/settings';
import type { Stored } from '../../utils/core/travel/stored';
import { onStateChange } from '../../utils/webext/changes';
import type { Overview } from '../../utils/webext/messages';
import { send } from '../../utils/webext/send';

interface Props {
  readonly settings: Settings;
  readonly overview: Overview;
  readonly onChange: (settings: Settings) => void;
  /** Key of what the last press came to. */
  readonly onOutcome: (key: string) => void;
}

export function Computers({ settings, overview, onChange, onOutcome }: Props) {
  const ask = useCallback(async (): Promise<Stored | null> => {
    const reply = await send('get-cloud', null);
    return 'ok' in reply ? reply.ok : null;
  }, []);
  const { live, again } = useLive(ask, onStateChange);
  const clear = async (): Promise<void> => {
    const cleared = 'ok' in (await send('clear-cloud', null));
    onOutcome(cleared ? 'settings.computers-cleared' : 'settings.computers-not-cleared');
    again();
  };
  return (
    <ComputersChoice
      on={settings.otherComputers}
      stored={live.state === 'ready' ? live.value : null}
      moment={overview}
      onChange={(otherComputers) => onChange({ ...settings, otherComputers })}
      onClear={() => void clear()}
    />
  );
}
