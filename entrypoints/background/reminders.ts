// The one road from what is kept to what rings: read, decide, claim, show, set the badge and the alarms. Safe to call at
// any time and any number of times; everything that must not be lost is written before it is shown.
import type { Moment } from '../../utils/core/time';
import { loadSay } from '../../utils/i18n/load';
import { Refusal } from '../../utils/webext/handle';
import { readSettings } from '../../utils/webext/settings';
import { inTurn, turnsAsked } from './serial';
import { readStore, withStore } from './store';
import type { SyncAt } from './sync-at';
import { syncFull } from './sync-full';
import { syncKept } from './sync-kept';
import { syncBroken, syncLost } from './sync-lost';

async function run(moment: Moment): Promise<void> {
  const settings = await readSettings();
  const say = await loadSay(settings.language, moment);
  const at = { moment, settings, say };
  const end = await withStore((database) => syncKept(database, at)).catch((error: unknown) =>
    error instanceof Refusal ? 'refused' : 'broken',
  );
  if (end === 'kept') return;
  await syncBroken(at);
  if (end === 'broken') return;
  const isFull = end === 'refused' && (await canShow(at));
  if (!isFull) await syncLost(at);
}

/** False when the kept orders cannot even be read. */
const canShow = (at: SyncAt): Promise<boolean> =>
  readStore((database) => syncFull(database, at)).then(
    () => true,
    () => false,
  );

/** The last in line, until it begins: it will read whatever was kept before. */
interface Waiting {
  moment: Moment;
  readonly place: number;
  readonly done: Promise<void>;
}
let waiting: Waiting | null = null;

/**
 * Never rejects: an event that could not be handled is made good by the heartbeat. Who comes while one waits joins it, with the
 * newer moment: else quick taps line up, each sets an alarm for a moment that is gone by then, and that asks for one more.
 */
export function sync(moment: Moment): Promise<void> {
  if (waiting !== null && waiting.place === turnsAsked()) {
    waiting.moment = moment;
    return waiting.done;
  }
  const begin = (): Promise<void> => {
    const { moment: newest } = own;
    if (waiting === own) waiting = null;
    return run(newest);
  };
  const turn = inTurn(begin).catch(() => undefined);
  const own: Waiting = { moment, place: turnsAsked(), done: turn };
  waiting = own;
  return turn;
}
