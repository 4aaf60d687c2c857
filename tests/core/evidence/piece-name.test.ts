// Names of pieces: short enough to be kept, fit for every system, and always with the ending that says what the file is.
import { describe, expect, it } from 'vitest';
import { LONGEST_NAME } from '../../../utils/core/evidence/evidence';
import { safeName, shortName } from '../../../utils/core/evidence/piece-name';

describe('a name that is kept', () => {
  it.each([
    ['lamp.png', 'lamp.png'],
    ['receipt', 'receipt'],
    ['.profile', '.profile'],
    ['', 'file'],
    [`${'invoice '.repeat(20)}.docx`, `${'invoice '.repeat(20).slice(0, 55)}.docx`],
    ['a.b'.repeat(40), 'a.b'.repeat(40).slice(0, 60)],
  ])('%s', (name, kept) => {
    expect(shortName(name)).toBe(kept);
  });
  it('is no longer than what is accepted, in scripts of two units, too', () => {
    const kept = shortName(`${'🎧'.repeat(100)}.mp4`);
    expect(kept).toMatch(/^(?:🎧)+\.mp4$/u);
    expect(kept.length).toBeLessThanOrEqual(LONGEST_NAME);
  });
});

describe('a name in a pack', () => {
  it.each([
    ['../../lamp <1>.JPG', 'image/jpeg', '01-lamp-1.jpg'],
    ['receipt', 'application/pdf', '01-receipt.pdf'],
    ['...', '', '01.bin'],
  ])('%s', (name, type, safe) => {
    expect(safeName({ name, type }, 0)).toBe(safe);
  });
});
