// Tells the user's other computers of the open orders, where the user wants that: level-triggered, so that a lost write, a
// room that was overwritten or a worker that died is made good at the next turn. Never more than one write a minute.
import type { LedgerEntry } from '../../utils/core/reminders/ledger';
import { byUrgency } from '../../utils/core/summary';
import { HOUR, type Instant, MINUTE } from '../../utils/core/time';
import { changesOf, deviceOf, devicesIn, type Room, shareOf, shelve } from '../../utils/core/travel/items';
import { toTell } from '../../utils/core/travel/tell';
import { readLedger } from '../../utils/store/ledger';
import { readSome } from '../../utils/store/orders';
import type { Database } from '../../utils/store/schema';
import { wakeBy } from '../../utils/webext/alarms';
import { bumpRevision } from '../../utils/webext/changes';
import {
  type CloudState,
  newCloudState,
  readCloudState,
  readRoom,
  type Written,
  writeCloudState,
  writeRoom,
} from '../../utils/webext/cloud';
import type { Decided } from './decided';

/** Changes of one minute are told together; a refusal rests longer. */
const ROUND = MINUTE;
const PAUSE = { ok: ROUND, full: 10 * MINUTE, refused: 10 * MINUTE } as const satisfies Record<Written, Instant>;

/** A pause that lies farther ahead than any is of a clock that was wrong. */
const rests = ({ pausedUntil }: CloudState, now: Instant): boolean =>
  pausedUntil !== null && pausedUntil > now && pausedUntil <= now + HOUR;

/** A copied profile writes under the same number: whoever finds newer items than its own takes another. */
function ownState(kept: CloudState | null, room: Room): CloudState {
  if (kept === null) return newCloudState();
  const newest = [...room].flatMap(([key, { item }]) => (deviceOf(key) === kept.device && item ? item.t : []));
  return Math.max(0, ...newest) > (kept.wroteAt ?? 0) ? newCloudState() : kept;
}

/** Orders that are over here and were told by any computer, this one too. */
async function doneAmong(database: Database, room: Room, device: string, open: readonly Decided[], now: Instant) {
  const known = new Set(open.map(({ order }) => order.id));
  const devices = devicesIn(room, now);
  const others = devices.filter(({ id }) => id !== device);
  const ids = new Set(devices.flatMap(({ orders }) => orders.map(({ i }) => i)).filter((id) => !known.has(id)));
  const done = (await readSome(database, [...ids])).filter((stored) => stored.open === 'done');
  return { others, done };
}

async function wantedItems(
  database: Database,
  room: Room,
  { device }: CloudState,
  open: readonly Decided[],
  now: Instant,
) {
  const { others, done } = await doneAmong(database, room, device, open, now);
  const sorted = open.filter(({ decision }) => decision.level !== 'done').sort(byUrgency);
  const records = [
    ...sorted.map(({ stored: { record } }) => ({ record, done: false })),
    ...[...open.filter(({ decision }) => decision.level === 'done').map(({ stored }) => stored), ...done].map(
      ({ record }) => ({ record, done: true }),
    ),
  ];
  const ledger = await readLedger(
    database,
    sorted.map(({ order }) => order.id),
  );
  const own = new Map<string, LedgerEntry[]>();
  for (const entry of ledger) own.set(entry.orderId, [...(own.get(entry.orderId) ?? []), entry]);
  const told = toTell(
    records.map((each) => ({ ...each, ledger: own.get(each.record.id) ?? [] })),
    others,
    now,
  );
  return { ...shelve(device, told, shareOf(room, device, now), now), of: told.length };
}

interface Now {
  readonly now: Instant;
  /** What the computer's own clock shows: alarms go by that. */
  readonly wall: Instant;
}

/** `open`: what was just decided at `now`. `shares`: what the user wants. */
export async function tellOthers(
  database: Database,
  open: readonly Decided[],
  shares: boolean,
  { now, wall }: Now,
): Promise<void> {
  const kept = await readCloudState();
  if (!shares && (kept === null || kept.wroteAt === null)) return;
  const room = await readRoom();
  if (room === null) return;
  const state = ownState(kept, room);
  const nothing = { items: new Map(), fitting: 0, of: 0 };
  const wanted = shares ? await wantedItems(database, room, state, open, now) : nothing;
  const changes = changesOf(room, state.device, wanted.items, now);
  const counts = { told: wanted.fitting, open: wanted.of };
  if (changes === null) {
    const settled = { ...state, ...counts, trouble: null, wroteAt: shares ? state.wroteAt : null };
    if (JSON.stringify(settled) !== JSON.stringify(kept)) await writeCloudState(settled);
    return;
  }
  if (rests(state, now)) return void (await wakeBy((state.pausedUntil ?? now) - now + wall));
  // Written down before: a worker that dies in between must take its own items for its own.
  await writeCloudState({ ...state, wroteAt: now, pausedUntil: now + ROUND });
  const written = await writeRoom(changes);
  const trouble = written === 'ok' ? null : written;
  const after = { ...state, ...counts, wroteAt: now, pausedUntil: now + PAUSE[written], trouble };
  await writeCloudState(after);
  if (trouble !== state.trouble) await bumpRevision(now);
  if (written !== 'ok') await wakeBy(after.pausedUntil - now + wall);
}
