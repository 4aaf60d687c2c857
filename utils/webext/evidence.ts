// Keeps a picture or file from one of our own pages: first the bytes, then the word to the background, which lists them.
// When either fails, nothing is left behind.
import { type Evidence, type EvidenceRefusal, refusalOf } from '../core/evidence/evidence';
import { shortName } from '../core/evidence/piece-name';
import type { Instant } from '../core/time';
import { dropBlob, readBlob, saveBlob } from '../store/blobs';
import { send } from './send';

export interface NewEvidence extends Pick<Evidence, 'orderId' | 'kind' | 'name' | 'takenAt' | 'url'> {
  readonly blob: Blob;
}

/** Null when it was kept. */
export type KeepOutcome = EvidenceRefusal | 'disk-full' | 'not-saved' | null;

const typeOf = (blob: Blob): string => (/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i.test(blob.type) ? blob.type : '').slice(0, 100);

/** `evidenceBytes` reads them. */
export const evidenceBytes: (id: string) => Promise<Blob | null> = readBlob;

export async function keepEvidence({ blob, name, ...about }: NewEvidence): Promise<KeepOutcome> {
  const known = await send('get-evidence', { orderId: about.orderId });
  if (!('ok' in known)) return 'not-saved';
  const refused = refusalOf(known.ok, blob.size);
  if (refused !== null) return refused;
  const id = crypto.randomUUID();
  const saved = await saveBlob(id, blob, about.takenAt);
  if (saved !== 'saved') return saved === 'full' ? 'disk-full' : 'not-saved';
  const told = await send('evidence-added', {
    ...about,
    id,
    name: shortName(name),
    type: typeOf(blob),
    size: blob.size,
    note: '',
  });
  if ('ok' in told) return null;
  await dropBlob(id).catch(() => undefined);
  return 'not-saved';
}

/** A piece out of a backup, under the id it had: listed already, its bytes are put back only where they are lost. */
export async function keepPiece(piece: Omit<Evidence, 'removedAt'>, blob: Blob, now: Instant): Promise<KeepOutcome> {
  const isHere = (await readBlob(piece.id)) !== null;
  if (!isHere) {
    const saved = await saveBlob(piece.id, blob, now);
    if (saved !== 'saved') return saved === 'full' ? 'disk-full' : 'not-saved';
  }
  const told = await send('evidence-added', piece);
  if ('ok' in told) return null;
  if (!isHere) await dropBlob(piece.id).catch(() => undefined);
  return 'not-saved';
}
