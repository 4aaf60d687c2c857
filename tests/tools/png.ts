// Makes pictures of windows small: few colours, the frequent ones exactly as they are. Reads the PNGs that a browser
// writes: eight bits a channel, no interlace.
import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../../utils/zip/crc32';

/** Grounds, lines and texts: as many colours are kept as they are. */
const EXACT = 24;
/** Squared distance of two colours that can stand for each other at the edge of a letter: about 12 in 255 a channel. */
const NEIGHBOURS = 400;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** `colours`: one number 0xRRGGBB a pixel, row by row. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint32Array;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** The guess of the PNG filters: whichever of left, above and corner is nearest to left + above − corner. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function unfilter(filter: number, row: Buffer, before: Buffer, step: number): void {
  if (filter === 0) return;
  for (let x = 0; x < row.length; x += 1) {
    const left = x < step ? 0 : (row[x - step] ?? 0);
    const above = before[x] ?? 0;
    const corner = x < step ? 0 : (before[x - step] ?? 0);
    const guess = [0, left, above, (left + above) >> 1][filter] ?? paeth(left, above, corner);
    row[x] = ((row[x] ?? 0) + guess) & 0xff;
  }
}

function read(png: Buffer): Picture {
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  const kind = head?.[9];
  if (head?.[8] !== 8 || head[12] !== 0 || (kind !== 2 && kind !== 6)) throw new Error('This is no PNG of a window.');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const step = kind === 6 ? 4 : 3;
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const colours = new Uint32Array(width * height);
  let before = Buffer.alloc(width * step);
  for (let y = 0; y < height; y += 1) {
    const start = y * (width * step + 1);
    const row = rows.subarray(start + 1, start + 1 + width * step);
    unfilter(rows[start] ?? 0, row, before, step);
    for (let x = 0; x < width; x += 1) colours[y * width + x] = row.readUIntBE(x * step, 3);
    before = row;
  }
  return { width, height, colours };
}

const apart = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 0xff) - ((b >> 8) & 0xff)) ** 2 + ((a & 0xff) - (b & 0xff)) ** 2;

/** The most frequent colours. After the first of them none that has a neighbour: else grey ramps would take every place. */
function paletteOf(colours: Uint32Array, most: number): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette: number[] = [];
  for (const [colour] of [...counts].sort(([a, many], [b, more]) => more - many || a - b)) {
    if (palette.length === most) break;
    const isNew = palette.length < EXACT || palette.every((other) => apart(other, colour) > NEIGHBOURS);
    if (isNew) palette.push(colour);
  }
  return palette;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  palette.forEach((other, index) => {
    if (apart(other, colour) < apart(palette[best] ?? 0, colour)) best = index;
  });
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** The same picture in at most `most` (1–256) colours, chosen by frequency; others take the nearest. Same pixels, same bytes. */
export function small(png: Buffer, most: number): Buffer {
  const { width, height, colours } = read(png);
  const palette = paletteOf(colours, most);
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    const index = indices.get(colour) ?? nearest(palette, colour);
    indices.set(colour, index);
    rows[at + Math.floor(at / width) + 1] = index;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, index) => void table.writeUIntBE(colour, index * 3, 3));
  const drawn = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    ...[chunk('IHDR', head), chunk('PLTE', table), chunk('IDAT', drawn), chunk('IEND', Buffer.alloc(0))],
  ]);
}
