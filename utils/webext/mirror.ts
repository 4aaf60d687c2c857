// A compact second copy of what must not be lost: per open order its ruling date and the rungs that rang. One key in
// storage.local, so that the schedule survives a database that is empty or refused.
import * as v from 'valibot';
import { CLOCK_KINDS } from '../core/deadline';
import { browser } from './browser';

const KEY = 'deadlines';

const Entry = v.object({
  earliest: v.pipe(v.number(), v.finite()),
  kind: v.picklist(CLOCK_KINDS),
  title: v.exactOptional(v.string()),
  done: v.array(v.string()),
});
export type MirrorEntry = v.InferOutput<typeof Entry>;
/** By order id. */
export type Mirror = ReadonlyMap<string, MirrorEntry>;

/** An entry that cannot be read is left out; the rest still counts. */
export async function readMirror(): Promise<Mirror> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  if (typeof kept !== 'object' || kept === null) return new Map();
  return new Map(
    Object.entries(kept).flatMap(([id, value]) => {
      const entry = v.safeParse(Entry, value);
      return entry.success ? [[id, entry.output] as const] : [];
    }),
  );
}

/** One write of one key: either the whole new mirror is kept or the whole old one. */
export async function writeMirror(mirror: Mirror): Promise<void> {
  await browser.storage.local.set({ [KEY]: Object.fromEntries(mirror) });
}

const TOLD_KEY = 'lostToldAt';

/** When the user was last told that the kept orders cannot be read; null when never. */
export async function readLostTold(): Promise<number | null> {
  const at = (await browser.storage.local.get(TOLD_KEY))[TOLD_KEY];
  return typeof at === 'number' ? at : null;
}

export async function writeLostTold(at: number): Promise<void> {
  await browser.storage.local.set({ [TOLD_KEY]: at });
}
