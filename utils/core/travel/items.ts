// How orders lie in the browser's shared room: each computer writes items of its own, some orders in each, and every item
// can be read alone. What other computers wrote is never touched.
import { DAY, type Instant, isInstant } from '../time';
import type { PackedOrder } from './packed';
import { itemSize, sizeOf } from './size';
import { AHEAD } from './unpack';

/** `v`: version of the shape. `t`: when it was written. */
export interface Item {
  readonly v: 1;
  readonly t: Instant;
  readonly o: readonly PackedOrder[];
}
/** Everything in the room by key. What is not an item of ours is undefined here, and still takes its bytes. */
export type Room = ReadonlyMap<string, { readonly item: Item | undefined; readonly bytes: number }>;

/** The browsers' limits are 102,400 and 8,192; a little stays free for what they count otherwise. */
export const ROOM_BYTES = 102_400;
const MOST_BYTES = 100_000;
const MOST_ITEM_BYTES = 8_000;
/** A computer that wrote nothing for so long is ignored; its items stay. */
const SILENT_AFTER = 180 * DAY;
/** Everything is written anew this often: that it is still there, and what was lost on the way. */
const SAYS_SO_EVERY = DAY;

const KEY = /^([a-z0-9]{10})\.\d{1,2}$/;
export const deviceOf = (key: string): string | undefined => KEY.exec(key)?.[1];

export interface Device {
  readonly id: string;
  readonly writtenAt: Instant;
  readonly orders: readonly PackedOrder[];
  readonly silent: boolean;
}

/** Every computer that wrote something; an item from the future says nothing yet. */
export function devicesIn(room: Room, now: Instant): readonly Device[] {
  const items = new Map<string, Item[]>();
  for (const [key, { item }] of room) {
    const id = deviceOf(key);
    if (id === undefined || item === undefined || !isInstant(item.t) || item.t > now + AHEAD) continue;
    items.set(id, [...(items.get(id) ?? []), item]);
  }
  return [...items].map(([id, own]) => {
    const writtenAt = Math.max(...own.map(({ t }) => t));
    return { id, writtenAt, orders: own.flatMap(({ o }) => o), silent: writtenAt < now - SILENT_AFTER };
  });
}

/** The bytes that one computer may fill: an equal share of the room, and no more than is free. */
export function shareOf(room: Room, id: string, now: Instant): number {
  const speaking = new Set(devicesIn(room, now).flatMap((device) => (device.silent ? [] : device.id)));
  const others = [...room].filter(([key]) => deviceOf(key) !== id);
  const taken = others.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  const dead = others.reduce((sum, [key, { bytes }]) => sum + (speaking.has(deviceOf(key) ?? '') ? 0 : bytes), 0);
  const share = Math.floor((MOST_BYTES - dead) / Math.max(2, speaking.add(id).size));
  return Math.max(0, Math.min(share, MOST_BYTES - taken));
}

const EMPTY: Item = { v: 1, t: 0, o: [] };
/** The time of writing takes this many digits in every browser. */
const TIME_BYTES = 16;

export interface Shelved {
  readonly items: ReadonlyMap<string, Item>;
  /** How many orders found room. */
  readonly fitting: number;
}

/** The most urgent first, as many as `share` bytes hold. One that fits no more makes way for a smaller one after it. */
export function shelve(id: string, orders: readonly PackedOrder[], share: number, now: Instant): Shelved {
  const shelves: { orders: PackedOrder[]; bytes: number }[] = [];
  const empty = itemSize(`${id}.99`, EMPTY) + TIME_BYTES;
  let left = share;
  let fitting = 0;
  for (const order of orders) {
    const bytes = sizeOf(order) + 1;
    const last = shelves.at(-1);
    const opens = last === undefined || last.bytes + bytes > MOST_ITEM_BYTES;
    const cost = bytes + (opens ? empty : 0);
    if (cost > left || empty + bytes > MOST_ITEM_BYTES) continue;
    if (opens) shelves.push({ orders: [order], bytes: cost });
    else {
      last.orders.push(order);
      last.bytes += bytes;
    }
    left -= cost;
    fitting += 1;
  }
  const items = shelves.map(({ orders: o }, at) => [`${id}.${at}`, { v: 1, t: now, o }] as const);
  return { items: new Map(items), fitting };
}

export interface RoomChanges {
  readonly set: ReadonlyMap<string, Item>;
  readonly remove: readonly string[];
}

/** What must be written so that a computer's items are as wanted. Null when nothing must. */
export function changesOf(room: Room, id: string, wanted: ReadonlyMap<string, Item>, now: Instant): RoomChanges | null {
  const isSame = (key: string, { o }: Item): boolean => {
    const before = room.get(key)?.item;
    return before !== undefined && JSON.stringify(before.o) === JSON.stringify(o);
  };
  const isLately = (key: string): boolean => Math.abs(now - (room.get(key)?.item?.t ?? 0)) < SAYS_SO_EVERY;
  const set = new Map([...wanted].filter(([key, item]) => !isSame(key, item) || !isLately(key)));
  const remove = [...room.keys()].filter((key) => deviceOf(key) === id && !wanted.has(key));
  return set.size === 0 && remove.length === 0 ? null : { set, remove };
}
