// "Delete everything": afterwards the extension is as freshly installed. In an order that a stop in between does not turn into
// a false alarm: what was only derived from the orders goes first, the orders last. It can be repeated.
import { deleteBlobs } from '../../utils/store/blobs';
import { deleteDatabase } from '../../utils/store/database';
import { clearAlarms } from '../../utils/webext/alarms';
import { bumpRevision } from '../../utils/webext/changes';
import { clearOwn } from '../../utils/webext/cloud';
import { type From, Refusal } from '../../utils/webext/handle';
import { emptyStorage } from '../../utils/webext/kept';
import { clearAll } from '../../utils/webext/notifications';
import { giveUpSite } from '../../utils/webext/optional-site';
import { momentAt } from './moment';
import { sync } from './reminders';
import { inTurn } from './serial';
import { closeStore } from './store';

async function erase(): Promise<void> {
  // By its number, which is kept among the settings: without it nobody could tell which items are this computer's.
  if ((await clearOwn()) !== 'ok') throw new Refusal('storage');
  await clearAll();
  await clearAlarms();
  await emptyStorage();
  await closeStore();
  await deleteDatabase();
  await deleteBlobs();
  await giveUpSite();
}

export async function deleteEverything(_nothing: null, { now }: From): Promise<null> {
  try {
    await inTurn(erase);
  } catch {
    throw new Refusal('storage');
  } finally {
    // Alarms, icon and open windows follow what is there now, also where it stopped half-way.
    await sync(momentAt(now));
    await bumpRevision(now);
  }
  return null;
}
