// The law of the scales: what a window's sheet says of space, type, radius and motion it says in tokens.
import { describe, expect, it } from 'vitest';
import { read, sheets } from './sources';

/** Which tokens a property takes. */
const SCALES: readonly (readonly [property: RegExp, token: RegExp])[] = [
  [/^(margin|padding|gap|row-gap|column-gap)(-|$)/, /^--space/],
  [/^font(-size)?$/, /Size$/],
  [/^line-height$/, /Lead$/],
  [/radius$/, /Radius$/],
  [/^(transition|animation)(-duration|-delay)?$/, /^--(quick|slow)$/],
];
/** What a unit is in pixels, or in milliseconds; a line height without one counts letters. */
const UNITS: Readonly<Record<string, number>> = { px: 1, rem: 16, em: 16, '': 16, ms: 1, s: 1000 };
/** Hairlines, and what is drawn next to them, are finer than any step. */
const HAIRLINE = 2;

const DECLARATION = /(\/\*[^*]*\*\/\s*)?(?<![\w-])([a-z-]+):\s*([^;{}]+);/g;
const LITERAL = /(?<![\w.#-])-?(\d*\.?\d+)(px|rem|em|ms|s)(?![\w-])|^(\d*\.?\d+)$/g;

/** Sheets of the shop's page are built by themselves: in their closed roots none of our tokens exists. */
const windows = sheets.filter((path) => !path.startsWith('assets/page-'));
const TOKENS = ['assets/tokens.css', 'assets/scales.css'];
const steps = TOKENS.flatMap((path) =>
  [...read(path).matchAll(/^ {2}(--\w+): ([\d.]+)(px|rem|ms)\b/gm)].map(([, name = '', figure, unit = '']) => ({
    name,
    size: Number(figure) * (UNITS[unit] ?? 0),
  })),
);

function literalsIn(path: string): string[] {
  const text = read(path);
  return [...text.matchAll(DECLARATION)].flatMap(({ index, 1: reason, 2: property = '', 3: value = '' }) => {
    const scale = SCALES.find(([properties]) => properties.test(property));
    if (!scale || reason) return [];
    const line = text.slice(0, index).split('\n').length;
    return [...value.matchAll(LITERAL)]
      .map(([said, figure, unit, bare]) => ({ said, size: Number(figure ?? bare) * (UNITS[unit ?? ''] ?? 0) }))
      .filter(({ size }) => size > HAIRLINE)
      .map(({ said, size }) => {
        const [nearest] = steps
          .filter(({ name }) => scale[1].test(name))
          .sort((a, b) => Math.abs(a.size - size) - Math.abs(b.size - size));
        return `${path}:${line} ${property}: ${value} – instead of ${said} say var(${nearest?.name})`;
      });
  });
}

describe('the scales', () => {
  it.each(windows)('%s takes its figures from them', (path) => {
    expect(
      literalsIn(path),
      'take the nearest step, or tell in a comment right above the line why none will do',
    ).toEqual([]);
  });

  it('have every token that a sheet asks for, and no other', () => {
    const all = windows.map(read).join('\n');
    const named = (pattern: RegExp): Set<string> => new Set([...all.matchAll(pattern)].map(([, name = '']) => name));
    const asked = named(/var\((--[\w-]+)/g);
    const unknown = [...named(/var\((--[\w-]+)\)/g)].filter((name) => !named(/(--[\w-]+):/g).has(name));
    // The days of a timeline are set where they are counted.
    expect(
      unknown.filter((name) => name !== '--days'),
      'a name nobody gave a value is silently nothing',
    ).toEqual([]);
    const left = steps.filter(({ name }) => !asked.has(name)).map(({ name }) => name);
    expect(left, 'no sheet takes this step: remove it').toEqual([]);
  });
});
