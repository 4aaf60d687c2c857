// Reads a ZIP file that may come from anywhere. All of it is checked before any of it is given out: limits, names, sums.
// Throws a ZipFault and nothing else.
import { crc32 } from './crc32';
import { type Listed, listedFiles, type ZipLimits } from './directory';
import { METHODS } from './layout';
import { ZipFault } from './zip-fault';

/** Ours: a backup of everything, with room. */
const ZIP_LIMITS: ZipLimits = { files: 5_000, file: 100_000_000, total: 1_000_000_000 };

/** By name, in the order of the file; folders are left out. */
export async function readZip(
  bytes: Uint8Array<ArrayBuffer>,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const listed of listedFiles(bytes, limits)) {
    if (listed.name.endsWith('/')) continue;
    files.set(listed.name, await unpack(bytes, listed));
  }
  return files;
}

async function unpack(bytes: Uint8Array<ArrayBuffer>, file: Listed): Promise<Uint8Array<ArrayBuffer>> {
  const packed = bytes.slice(file.from, file.from + file.packedSize);
  const content = file.method === METHODS.stored ? packed : await inflate(packed, file.size);
  if (content.length !== file.size || crc32(content) !== file.crc) throw new ZipFault('broken');
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
