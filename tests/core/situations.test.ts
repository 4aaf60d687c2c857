// The table, situation by situation: row, clock, step, last day and level, what is said and what must not be.
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import type { Decision } from '../../utils/core/decision';
import { ROWS } from '../../utils/core/rows/index';
import { englishCatalogue } from '../../utils/i18n/english';
import { createWords } from '../../utils/i18n/word';
import { noon } from './order-of';
import { STATEMENTS } from './seeds';
import type { Situation } from './situations/situation';

const files = import.meta.glob<Readonly<Record<string, readonly Situation[]>>>(
  ['./situations/*.ts', '!./situations/situation.ts'],
  { eager: true },
);
const groups = Object.values(files).flatMap((file) => Object.entries(file));
const english = createWords(englishCatalogue(), 'en');

const gistOf = ({ row, clock, step, level }: Decision): string =>
  `${row} ${clock?.kind ?? '–'} ${step.id} ${step.lastDay ?? '–'} ${level}`;

describe.each(groups)('%s', (_name, situations) => {
  it.each(situations.map((each) => [`${each.what}, ${each.on}`, each] as const))('%s', (_what, situation) => {
    const moment = noon(situation.on);
    const decision = decide(situation.order, moment);
    expect(gistOf(decision)).toBe(situation.gist);
    const say = english.at(moment);
    const said = [decision.state, decision.step.words, ...(decision.trap ? [decision.trap] : [])]
      .map((words) => say(words).replace(/\u00A0/g, ' '))
      .join('\n');
    if (situation.says) expect(said).toMatch(situation.says);
    if (situation.never) expect(said).not.toMatch(situation.never);
  });
});

describe('what the two first guides tell a buyer', () => {
  const named = new Set(groups.flatMap(([, situations]) => situations.map(({ what }) => what)));
  const catalogue = englishCatalogue();

  it.each(STATEMENTS.map((each) => [each.says, each] as const))('%s', (_says, { situations, words }) => {
    expect(situations.length).toBeGreaterThan(0);
    expect(situations.filter((what) => !named.has(what))).toEqual([]);
    expect(words.filter((key) => catalogue[key] === undefined)).toEqual([]);
  });
});

it('at least 150 situations, and every row of the table in one of them', () => {
  const all = groups.flatMap(([, situations]) => situations);
  expect(all.length).toBeGreaterThanOrEqual(150);
  const rows = new Set(all.map(({ gist }) => Number(gist.split(' ')[0])));
  expect([...rows].sort((a, b) => a - b)).toEqual(ROWS.map(({ number }) => number));
});
