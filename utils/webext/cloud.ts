// The browser's own shared room, storage.sync: what computers of one account write for each other. Whether and where it is
// carried is the browser's; here it is only read and written, and every refusal is an answer.
import * as v from 'valibot';
import { deviceOf, type Room, type RoomChanges } from '../core/travel/items';
import { itemSize } from '../core/travel/size';
import { browser } from './browser';
import { asItem } from './cloud-shape';

/** Null when the browser gives none. */
export async function readRoom(): Promise<Room | null> {
  try {
    const all = Object.entries(await browser.storage.sync.get(null));
    return new Map(all.map(([key, value]) => [key, { item: asItem(value), bytes: itemSize(key, value) }]));
  } catch {
    return null;
  }
}

/** full: no room for it. refused: too often, switched off, or broken. */
export type Written = 'ok' | 'full' | 'refused';

/** What goes makes room first. Each item stands alone, so a stop in between loses no order of another item. */
export async function writeRoom({ set, remove }: RoomChanges): Promise<Written> {
  try {
    if (remove.length > 0) await browser.storage.sync.remove([...remove]);
    if (set.size > 0) await browser.storage.sync.set(Object.fromEntries(set));
    return 'ok';
  } catch (error) {
    return /quota_?bytes|MAX_ITEMS|quota exceeded/i.test(String(error)) ? 'full' : 'refused';
  }
}

/** Everything that any computer wrote. */
export async function emptyRoom(): Promise<Written> {
  try {
    await browser.storage.sync.clear();
    return 'ok';
  } catch {
    return 'refused';
  }
}

/** Everything that this computer wrote; what others wrote stays. */
export async function clearOwn(): Promise<Written> {
  const [room, state] = await Promise.all([readRoom(), readCloudState()]);
  if (room === null || state === null) return 'ok';
  const own = [...room.keys()].filter((key) => deviceOf(key) === state.device);
  return writeRoom({ set: new Map(), remove: own });
}

/** Calls back when any computer wrote, this one too. */
export function onRoomChange(callback: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') callback();
  });
}

const KEY = 'cloud';
const State = v.object({
  device: v.pipe(
    v.string(),
    v.check((id) => deviceOf(`${id}.0`) !== undefined),
  ),
  wroteAt: v.nullable(v.number()),
  pausedUntil: v.nullable(v.number()),
  trouble: v.nullable(v.picklist(['full', 'refused'])),
  told: v.number(),
  open: v.number(),
});

/**
 * `device`: random, names this computer's items and nothing else. `wroteAt`: when items of ours were last written; null
 * when none of them are left. `told`: open orders that found room, of `open`.
 */
export type CloudState = v.InferOutput<typeof State>;

function newDevice(): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  return [...random].map((byte) => (byte % 36).toString(36)).join('');
}

/** With a new number for this computer, as if it had never written. */
export const newCloudState = (): CloudState => ({
  device: newDevice(),
  wroteAt: null,
  pausedUntil: null,
  trouble: null,
  told: 0,
  open: 0,
});

/** Null when this computer never wrote. */
export async function readCloudState(): Promise<CloudState | null> {
  const state = v.safeParse(State, (await browser.storage.local.get(KEY))[KEY]);
  return state.success ? state.output : null;
}

export async function writeCloudState(state: CloudState): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}
