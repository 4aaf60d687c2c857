// The evidence pack as a ZIP file: the printable page, the order in the public format, the timeline as a table, and every
// picture and file. The private note and the nickname stay out.
import { type PackInput, packDocument } from '../../components/pack/pack-document';
import { packHtml } from '../../components/pack/pack-html';
import { timelineCsv } from '../../components/pack/timeline-csv';
import { toExport } from '../../utils/core/export/to-export';
import type { Say } from '../../utils/i18n/word';
import { writeZip, type ZipEntry } from '../../utils/zip/write-zip';

/** Bytes of pictures within the page itself; beyond that it would open slowly, and shows them from the files beside it. */
const MOST_INLINED = 30_000_000;

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/** `bytes` gives null for what is lost: it is named as missing, and the rest is packed all the same. */
export async function packFile(
  input: PackInput,
  say: Say,
  bytes: (id: string) => Promise<Blob | null>,
): Promise<{ readonly name: string; readonly file: Blob }> {
  const { order, timeline, evidence, moment } = input;
  const at = moment.now;
  const pack = packDocument(input, say);
  const pieces: ZipEntry[] = [];
  const lost = new Set<string>();
  const inlined = new Map<string, string>();
  let room = MOST_INLINED;
  for (const { id, file, shown } of pack.evidence) {
    const content = await bytes(id);
    const takenAt = evidence.find((piece) => piece.id === id)?.takenAt ?? at;
    if (content === null) {
      lost.add(id);
      continue;
    }
    pieces.push({ name: file, content, at: takenAt });
    if (!shown || content.size > room) continue;
    room -= content.size;
    inlined.set(id, await dataUrl(content));
  }
  const exported = toExport([{ ...order, note: '', nickname: '' }], at);
  const file = await writeZip([
    { name: 'index.html', content: packHtml(pack, { lost, inlined }), at },
    { name: 'order.json', content: `${JSON.stringify(exported, null, 2)}\n`, at },
    { name: 'timeline.csv', content: timelineCsv(timeline, say.at({ ...moment, now: 0 })), at },
    ...pieces,
  ]);
  return { name: `claimcheck-order-${order.id}.zip`, file };
}
