// The arrows of the house. Each failure is a sentence that says what to do instead.
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ARROWS } from './arrows';
import { ROOT, read, shipped } from './sources';

const importsOf = (path: string): string[] =>
  ts.preProcessFile(read(path), true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return fileName;
    return relative(ROOT, normalize(join(ROOT, dirname(path), fileName)));
  });

const covers = (prefix: string, path: string): boolean =>
  path === prefix ||
  path.startsWith(`${prefix}/`) ||
  path.startsWith(`${prefix}.`) ||
  (prefix.endsWith(':') && path.startsWith(prefix));

const rowOf = (path: string): string | undefined =>
  Object.keys(ARROWS)
    .filter((folder) => covers(folder, path))
    .sort((a, b) => b.length - a.length)[0];

describe('arrows', () => {
  it.each(shipped)('%s imports only what its folder may', (path) => {
    const row = rowOf(path);
    expect(
      row,
      `${path} lies outside every room of the house: move it, or add a row to ARROWS with a reason`,
    ).toBeDefined();
    const allowed = ARROWS[row ?? ''] ?? [];
    const strangers = importsOf(path).filter((target) => !allowed.some((prefix) => covers(prefix, target)));
    expect(strangers, `${row} may import ${allowed.join(', ')}; reach the rest through an entrypoint`).toEqual([]);
  });

  it('has no cycles', () => {
    const graph = new Map(
      shipped.map((path) => [
        path,
        importsOf(path).flatMap((target) =>
          shipped.filter(
            (file) => file.replace(/(\/index)?\.tsx?$/, '') === target.replace(/\.tsx?$/, '') || file === target,
          ),
        ),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of shipped) visit(path, []);
    expect(cycles, 'modules that need each other are one module, or share a third').toEqual([]);
  });
});
