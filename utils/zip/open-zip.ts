// Opens a ZIP file that may come from anywhere, and reads out of it one file at a time: what was not asked for is never
// unpacked, and nothing is given out whose sum is not right. Throws a ZipFault and nothing else.
import { crc32 } from './crc32';
import { directoryPlace, type Listed, listedFiles, TAIL, type ZipLimits } from './directory';
import { LOCAL, METHODS } from './layout';
import { ZipFault } from './zip-fault';

/** Ours: a backup of everything, with room. */
const ZIP_LIMITS: ZipLimits = { files: 60_000, file: 100_000_000, total: 4_000_000_000 };

export interface OpenZip {
  /** In the order of the file, without folders. */
  readonly names: readonly string[];
  /** Undefined when there is none of that name. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    // Taken away or changed since it was chosen.
    throw new ZipFault('broken');
  }
}

export async function openZip(file: Blob, limits: ZipLimits = ZIP_LIMITS): Promise<OpenZip> {
  const place = directoryPlace(await bytesOf(file, Math.max(0, file.size - TAIL), file.size), file.size, limits);
  const directory = await bytesOf(file, place.start, place.start + place.size);
  const listed = listedFiles(directory, place, limits).filter(({ name }) => !name.endsWith('/'));
  const byName = new Map(listed.map((one) => [one.name, one]));
  return {
    names: [...byName.keys()],
    read: async (name) => {
      const found = byName.get(name);
      return found && unpack(file, found);
    },
  };
}

async function unpack(file: Blob, listed: Listed): Promise<Uint8Array<ArrayBuffer>> {
  const record = await bytesOf(file, listed.at, listed.at + LOCAL.size);
  const view = new DataView(record.buffer);
  if (record.length < LOCAL.size || view.getUint32(0, true) !== LOCAL.signature) throw new ZipFault('broken');
  const from = listed.at + LOCAL.size + view.getUint16(26, true) + view.getUint16(28, true);
  if (from + listed.packedSize > listed.until) throw new ZipFault('broken');
  const packed = await bytesOf(file, from, from + listed.packedSize);
  const content = listed.method === METHODS.stored ? packed : await inflate(packed, listed.size);
  if (content.length !== listed.size || crc32(content) !== listed.crc) throw new ZipFault('broken');
  return content;
}

/** Stops as soon as more comes out than was said. */
async function inflate(packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const content = new Uint8Array(size);
  let at = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (at + step.value.length > size) throw new ZipFault('broken');
      content.set(step.value, at);
      at += step.value.length;
    }
  } catch {
    throw new ZipFault('broken');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return content.subarray(0, at);
}
