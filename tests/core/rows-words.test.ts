// What the core says: short enough for its places, every key written, and no word that misleads.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import { pathOf } from '../../utils/core/path/path';
import type { EnglishText, EnglishWords, Words } from '../../utils/core/words';
import { createWords } from '../../utils/i18n/word';
import { anyMoment, anyOrder } from './any-order';

const modules = import.meta.glob<EnglishWords | undefined>('../../utils/core/**/*.ts', {
  eager: true,
  import: 'words',
});
const entries = Object.values(modules).flatMap((words) => Object.entries(words ?? {}));
const catalogue: Record<string, EnglishText> = Object.fromEntries(entries);
const textsOf = (text: EnglishText): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
const texts = entries.flatMap(([key, text]) => textsOf(text).map((each) => [key, each] as const));

const WORD = { level: { now: 'Now', soon: 'Soon', check: 'Check', wait: 'Wait', done: 'Done' } } as const;

describe('the English of the core', () => {
  it('has every key once', () => {
    expect(entries.map(([key]) => key).sort()).toEqual(Object.keys(catalogue).sort());
  });

  it('says everything that is asked of it, within its room, for any order', () => {
    fc.assert(
      fc.property(anyOrder, anyMoment, (order, moment) => {
        const say = createWords(catalogue, 'en').at(moment);
        const decision = decide(order, moment);
        const { state, step, trap, level } = decision;
        const said = (words: Words) => say(words).replace(/\u00A0/g, ' ');
        expect(said(state).length, said(state)).toBeLessThanOrEqual(70);
        expect(said(step.words).length, said(step.words)).toBeLessThanOrEqual(40);
        expect(said(step.short).length, said(step.short)).toBeLessThanOrEqual(24);
        if (level !== 'done') {
          expect(`${WORD.level[level]} · ${said(step.short)}`.length, said(step.short)).toBeLessThanOrEqual(32);
        }
        const path = pathOf(order, decision, moment).flatMap(({ words, note, why }) => [words, note, why]);
        for (const words of [state, step.words, step.short, trap, ...path]) {
          if (words !== null) expect(say(words)).not.toMatch(/\{|^[a-z]+-?\d*\./);
        }
        expect(say.missing()).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it.each(texts)('%s does not mislead', (_key, text) => {
    expect(text).not.toMatch(/too late|\bsafe\b|protected|urgent|hurry|oops|\bdispute\b|!/i);
    if (/\b(ended|expired|over)\b/i.test(text)) expect(text).toMatch(/estimate|the page says/i);
  });

  it.each(texts.filter(([key]) => !key.startsWith('letter.')))('%s does not plead', (_key, text) => {
    expect(text).not.toMatch(/please/i);
  });
});
