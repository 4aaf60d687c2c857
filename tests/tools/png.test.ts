// Pictures made small: the same pixels, in as many colours as are allowed.
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { small } from './png';

const RED = [200, 30, 40];
const PAPER = [246, 245, 241];
const NEARLY_PAPER = [246, 245, 240];

function chunk(type: string, data: readonly number[] | Buffer): Buffer {
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.write(type, 4, 'latin1');
  return Buffer.concat([frame, Buffer.from(data), Buffer.alloc(4)]);
}

/** Two rows of three pixels; the second is written as what it differs from the first. */
const drawn = Buffer.concat([
  Buffer.alloc(8),
  chunk('IHDR', [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0]),
  chunk('IDAT', deflateSync(Buffer.from([0, ...PAPER, ...PAPER, ...RED, 2, ...Array(5).fill(0), 255, 0, 0, 0]))),
  chunk('IEND', []),
]);

function dataOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

it('keeps every colour while there is room', () => {
  const png = small(drawn, 256);
  const colours = [...dataOf(png, 'PLTE')];
  const pixels = [...inflateSync(dataOf(png, 'IDAT'))];
  const colourAt = (index: number | undefined) => colours.slice((index ?? 0) * 3, (index ?? 0) * 3 + 3);
  expect([1, 2, 3].map((at) => colourAt(pixels[at]))).toEqual([PAPER, PAPER, RED]);
  expect([5, 6, 7].map((at) => colourAt(pixels[at]))).toEqual([PAPER, NEARLY_PAPER, RED]);
});

it('gives a rare colour the nearest of the frequent ones', () => {
  const png = small(drawn, 2);
  expect([...dataOf(png, 'PLTE')]).toEqual([...PAPER, ...RED]);
  expect([...inflateSync(dataOf(png, 'IDAT'))]).toEqual([0, 0, 0, 1, 0, 0, 0, 1]);
});

it('refuses what it cannot read', () => {
  expect(() => small(small(drawn, 2), 2)).toThrow('no PNG of a window');
});
