// The laws of the repository. Each failure is a sentence that says what to do instead.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, ROOT, read, shipped } from './sources';

describe('files', () => {
  it.each(code)('%s has at most 200 lines', (path) => {
    expect(read(path).split('\n').length - 1, 'split it by meaning').toBeLessThanOrEqual(200);
  });

  it('has a median shipped file of at most 80 lines', () => {
    const lengths = shipped.map((path) => read(path).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  it.each(shipped)('%s is named by the field’s words', (path) => {
    const name = path.split('/').at(-1) ?? '';
    expect(name, 'kebab-case.ts, components PascalCase.tsx').toMatch(
      /^([a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?|[A-Z][A-Za-z0-9]*\.tsx)$/,
    );
    expect(name, 'say what it is, not that it helps').not.toMatch(/helper|manager|util|service|misc|common/i);
  });

  it.each(shipped)('%s opens with what it owns', (path) => {
    expect(
      read(path).trimStart(),
      'begin with one to three comment lines: what it owns, what it must never do',
    ).toMatch(/^(\/\/|\/\*)/);
  });
});

describe('forbidden words', () => {
  const forbid = (paths: readonly string[], pattern: RegExp, why: string, text = read): void => {
    const found = paths.filter((path) => pattern.test(text(path)));
    expect(found, why).toEqual([]);
  };
  const typed = code.filter((path) => path !== 'tests/laws.test.ts');
  const uncommented = (path: string): string => read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  it('core never reads the clock or rolls dice', () => {
    const core = shipped.filter((path) => path.startsWith('utils/core/'));
    forbid(core, /Date\.now\(|new Date\(\)|Math\.random\(|performance\./, 'take `now` as an argument');
  });
  it('nothing is typed any, ignored or skipped', () => {
    forbid(typed, /:\s*any\b|\bas any\b|<any>/, 'name the type, or unknown', uncommented);
    forbid(typed, /@ts-ignore|@ts-nocheck|@ts-expect-error/, 'mend the type');
    forbid(typed, /\b(it|test|describe)\.(skip|only|todo)\b/, 'a skipped test is a defect: mend or delete it');
  });
  it('no page is built from strings of markup', () => {
    forbid(
      shipped,
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
      'use textContent',
    );
  });
  it('selectors live in layouts', () => {
    const elsewhere = shipped.filter((path) => /^utils\/(?!pages\/(find|layouts))/.test(path));
    forbid(elsewhere, /querySelector|getElementsBy/, 'a selector belongs to a layout in utils/pages/layouts');
  });
  it('only the background writes what is kept', () => {
    const others = shipped.filter((path) => !/^(entrypoints\/background|utils\/(store|webext))\//.test(path));
    forbid(
      others,
      /storage\.(local|sync)\.(set|remove|clear)|indexedDB/,
      'send a message; the background is the only writer',
    );
  });
  it('the core is small enough to hold in a head: no file of size zero', () => {
    expect(code.filter((path) => statSync(join(ROOT, path)).size === 0)).toEqual([]);
  });
});
