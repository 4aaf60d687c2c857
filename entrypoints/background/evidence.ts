// The list of pictures and files of each order. The bytes are written by our own pages; here is only what is known of them,
// and what is no longer listed is swept away.
import type { Evidence } from '../../utils/core/evidence/evidence';
import type { Instant } from '../../utils/core/time';
import { sweepBlobs } from '../../utils/store/blobs';
import { addEvidence, changeEvidence, listedIds, readAllEvidence, readEvidence } from '../../utils/store/evidence';
import { bumpRevision } from '../../utils/webext/changes';
import { type From, Refusal } from '../../utils/webext/handle';
import type { Payload } from '../../utils/webext/messages';
import { withStore } from './store';

export async function evidenceOf({ orderId }: { orderId: string }): Promise<readonly Evidence[]> {
  return withStore((database) => readEvidence(database, orderId));
}

export async function allEvidence(): Promise<readonly Evidence[]> {
  return withStore(readAllEvidence);
}

export async function evidenceAdded(added: Payload<'evidence-added'>, { now }: From): Promise<null> {
  const evidence = { ...added, takenAt: Math.min(added.takenAt, now), removedAt: null };
  const kept = await withStore((database) => addEvidence(database, evidence));
  if (!kept) throw new Refusal('invalid');
  await bumpRevision(now);
  return null;
}

async function change(id: string, { now }: From, apply: (evidence: Evidence) => Evidence): Promise<null> {
  const changed = await withStore((database) => changeEvidence(database, id, apply));
  if (changed === undefined) throw new Refusal('invalid');
  await bumpRevision(now);
  return null;
}

export const setEvidenceNote = ({ id, note }: Payload<'set-evidence-note'>, from: From): Promise<null> =>
  change(id, from, (evidence) => ({ ...evidence, note: note.trim() }));

/** Taken off the list at once, erased an hour later: until then it can be taken back. */
export const removeEvidence = ({ id }: Payload<'remove-evidence'>, from: From): Promise<null> =>
  change(id, from, (evidence) => ({ ...evidence, removedAt: evidence.removedAt ?? from.now }));

export const restoreEvidence = ({ id }: Payload<'restore-evidence'>, from: From): Promise<null> =>
  change(id, from, (evidence) => ({ ...evidence, removedAt: null }));

/** Never rejects: what could not be swept is swept the next time. A list that cannot be read sweeps nothing. */
export async function sweep(now: Instant): Promise<void> {
  await withStore(listedIds)
    .then((listed) => sweepBlobs(listed, now))
    .catch(() => undefined);
}
