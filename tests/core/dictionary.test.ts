// Learned words: looked up both ways, in one language only, and worth nothing once they are ambiguous.
import { describe, expect, it } from 'vitest';
import {
  codeFor,
  type Learned,
  lastLanguage,
  learnedLanguages,
  statusOfCode,
  wordsFor,
} from '../../utils/core/dictionary';
import { learnedLabels, pagePath } from '../../utils/core/path/page-labels';
import { watched } from '../components/sample';

const fold = (text: string): string => text.trim().toLowerCase();
const lesson = (words: string, more: Partial<Learned> = {}): Learned => ({
  language: 'pt',
  kind: 'status',
  code: '8',
  words,
  seenAt: 1000,
  ...more,
});
const status = { language: 'pt', kind: 'status' } as const;

describe('words', () => {
  const learned = [
    lesson('Aguardando a entrega '),
    lesson('Concluído', { code: '9' }),
    lesson('Enviado', { kind: 'tab', code: 'shipped' }),
  ];

  it('have the code they stood beside', () => {
    expect(codeFor(learned, { ...status, words: 'aguardando a ENTREGA' }, fold)).toBe('8');
    expect(codeFor(learned, { ...status, words: 'Enviado' }, fold)).toBeUndefined();
    expect(codeFor(learned, { ...status, language: 'es', words: 'Concluído' }, fold)).toBeUndefined();
  });

  it('of two codes have none', () => {
    expect(codeFor([...learned, lesson('concluído')], { ...status, words: 'Concluído' }, fold)).toBeUndefined();
  });

  it('of one code are the newest', () => {
    const renamed = lesson('A caminho', { seenAt: 2000 });
    expect(wordsFor([renamed, ...learned], { ...status, code: '8' })).toBe('A caminho');
    expect(wordsFor(learned, { ...status, code: '7' })).toBeUndefined();
  });

  it('tell the language that was read last', () => {
    expect(lastLanguage([...learned, lesson('Completed', { language: 'en', seenAt: 3000 })])).toBe('en');
    expect(lastLanguage([])).toBe('');
  });
});

describe('codes', () => {
  it.each([
    ['8', 'awaiting-delivery'],
    ['9', 'completed'],
    ['10', undefined],
    ['constructor', undefined],
    [undefined, undefined],
  ])('%s is %s', (code, expected) => {
    expect(statusOfCode(code)).toBe(expected);
  });
});

describe('the path on the page', () => {
  const button = (code: string, words: string, language = 'pt') => lesson(words, { kind: 'button', code, language });
  const taught = [
    button('OPEN_DISPUTE', 'Devoluções/reembolsos'),
    button('OPEN_DISPUTE:cancelButton', 'Não'),
    button('OPEN_DISPUTE', 'Return it', 'en'),
    button('OPEN_DISPUTE:cancelButton', 'No', 'en'),
  ];
  const { decision } = watched();
  const asking = { ...decision, step: { ...decision.step, id: 'ask-money' } };

  it('is in the page’s own words', () => {
    expect(pagePath(asking, learnedLabels(taught, 'pt'))).toEqual(['Devoluções/reembolsos', 'Não']);
  });

  it('in English keeps the fuller answer, and takes today’s name of the button', () => {
    expect(pagePath(asking, learnedLabels(taught, 'en'))).toEqual(['Return it', 'No, not received']);
  });

  it('is the known one where nothing was learned', () => {
    expect(pagePath(asking, learnedLabels(taught, 'fr'))).toEqual(['Returns/refunds', 'No, not received']);
  });
});

describe('what is learned of each language', () => {
  it('is counted, since the first word of it', () => {
    const learned = [
      lesson('Um', { seenAt: 9000, since: 3000 }),
      lesson('Dois', { seenAt: 5000 }),
      lesson('Een', { language: 'nl', seenAt: 100 }),
    ];
    expect(learnedLanguages(learned)).toEqual([
      { language: 'pt', words: 2, since: 3000 },
      { language: 'nl', words: 1, since: 100 },
    ]);
    expect(learnedLanguages([])).toEqual([]);
  });
});
