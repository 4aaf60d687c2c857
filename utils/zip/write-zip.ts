// Writes a ZIP file: names in UTF-8, every file stored as it is or deflated where that is shorter. Pictures are compressed
// already, and their bytes are not copied.
import { crc32 } from './crc32';
import { CENTRAL, END, LOCAL, METHODS, MOST_BYTES, MOST_FILES, UTF8, VERSION_NEEDED } from './layout';

export interface ZipEntry {
  /** With `/` between folders; no two alike. */
  readonly name: string;
  readonly content: Blob | string;
  /** A blob of text: deflated like a string. */
  readonly isText?: boolean;
  /** UTC milliseconds. */
  readonly at: number;
}

/** Texts longer than this are deflated. */
const WORTH_DEFLATING = 200;

interface Packed {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly body: Blob;
  readonly at: number;
}

/** Entries are taken one after the other, so that whoever gives them may read on, show how far it is, or stop by throwing. */
export async function writeZip(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>): Promise<Blob> {
  const parts: BlobPart[] = [];
  const central: BlobPart[] = [];
  let offset = 0;
  let centralSize = 0;
  let count = 0;
  for await (const entry of entries) {
    count += 1;
    if (count >= MOST_FILES) throw new RangeError('Too many files for one ZIP file');
    const packed = await pack(entry);
    const record = centralRecord(packed, offset);
    parts.push(localRecord(packed), packed.name, packed.body);
    central.push(record, packed.name);
    offset += LOCAL.size + packed.name.length + packed.body.size;
    centralSize += record.byteLength + packed.name.length;
    if (offset + centralSize > MOST_BYTES) throw new RangeError('Too many bytes for one ZIP file');
  }
  return new Blob([...parts, ...central, endRecord(count, centralSize, offset)], { type: 'application/zip' });
}

async function pack({ name, content, at, isText = typeof content === 'string' }: ZipEntry): Promise<Packed> {
  const blob = typeof content === 'string' ? new Blob([content]) : content;
  const crc = crc32(new Uint8Array(await blob.arrayBuffer()));
  const head = { name: new TextEncoder().encode(name), crc, size: blob.size, at };
  if (!isText || blob.size < WORTH_DEFLATING) return { ...head, method: METHODS.stored, body: blob };
  const body = await new Response(blob.stream().pipeThrough(new CompressionStream('deflate-raw'))).blob();
  if (body.size >= blob.size) return { ...head, method: METHODS.stored, body: blob };
  return { ...head, method: METHODS.deflated, body };
}

/** DOS date and time, in UTC; before 1980 and after 2107 there is none. */
function dosTime(at: number): { date: number; time: number } {
  const clamped = Math.min(Math.max(at, Date.UTC(1980, 0, 1)), Date.UTC(2107, 11, 31));
  const day = new Date(clamped);
  return {
    date: ((day.getUTCFullYear() - 1980) << 9) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate(),
    time: (day.getUTCHours() << 11) | (day.getUTCMinutes() << 5) | (day.getUTCSeconds() >> 1),
  };
}

function record(size: number, write: (view: DataView) => void): ArrayBuffer {
  const bytes = new ArrayBuffer(size);
  write(new DataView(bytes));
  return bytes;
}

/** From "version needed" to "extra length": the same in both records of a file. */
function shared(view: DataView, from: number, { method, at, crc, body, size, name }: Packed): void {
  const { date, time } = dosTime(at);
  view.setUint16(from, VERSION_NEEDED, true);
  view.setUint16(from + 2, UTF8, true);
  view.setUint16(from + 4, method, true);
  view.setUint16(from + 6, time, true);
  view.setUint16(from + 8, date, true);
  view.setUint32(from + 10, crc, true);
  view.setUint32(from + 14, body.size, true);
  view.setUint32(from + 18, size, true);
  view.setUint16(from + 22, name.length, true);
}

const localRecord = (packed: Packed): ArrayBuffer =>
  record(LOCAL.size, (view) => {
    view.setUint32(0, LOCAL.signature, true);
    shared(view, 4, packed);
  });

const centralRecord = (packed: Packed, offset: number): ArrayBuffer =>
  record(CENTRAL.size, (view) => {
    view.setUint32(0, CENTRAL.signature, true);
    view.setUint16(4, VERSION_NEEDED, true);
    shared(view, 6, packed);
    view.setUint32(42, offset, true);
  });

const endRecord = (count: number, size: number, offset: number): ArrayBuffer =>
  record(END.size, (view) => {
    view.setUint32(0, END.signature, true);
    view.setUint16(8, count, true);
    view.setUint16(10, count, true);
    view.setUint32(12, size, true);
    view.setUint32(16, offset, true);
  });
