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
  /** Where its bytes begin, after its own record. */
  readonly from: number;
}

const LONGEST_COMMENT = 0xffff;
const LONGEST_NAME = 240;

export function listedFiles(bytes: Uint8Array, limits: ZipLimits): readonly Listed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === MOST_FILES || start === MOST_BYTES) throw new ZipFault('unsupported');
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) throw new ZipFault('unsupported');
  if (start + size > end) throw new ZipFault('broken');
  if (count > limits.files) throw new ZipFault('too-big');
  const listed: Listed[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL.size > end || view.getUint32(at, true) !== CENTRAL.signature) throw new ZipFault('broken');
    listed.push(fileAt(bytes, view, at, start));
    at += CENTRAL.size + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at > end) throw new ZipFault('broken');
  refuseTooMuch(listed, limits);
  refuseOverlaps(listed);
  return listed;
}

/** The last record of the file; a comment may follow it. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END.size - LONGEST_COMMENT);
  for (let at = view.byteLength - END.size; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue;
    if (at + END.size + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new ZipFault('no-zip');
}

function fileAt(bytes: Uint8Array, view: DataView, at: number, end: number): Listed {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & ENCRYPTED || (method !== METHODS.stored && method !== METHODS.deflated))
    throw new ZipFault('unsupported');
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packedSize === MOST_BYTES || size === MOST_BYTES || local === MOST_BYTES) throw new ZipFault('unsupported');
  const name = nameOf(bytes.subarray(at + CENTRAL.size, at + CENTRAL.size + view.getUint16(at + 28, true)));
  if (local + LOCAL.size > end || view.getUint32(local, true) !== LOCAL.signature) throw new ZipFault('broken');
  const from = local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + packedSize > end || (method === METHODS.stored && packedSize !== size)) throw new ZipFault('broken');
  return { name, method, crc: view.getUint32(at + 16, true), packedSize, size, from };
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

function refuseTooMuch(listed: readonly Listed[], limits: ZipLimits): void {
  const total = listed.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total || listed.some(({ size }) => size > limits.file)) throw new ZipFault('too-big');
}

/** Files that share their bytes are how small files are made to unpack into endless ones; names that are alike hide one. */
function refuseOverlaps(listed: readonly Listed[]): void {
  const names = new Set(listed.map(({ name }) => name.normalize('NFC').toLowerCase()));
  const byPlace = [...listed].sort((a, b) => a.from - b.from);
  const over = byPlace.some((file, index) => {
    const next = byPlace[index + 1];
    return next !== undefined && file.from + file.packedSize > next.from - LOCAL.size;
  });
  if (over || names.size < listed.length) throw new ZipFault('unsafe');
}
