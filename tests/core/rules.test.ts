// Rules are data with a source each: named by their file, graded, dated; docs/rules.md is made from them; no superseded
// number is anywhere, and rows keep no second copy of one.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../utils/core/rules/index';
import { GRADES, type Rule } from '../../utils/core/rules/rule';
import { isCalendarDate } from '../../utils/core/time';

const files = import.meta.glob<{ default?: Rule }>('../../utils/core/rules/*.ts', { eager: true });
const named = Object.entries(files).flatMap(([path, { default: rule }]) =>
  rule === undefined ? [] : [[path.replace(/^.*\/|\.ts$/g, ''), rule] as const],
);
const catalogues = import.meta.glob<string>('../../utils/i18n/{en,ru,zh}/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const sources = import.meta.glob<string>('../../utils/core/**/*.ts', { eager: true, query: '?raw', import: 'default' });

describe.each(named)('%s', (name, rule) => {
  it('is named by its file, graded, dated and sourced', () => {
    expect(rule.id).toBe(name);
    expect(GRADES).toContain(rule.grade);
    expect(isCalendarDate(rule.checked)).toBe(true);
    expect(rule.source).toMatch(/\S.{5}/);
    expect(rule.where.length).toBeGreaterThan(0);
    expect(rule.when).toMatch(/\S/);
  });

  it('says what it says plainly, and says who reports it when few do', () => {
    expect(rule.says).toMatch(/[.”]$/);
    expect(rule.says).not.toMatch(/too late|\bsafe\b|urgent|\bdispute\b|!/i);
    if (rule.grade === 'D') expect(rule.says).toMatch(/some buyers report/);
    if (rule.grade === 'ours') expect(rule.source).toMatch(/[Oo]urs?/);
  });

  it('has whole, positive numbers', () => {
    for (const number of Object.values(rule.numbers)) expect(Number.isInteger(number) && number > 0).toBe(true);
  });
});

it('every rule of the folder is in the list, once', () => {
  expect(RULES.map(({ id }) => id)).toEqual(named.map(([name]) => name).sort());
  expect(RULES.length).toBeGreaterThan(40);
});

describe('numbers have one place', () => {
  const others = Object.entries(sources).filter(([path]) => /core\/(rows|clocks)\//.test(path));

  it.each(others)('%s keeps no days of its own', (_path, text) => {
    expect(text).not.toMatch(/const [A-Z_]*(DAYS|HOURS|WINDOW|LIMIT)[A-Z_]* = \d/);
  });

  it('nothing superseded is said or linked to anywhere', () => {
    const superseded =
      /createIssueStep1|issue_list\.htm|6th day|sixth day|15 days to (answer|reply)|(twice|three times|[23]×) (the price|what)|no claim after|up to 4 days to answer|27 days|39 days/i;
    expect(Object.entries(sources).filter(([, text]) => superseded.test(text))).toEqual([]);
    expect(Object.entries(catalogues).filter(([, text]) => superseded.test(text))).toEqual([]);
  });

  it('rules of one region are read from its page, and never counted with', () => {
    const regional = RULES.filter(({ where }) => !where.includes('everywhere')).map(({ id }) => id);
    expect(regional.length).toBeGreaterThan(3);
    const users = Object.entries(sources).filter(([, text]) => regional.some((id) => text.includes(`rules/${id}'`)));
    expect(users.map(([path]) => path)).toEqual([]);
  });
});

const cell = (text: string): string => text.replace(/\|/g, '\\|');
const numbersOf = ({ numbers }: Rule): string =>
  Object.entries(numbers)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ') || '–';

const GRADE_MEANING: Readonly<Record<string, string>> = {
  A: 'AliExpress’s own words, seen lately',
  B: 'its own words, older or mirrored, or its announcement in the press',
  C: 'several independent sources agree',
  D: 'one source: said as “some buyers report”',
  ours: 'our own threshold, named so',
};

it('docs/rules.md is current (npm run fix rewrites it)', async () => {
  const text = `# Rules

What the guide knows of AliExpress, one file each in \`utils/core/rules/\`; this page is made from them. A sentence on the order's
own page always beats a rule, and a rule of one region is used only where the page or the buyer says so. None is legal advice.

Grades: ${GRADES.map((grade) => `**${grade}** ${GRADE_MEANING[grade]}`).join(' · ')}.

| rule | when | what | numbers | where | source | grade | checked |
|---|---|---|---|---|---|---|---|
${RULES.map(
  (rule) =>
    `| ${[rule.id, rule.when, rule.says, numbersOf(rule), rule.where.join(', '), rule.source, rule.grade, rule.checked].map(cell).join(' | ')} |`,
).join('\n')}

## How to add or mend a rule
Write \`utils/core/rules/<id>.ts\` with its source, grade and the day it was checked. Rows read its numbers from there and keep no
copy. \`npm run fix\` writes this page anew.
`;
  await expect(text).toMatchFileSnapshot('../../docs/rules.md');
});
