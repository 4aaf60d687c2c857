// The directory at the end of a ZIP file: what is in it and where. Believes nothing: every number is held against the bytes
// that are there, every name against where it could lead.
import { CENTRAL, ENCRYPTED, END, LOCAL, METHODS, MOST_BYTES, MOST_FILES } from './layout';
import { ZipFault } from './zip-fault';

export interface ZipLimits {
  readonly files: number;
  /** Unpacked bytes of one file, and of all. */
  readonly file: number;
  readonly total: number;
}

export interface Listed {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own record begins, and the bytes before which it must end. */
  readonly at: number;
  readonly until: number;
}

/** Where the directory lies. */
export interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

const LONGEST_COMMENT = 0xffff;
const LONGEST_NAME = 240;
/** The last record lies within so many bytes of the end. */
export const TAIL = END.size + LONGEST_COMMENT;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** `tail`: the last bytes of the file, at most TAIL of them; `total`: how many bytes the file has. */
export function directoryPlace(tail: Uint8Array, total: number, { files }: ZipLimits): DirectoryPlace {
  const view = viewOf(tail);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === MOST_FILES || start === MOST_BYTES) throw new ZipFault('unsupported');
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) throw new ZipFault('unsupported');
  if (start + size > total - tail.byteLength + end) throw new ZipFault('broken');
  if (count > files) throw new ZipFault('too-big');
  return { count, start, size };
}

/** The last record of the file; a comment may follow it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - END.size; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue;
    if (at + END.size + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new ZipFault('no-zip');
}

/** `bytes`: those of the directory, and no more. */
export function listedFiles(bytes: Uint8Array, { count, start }: DirectoryPlace, limits: ZipLimits): readonly Listed[] {
  const view = viewOf(bytes);
  const listed: Omit<Listed, 'until'>[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL.size > bytes.length || view.getUint32(at, true) !== CENTRAL.signature)
      throw new ZipFault('broken');
    listed.push(fileAt(bytes, view, at));
    at += CENTRAL.size + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at > bytes.length) throw new ZipFault('broken');
  refuseTooMuch(listed, limits);
  return placed(listed, start);
}

function fileAt(bytes: Uint8Array, view: DataView, at: number): Omit<Listed, 'until'> {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & ENCRYPTED || (method !== METHODS.stored && method !== METHODS.deflated))
    throw new ZipFault('unsupported');
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packedSize === MOST_BYTES || size === MOST_BYTES || local === MOST_BYTES) throw new ZipFault('unsupported');
  const name = nameOf(bytes.subarray(at + CENTRAL.size, at + CENTRAL.size + view.getUint16(at + 28, true)));
  if (method === METHODS.stored && packedSize !== size) throw new ZipFault('broken');
  return { name, method, crc: view.getUint32(at + 16, true), packedSize, size, at: local };
}

/** A relative path that stays where it is put, on any system. */
function nameOf(bytes: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ZipFault('broken');
  }
  const parts = name.replace(/\/$/, '').split('/');
  const odd = /[\p{Cc}\\:]/u.test(name) || parts.some((part) => part === '' || part === '.' || part === '..');
  if (odd || name.length > LONGEST_NAME) throw new ZipFault('unsafe');
  return name;
}

function refuseTooMuch(listed: readonly Omit<Listed, 'until'>[], limits: ZipLimits): void {
  const total = listed.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total || listed.some(({ size }) => size > limits.file)) throw new ZipFault('too-big');
}

/** Files that share their bytes are how small files are made to unpack into endless ones; names that are alike hide one. */
function placed(listed: readonly Omit<Listed, 'until'>[], start: number): readonly Listed[] {
  const names = new Set(listed.map(({ name }) => name.normalize('NFC').toLowerCase()));
  if (names.size < listed.length) throw new ZipFault('unsafe');
  const ends = [...listed].sort((a, b) => a.at - b.at);
  const until = new Map(ends.map((file, index) => [file, ends[index + 1]?.at ?? start]));
  return listed.map((file) => {
    const end = until.get(file) ?? start;
    if (file.at + LOCAL.size + file.packedSize > start) throw new ZipFault('broken');
    if (file.at + LOCAL.size + file.packedSize > end) throw new ZipFault('unsafe');
    return { ...file, until: end };
  });
}
