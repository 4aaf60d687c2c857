// ZIP files: what we write others read, what others write we read, and what is broken, too big or unsafe is refused by a word.
import fc from 'fast-check';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../utils/zip/crc32';
import { openZip } from '../../utils/zip/open-zip';
import { writeZip, type ZipEntry } from '../../utils/zip/write-zip';
import { ZipFault } from '../../utils/zip/zip-fault';

const AT = Date.UTC(2026, 10, 21, 12, 30, 10);
const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer());
const zipped = async (entries: readonly Omit<ZipEntry, 'at'>[]) =>
  bytesOf(await writeZip(entries.map((entry) => ({ ...entry, at: AT }))));
const made = (files: Zippable): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync(files));

/** All of it, one after the other. */
async function readZip(bytes: Uint8Array<ArrayBuffer>, limits?: Parameters<typeof openZip>[1]) {
  const zip = await openZip(new Blob([bytes]), limits);
  const files = new Map<string, Uint8Array>();
  for (const name of zip.names) files.set(name, (await zip.read(name)) ?? new Uint8Array());
  return files;
}

async function why(bytes: Uint8Array<ArrayBuffer>, limits?: Parameters<typeof openZip>[1]): Promise<string> {
  try {
    await readZip(bytes, limits);
    return 'read';
  } catch (error) {
    return error instanceof ZipFault ? error.why : `threw ${String(error)}`;
  }
}

const anyName = fc
  .array(fc.stringMatching(/^[\p{L}\p{N} _-]{1,20}$/u), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('/'))
  // The other program keeps files in a plain object, which cannot hold this name; ours can, see below.
  .filter((name) => name !== '__proto__');
const anyFiles = fc.uniqueArray(
  fc.record({
    name: anyName,
    content: fc.oneof(fc.uint8Array({ maxLength: 2000 }), fc.string({ maxLength: 2000, unit: 'grapheme' })),
  }),
  { maxLength: 8, selector: ({ name }) => name.normalize('NFC').toLowerCase() },
);
const raw = (content: Uint8Array | string): Uint8Array => (typeof content === 'string' ? strToU8(content) : content);

it('sums as others do', () => {
  expect(crc32(strToU8('123456789')).toString(16)).toBe('cbf43926');
  expect(crc32(strToU8('456789'), crc32(strToU8('123'))).toString(16)).toBe('cbf43926');
});

