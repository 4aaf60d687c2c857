// A record out of a backup joins the one that is kept: in any order, any number of times, the same. It only ever adds.
// Whether an order is forgotten is this computer's word: no file forgets one, and none brings one back unasked.
import type { FileFacts, OrderRecord } from '../record/record';
import { joinVisits } from '../record/visits';
import { joinFacts, joinRecord } from '../travel/join-record';

const BETWEEN = '\n\n';
const partsOf = (note: string): readonly string[] => note.split(BETWEEN).filter((part) => part.trim() !== '');

/** Both notes, each part once. */
function bothNotes(a: string, b: string): string {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  const all = [...new Set([...partsA, ...partsB])];
  const whole = [a, b].filter((note) => new Set(partsOf(note)).size === all.length);
  return whole.sort().at(-1) ?? all.sort().join(BETWEEN);
}

type Note = Pick<OrderRecord, 'note' | 'notedAt'>;

/** The later word counts, an empty one too; of two that no time tells apart neither is lost. */
export function joinNote(a: Note, b: Note): Note {
  const [atA, atB] = [a.notedAt ?? 0, b.notedAt ?? 0];
  if (atA === atB) return { note: bothNotes(a.note, b.note), ...(a.notedAt !== undefined && { notedAt: atA }) };
  const { note, notedAt } = atA > atB ? a : b;
  return { note, ...(notedAt !== undefined && { notedAt }) };
}

export function joinFileFacts(a: FileFacts | undefined, b: FileFacts | undefined): FileFacts | undefined {
  return a === undefined || b === undefined ? (a ?? b) : joinFacts(a, b);
}

/** Both of the same order, neither forgotten. */
export function joinKept(a: OrderRecord, b: OrderRecord): OrderRecord {
  const fromFile = joinFileFacts(a.fromFile, b.fromFile);
  return {
    ...joinRecord(a, b),
    visits: joinVisits(a.visits, b.visits),
    ...joinNote(a, b),
    ...(fromFile !== undefined && { fromFile }),
  };
}

/** Two tombstones of one order. */
const joinForgotten = (here: OrderRecord, file: OrderRecord): OrderRecord => ({
  ...here,
  forgottenAt: Math.max(here.forgottenAt ?? 0, file.forgottenAt ?? 0),
  firstSeenAt: Math.min(here.firstSeenAt, file.firstSeenAt),
  lastSeenAt: Math.max(here.lastSeenAt, file.lastSeenAt),
});

/** `bringBack`: the user wants orders again that were forgotten here and are in the file. */
export function restored(here: OrderRecord | undefined, file: OrderRecord, bringBack: boolean): OrderRecord {
  if (here === undefined) return file;
  if (here.forgottenAt === null) return file.forgottenAt === null ? joinKept(here, file) : here;
  if (file.forgottenAt !== null) return joinForgotten(here, file);
  return bringBack ? joinKept({ ...here, forgottenAt: null }, file) : here;
}
