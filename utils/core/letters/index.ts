// Every letter of this folder by its slug. A new file with a letter as its default is in the list.
import type { Decision } from '../decision';
import type { Order } from '../order';
import type { Moment } from '../time';
import type { Letter, LetterTemplate } from './letter';
import { groupFacts } from './order-facts';

const files = import.meta.glob<LetterTemplate>(['./*.ts', '!./index.ts', '!./letter.ts', '!./order-facts.ts'], {
  eager: true,
  import: 'default',
});
export const LETTERS: readonly LetterTemplate[] = Object.values(files);

/** The letter filled from the order and from what was told of its group; null when there is none of that name. */
export function letterFor(slug: string, order: Order, decision: Decision, moment: Moment): Letter | null {
  const template = LETTERS.find((letter) => letter.slug === slug);
  if (!template) return null;
  const facts = { order, decision, moment };
  const own = groupFacts(facts)?.order ?? order;
  return { slug, title: template.title, paragraphs: template.paragraphs({ ...facts, order: own }) };
}
