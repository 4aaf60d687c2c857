// Brings a file in, part by part. What came in stays, wherever it stops, and may be brought in again: that changes nothing.
import { type BringInRest, type BroughtIn, NOTHING_BROUGHT } from '../../../utils/core/backup/format';
import type { Choices, Outcome } from '../../../utils/core/backup/report';
import type { OrderRecord } from '../../../utils/core/record/record';
import type { LedgerEntry } from '../../../utils/core/reminders/ledger';
import type { FileContents, FilePart } from './file-contents';
import { type Source, SourceFault, Stopped, step, type Work } from './source';

/** UTF-16 units of one message; the background takes a little more. */
const MOST_TEXT = 1_800_000;

type Message = Pick<FilePart, 'records' | 'ledger'>;
const sizeOf = (message: Message): number => JSON.stringify(message).length;

/** Orders of one part, each with its reminders, in messages that are small enough. One that fits into none is left out. */
function messagesOf({ records, ledger }: FilePart): { readonly messages: readonly Message[]; readonly tooBig: number } {
  const byOrder = new Map(records.map((record) => [record.id, { records: [record], ledger: [] as LedgerEntry[] }]));
  const ofNone: LedgerEntry[] = [];
  for (const entry of ledger) (byOrder.get(entry.orderId)?.ledger ?? ofNone).push(entry);
  const groups: { records: OrderRecord[]; ledger: LedgerEntry[] }[] =
    ofNone.length > 0 ? [{ records: [], ledger: ofNone }] : [];
  let [size, tooBig] = [MOST_TEXT, 0];
  for (const own of byOrder.values()) {
    const length = sizeOf(own);
    if (length > MOST_TEXT) tooBig += 1;
    else if (size + length > MOST_TEXT) {
      groups.push(own);
      size = length;
    } else {
      const last = groups.at(-1);
      last?.records.push(...own.records);
      last?.ledger.push(...own.ledger);
      size += length;
    }
  }
  return { messages: groups, tooBig };
}

const added = (a: BroughtIn, b: BroughtIn): BroughtIn => ({
  added: a.added + b.added,
  joined: a.joined + b.joined,
  same: a.same + b.same,
  forgotten: a.forgotten + b.forgotten,
  unreadable: a.unreadable + b.unreadable,
  left: a.left + b.left,
});

type Counts = { orders: BroughtIn; pieces: { kept: number; lost: number } };

async function bringOrders(
  contents: FileContents,
  choices: Choices,
  source: Source,
  work: Work,
  of: number,
  counts: Counts,
) {
  let done = 0;
  for await (const part of contents.parts()) {
    const { messages, tooBig } = messagesOf(part);
    for (const message of messages) {
      step(work, { done, of });
      const came = await source.ask('bring-in', { from: contents.kind, bringBack: choices.bringBack, ...message });
      counts.orders = added(counts.orders, came);
      done += message.records.length;
    }
    counts.orders = { ...counts.orders, unreadable: counts.orders.unreadable + part.unreadable.length + tooBig };
  }
}

async function bringPieces(
  contents: FileContents,
  source: Source,
  work: Work,
  of: number,
  now: number,
  counts: Counts,
) {
  counts.pieces.lost += contents.piecesLost;
  for (const [at, each] of contents.pieces.entries()) {
    step(work, { done: of - contents.pieces.length + at, of });
    const { removedAt: _removedAt, ...piece } = each.piece;
    const blob = await contents.bytes(each);
    const kept = blob === null ? 'not-saved' : await source.keepPiece(piece, blob, now);
    if (kept === 'disk-full') throw new SourceFault('storage');
    counts.pieces[kept === null ? 'kept' : 'lost'] += 1;
  }
}

const NO_REST: BringInRest = { settings: null, meta: null, words: [] };

function endOf(error: unknown): Outcome['end'] {
  if (error instanceof Stopped) return 'stopped';
  return error instanceof SourceFault ? error.why : 'broken';
}

/** `of`: how many orders the file has. Never rejects: how it ended is in the outcome. */
export async function bringIn(
  contents: FileContents,
  choices: Choices,
  source: Source,
  work: Work,
  { orders, now }: { readonly orders: number; readonly now: number },
): Promise<Outcome> {
  const counts: Counts = { orders: NOTHING_BROUGHT, pieces: { kept: 0, lost: 0 } };
  const of = orders + contents.pieces.length;
  try {
    await bringOrders(contents, choices, source, work, of, counts);
    await bringPieces(contents, source, work, of, now, counts);
    const { settings, meta, words } = contents;
    await source.ask('bring-in-rest', { settings: choices.settings ? settings : null, meta, words });
    return { end: 'done', ...counts };
  } catch (error) {
    // Whatever came in is planned for, also when it ended half-way.
    await source.ask('bring-in-rest', NO_REST).catch(() => undefined);
    return { end: endOf(error), ...counts };
  }
}