describe('round trips', () => {
  it('what we write, another program reads, and we do', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const bytes = await zipped(
          files.map(({ name, content }) => ({
            name,
            content: typeof content === 'string' ? content : new Blob([new Uint8Array(content)]),
          })),
        );
        const expected = files.map(({ name, content }) => [name, [...raw(content)]]).sort();
        expect(
          Object.entries(unzipSync(bytes))
            .map(([name, read]) => [name, [...read]])
            .sort(),
        ).toEqual(expected);
        expect([...(await readZip(bytes))].map(([name, read]) => [name, [...read]]).sort()).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('what another program writes, we read', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const bytes = made(Object.fromEntries(files.map(({ name, content }) => [name, raw(content)])));
        const read = await readZip(bytes);
        expect([...read].map(([name, content]) => [name, [...content]]).sort()).toEqual(
          files.map(({ name, content }) => [name, [...raw(content)]]).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('a file called as no object can hold it', async () => {
    const bytes = await zipped([{ name: '__proto__', content: 'kept' }]);
    expect([...(await readZip(bytes))]).toEqual([['__proto__', strToU8('kept')]]);
  });

  it('deflates a long text, keeps a picture as it is, and carries the time', async () => {
    const picture = new Blob([new Uint8Array(5000)]);
    const bytes = await zipped([
      { name: 'long.txt', content: 'late '.repeat(1000) },
      { name: 'picture.png', content: picture },
    ]);
    expect(bytes.length).toBeLessThan(5600);
    const view = new DataView(bytes.buffer);
    expect([
      view.getUint16(12, true) >> 9,
      (view.getUint16(12, true) >> 5) & 15,
      view.getUint16(12, true) & 31,
    ]).toEqual([46, 11, 21]);
  });
});

describe('refused', () => {
  it.each(['../out.txt', '/etc/passwd', 'a/../../b', 'C:\\x.txt', 'a\\..\\b', 'a//b', 'a\u0000b', './a', '..'])(
    'the name %j leads elsewhere',
    async (name) => {
      expect(await why(made({ [name]: strToU8('x') }))).toBe('unsafe');
    },
  );

  it('two names that are one on some systems', async () => {
    expect(await why(made({ 'a.txt': strToU8('x'), 'A.TXT': strToU8('y') }))).toBe('unsafe');
  });

  it('more than there is room for, before anything is unpacked', async () => {
    const bomb = made({ 'a.txt': [new Uint8Array(3_000_000), { level: 9 }] });
    expect(await why(bomb, { files: 5, file: 1_000_000, total: 10_000_000 })).toBe('too-big');
    expect(await why(bomb, { files: 5, file: 9_000_000, total: 1_000_000 })).toBe('too-big');
    expect(await why(made({ a: strToU8('x'), b: strToU8('x') }), { files: 1, file: 9, total: 9 })).toBe('too-big');
  });

  it('a size that lies: what comes out is never longer than was said', async () => {
    const bytes = made({ 'a.txt': [new Uint8Array(100_000), { level: 9 }] });
    const view = new DataView(bytes.buffer);
    const central = bytes.length - 22 - 46 - 5;
    expect(view.getUint32(central, true)).toBe(0x02014b50);
    view.setUint32(central + 24, 100, true);
    expect(await why(bytes)).toBe('broken');
  });

  it('files that lie over each other', async () => {
    const bytes = made({ a: [new Uint8Array(64), { level: 0 }], b: [new Uint8Array(64), { level: 0 }] });
    const view = new DataView(bytes.buffer);
    const second = bytes.length - 22 - 47;
    view.setUint32(second + 42, 0, true);
    expect(await why(bytes)).toBe('unsafe');
  });

  it('encryption and methods that we do not know', async () => {
    const bytes = made({ a: [strToU8('x'), { level: 0 }] });
    const central = bytes.length - 22 - 47;
    const locked = bytes.slice();
    new DataView(locked.buffer).setUint16(central + 8, 1, true);
    const other = bytes.slice();
    new DataView(other.buffer).setUint16(central + 10, 12, true);
    expect([await why(locked), await why(other)]).toEqual(['unsupported', 'unsupported']);
  });

  it('what is no ZIP file, or half of one', async () => {
    expect(await why(new Uint8Array())).toBe('no-zip');
    expect(await why(new Uint8Array(strToU8('{"format":"claimcheck-export"}')))).toBe('no-zip');
    const whole = made({ a: strToU8('hello hello hello') });
    expect(await why(whole.slice(0, whole.length - 30))).toBe('no-zip');
    expect(await why(whole.slice(20))).toBe('broken');
  });

  it('one damaged file alone: the others are read', async () => {
    const bytes = made({ 'a.txt': [strToU8('aaaa'), { level: 0 }], 'b.txt': [strToU8('bbbb'), { level: 0 }] });
    bytes[30 + 5] = 0x78;
    const zip = await openZip(new Blob([bytes]));
    await expect(zip.read('a.txt')).rejects.toMatchObject({ why: 'broken' });
    expect([...((await zip.read('b.txt')) ?? [])]).toEqual([...strToU8('bbbb')]);
    expect(await zip.read('c.txt')).toBeUndefined();
  });

  it('any damage: a word, or the very same content, and never anything else', async () => {
    const content = strToU8('The store moved the refund date. '.repeat(20));
    const whole = made({ 'order.json': content, 'b.txt': strToU8('b') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const damaged = whole.slice();
          for (const [at, flip] of changes) damaged[at] = (damaged[at] ?? 0) ^ flip;
          const word = await why(damaged);
          expect(word).not.toMatch(/^threw/);
          if (word !== 'read') return;
          for (const read of (await readZip(damaged)).values()) expect([content.length, 1, 0]).toContain(read.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
