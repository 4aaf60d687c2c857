// docs/guide-sample.md: one order per problem as a buyer sees it, in English and Russian, so that every sentence can be read
// in its place. Made from the code of the popup.
import { expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import { PROBLEMS } from '../../utils/core/event';
import { factsOf } from '../../utils/core/facts/facts';
import { lineGroups } from '../../utils/core/facts/line-groups';
import { letterFor } from '../../utils/core/letters/index';
import type { Order } from '../../utils/core/order';
import { pathOf } from '../../utils/core/path/path';
import { guideFor } from '../../utils/core/problems/index';
import { problemFor } from '../../utils/core/problems/problem-of';
import type { Catalogue } from '../../utils/i18n/catalogue';
import { englishCatalogue } from '../../utils/i18n/english';
import { createWords, type Say } from '../../utils/i18n/word';
import { noon, orderOf } from './order-of';
import { SAMPLES } from './samples';

const english: Catalogue = englishCatalogue();
const files = import.meta.glob<Catalogue>('../../utils/i18n/ru/*.json', { eager: true, import: 'default' });
const russian: Catalogue = Object.assign({}, ...Object.values(files));

function letterOf(order: Order, on: string, say: Say): readonly string[] {
  const moment = noon(on);
  const decision = decide(order, moment);
  const now = pathOf(order, decision, moment).find(({ state }) => state === 'now');
  const slug = decision.step.letter ?? now?.letter;
  const letter = slug === undefined ? null : letterFor(slug, order, decision, moment);
  if (letter === null) return [];
  const text = letter.paragraphs.map((parts) => `> ${parts.map(({ words }) => say(words)).join(' ')}`);
  return [`*${say(letter.title)}*`, '', text.join('\n>\n'), ''];
}

function pathLines(order: Order, on: string, say: Say): readonly string[] {
  const moment = noon(on);
  return pathOf(order, decide(order, moment), moment).flatMap((step, index) => [
    `${index + 1}. ${say(step.words)} (${say(step.note)}). ${say(step.why)}`,
    ...(step.state === 'now' ? (step.answers ?? []) : []).map(
      ({ label, value }) => `   - ${say(label).replace(/\?$/, '')}: ${say(value)}`,
    ),
  ]);
}

function evidenceLines(order: Order, on: string, say: Say): readonly string[] {
  const moment = noon(on);
  const [group] = lineGroups(order);
  const problem = group && problemFor(factsOf(order, group, moment), decide(order, moment));
  const evidence = (problem && guideFor(problem)?.evidence) || [];
  return evidence.map(
    ({ weight, what, how }) => `- ${say({ key: `guide.evidence-${weight}` })}: **${say(what)}.** ${say(how)}`,
  );
}

function section(order: Order, on: string, plain: Say): string {
  const moment = noon(on);
  const say = plain.at(moment);
  const { state, step, trap, level } = decide(order, moment);
  const last =
    step.lastDay === null
      ? ''
      : ` · ${say({ key: 'guide.last-day' })}: ${step.estimate ? '~' : ''}${say.day(step.lastDay)}${step.estimate ? ` (${say({ key: 'row.estimate' })})` : ''}`;
  return [
    `**${say({ key: `level.${level}` })}: ${say(state)}** ${say(step.words)}${last}`,
    ...(trap === null ? [] : ['', `⚠ ${say(trap)}`]),
    '',
    ...pathLines(order, on, say),
    '',
    ...evidenceLines(order, on, say),
    '',
    ...letterOf(order, on, say),
  ].join('\n');
}

it('docs/guide-sample.md is current (npm run fix rewrites it), and nothing in it is left unsaid', async () => {
  const inEnglish = createWords(english, 'en');
  const inRussian = createWords(russian, 'ru', { fallback: english });
  const parts = PROBLEMS.map((problem) => {
    const [what, part, on] = SAMPLES[problem];
    const order = orderOf(part);
    const title = inEnglish({ key: `problem.${problem}` });
    return `## ${title}\n${what} Looked at on ${on}.\n\n${section(order, on, inEnglish)}\n${section(order, on, inRussian)}`;
  });
  const text = `# The guide, one order per problem\n\nMade from the rules by \`npm run fix\`: what a buyer reads, in English and Russian.\n\n${parts.join('\n')}`;
  expect([...inEnglish.missing(), ...inRussian.missing()]).toEqual([]);
  await expect(
    `${text
      .replace(/\u00A0/g, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd()}\n`,
  ).toMatchFileSnapshot('../../docs/guide-sample.md');
});

it('each sample is of its problem', () => {
  const found = PROBLEMS.map((problem) => {
    const [, part, on] = SAMPLES[problem];
    const order = orderOf(part);
    const [group] = lineGroups(order);
    return group && problemFor(factsOf(order, group, noon(on)), decide(order, noon(on)));
  });
  expect(found).toEqual([...PROBLEMS]);
});
