// What the settings say of the user's other computers: who wrote, how full the shared room is, whether all of ours found
// room. And the way to empty it.
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { devicesIn, ROOM_BYTES } from '../../utils/core/travel/items';
import type { Stored } from '../../utils/core/travel/stored';
import { bumpRevision } from '../../utils/webext/changes';
import { emptyRoom, newCloudState, readCloudState, readRoom, writeCloudState } from '../../utils/webext/cloud';
import { type From, Refusal } from '../../utils/webext/handle';
import { readSettings, writeSettings } from '../../utils/webext/settings';
import { inTurn } from './serial';

export async function cloudReport(_nothing: null, { now }: From): Promise<Stored> {
  const [room, state] = await Promise.all([readRoom(), readCloudState()]);
  const devices = room === null ? [] : devicesIn(room, now);
  const others = devices.filter(({ id, silent }) => id !== state?.device && !silent);
  return {
    available: room !== null,
    bytes: [...(room ?? [])].reduce((sum, [, { bytes }]) => sum + bytes, 0),
    most: ROOM_BYTES,
    others: others.map(({ writtenAt, orders }) => ({ writtenAt, orders: orders.length })),
    told: state?.told ?? 0,
    open: state?.open ?? 0,
    trouble: state?.trouble ?? null,
  };
}

/** For every computer, and switched off on this one: or it would be filled again at once. What is kept here stays. */
export async function clearCloud(_nothing: null, { now }: From): Promise<null> {
  await inTurn(async () => {
    await writeSettings({ ...(await readSettings()), otherComputers: DEFAULT_SETTINGS.otherComputers });
    if ((await emptyRoom()) !== 'ok') throw new Refusal('storage');
    await writeCloudState(newCloudState());
  });
  await bumpRevision(now);
  return null;
}
