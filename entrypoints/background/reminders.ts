// The one road from what is kept to what rings: read, decide, claim, show, set the badge and the alarms. Safe to call at
// any time and any number of times; everything that must not be lost is written before it is shown.
import type { Moment } from '../../utils/core/time';
import { loadSay } from '../../utils/i18n/load';
import { Refusal } from '../../utils/webext/handle';
import { readSettings } from '../../utils/webext/settings';
import { inTurn } from './serial';
import { withStore } from './store';
import { syncKept } from './sync-kept';
import { syncBroken, syncLost } from './sync-lost';

async function run(moment: Moment): Promise<void> {
  const settings = await readSettings();
  const say = await loadSay(settings.language, moment);
  const at = { moment, settings, say };
  const end = await withStore((database) => syncKept(database, at)).catch((error: unknown) =>
    error instanceof Refusal ? 'lost' : 'broken',
  );
  if (end === 'kept') return;
  await syncBroken(at);
  if (end === 'lost') await syncLost(at);
}

/** Never rejects: an event that could not be handled is made good by the heartbeat. */
export async function sync(moment: Moment): Promise<void> {
  await inTurn(() => run(moment)).catch(() => undefined);
}
