// What a file would bring, without bringing anything: read once from beginning to end and compared with what is kept.
import type { UnreadableWhy } from '../../../utils/core/backup/from-export';
import type { Preview } from '../../../utils/core/backup/report';
import type { FileContents } from './file-contents';
import { type Source, step, type Work } from './source';

const AT_ONCE = 1000;

async function knownPieces(source: Source, ids: readonly string[]): Promise<number> {
  let known = 0;
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const evidence = ids.slice(at, at + AT_ONCE);
    known += (await source.ask('get-known', { orders: [], evidence })).evidence.length;
  }
  return known;
}

/** Rejects with Stopped, a FileFault or a SourceFault. */
export async function lookThrough(contents: FileContents, source: Source, work: Work): Promise<Preview> {
  const count = { fresh: 0, known: 0, forgotten: 0, tombstones: 0 };
  const unreadable = new Map<UnreadableWhy, number>();
  const seen = new Set<string>();
  for await (const part of contents.parts()) {
    step(work, { done: seen.size, of: 0 });
    for (const why of part.unreadable) unreadable.set(why, (unreadable.get(why) ?? 0) + 1);
    const records = part.records.filter(({ id }) => !seen.has(id));
    if (records.length === 0) continue;
    const here = await source.ask('get-known', { orders: records.map(({ id }) => id), evidence: [] });
    const [kept, forgotten] = [new Set(here.kept), new Set(here.forgotten)];
    for (const { id, forgottenAt } of records) {
      seen.add(id);
      const isHere = kept.has(id) || forgotten.has(id);
      if (forgottenAt !== null) count.tombstones += isHere ? 0 : 1;
      else if (forgotten.has(id)) count.forgotten += 1;
      else count[isHere ? 'known' : 'fresh'] += 1;
    }
  }
  const ids = contents.pieces.map(({ piece }) => piece.id);
  const known = await knownPieces(source, ids);
  const { kind, madeAt, settings, piecesLost } = contents;
  const pieces = { fresh: ids.length - known, known, lost: piecesLost };
  return { kind, madeAt, hasSettings: settings !== null, ...count, unreadable, pieces };
}
