// Words learned from answers, and what they are then good for: a status of another visit, a button's name today.
import { describe, expect, it } from 'vitest';
import type { Learned } from '../../../utils/core/dictionary';
import type { OrderReading } from '../../../utils/core/reading';
import { statusesInDoubt, withLearned } from '../../../utils/pages/payload/with-learned';
import type { RawOrder } from '../../../utils/pages/raw';
import { answerOf, DETAIL, detailAnswer, ID, listOrder, only, READ_AT, raw, taken } from './answers';

const learnedOf = (...answers: Parameters<typeof taken>[0][]): Learned[] =>
  answers.flatMap((answer) => taken(answer).lessons.map((lesson) => ({ ...lesson, seenAt: READ_AT })));
const words = (text: string, url?: string, language = 'eo') => taken(raw(text, url, { language })).lessons;

describe('taught', () => {
  it('are statuses, tabs, buttons and a few labels, under the language of the page', () => {
    const lessons = words(
      answerOf([
        listOrder(ID, { statusText: 'Sur la vojo', orderDateTitle: 'Dato', orderDateText: '1 sep' }),
        ['h', 'pc_om_list_header', { statusTabList: [{ code: 'shipped', title: 'Senditaj' }] }],
        ['p', 'pc_om_list_page', { i18n: { order_ID: 'Numero', secret_token: 'x' } }],
      ]),
    );
    expect(lessons).toEqual([
      { language: 'eo', kind: 'status', code: '8', words: 'Sur la vojo' },
      { language: 'eo', kind: 'tab', code: 'shipped', words: 'Senditaj' },
      { language: 'eo', kind: 'button', code: 'CONFIRM_GOODS', words: 'Confirm received' },
      { language: 'eo', kind: 'label', code: 'order_ID', words: 'Numero' },
    ]);
  });

  it('are no words that we know to mean something else than the code beside them', () => {
    const odd = listOrder(ID, { statusText: 'Cancelled', utParams: { args: { orderStatus: '9' } } });
    expect(words(answerOf([odd])).filter(({ kind }) => kind === 'status')).toEqual([]);
  });

  it('are the two answers behind the returns button', () => {
    const taught = words(detailAnswer(), DETAIL, 'en').filter(({ code }) => code.startsWith('OPEN_DISPUTE'));
    expect(taught.map((lesson) => [lesson.code, lesson.words])).toEqual([
      ['OPEN_DISPUTE', 'Returns/refunds'],
      ['OPEN_DISPUTE:okButton', 'Yes'],
      ['OPEN_DISPUTE:cancelButton', 'No'],
    ]);
  });

  it('hold nothing of an order: no long text, no odd code, no store, no title', () => {
    const odd = listOrder(ID, {
      statusText: 'x'.repeat(61),
      buttons: [
        { type: 'A B', text: 'Odd' },
        { type: 'GOOD', text: 'y'.repeat(61) },
      ],
    });
    expect(words(answerOf([odd]))).toEqual([]);
    expect(JSON.stringify(words(detailAnswer(), DETAIL))).not.toMatch(/slippers|Harbour|7200300040005/);
  });
});

describe('a learned button', () => {
  const detail = only(raw(detailAnswer(), DETAIL));
  const drawn = (words: string): RawOrder => ({
    id: ID,
    fields: { lineButtons: [{ text: words, from: 'test' }] },
    lines: [],
  });
  const lesson = (code: string): Learned => ({
    language: 'eo',
    kind: 'button',
    code,
    words: 'Redoni',
    seenAt: READ_AT,
  });
  const offered = (words: string, learned: readonly Learned[]) =>
    withLearned([{ ...detail, fields: { returnsOffered: false } }], [drawn(words)], learned, 'eo')[0]?.fields
      .returnsOffered;

  it('is known by its words, and only says yes', () => {
    expect(offered('redoni ', [lesson('OPEN_DISPUTE')])).toBe(true);
    expect(offered('Alia', [lesson('OPEN_DISPUTE')])).toBe(false);
    expect(offered('Redoni', [lesson('OPEN_DISPUTE'), lesson('REPURCHASE')])).toBe(false);
  });
});

describe('a learned status', () => {
  const reading = (statusText: string, status: OrderReading['fields']['status']): OrderReading => ({
    ...only(raw(answerOf([listOrder(ID)]))),
    finder: 'layout',
    fields: { statusText, ...(status && { status }) },
    missed: ['status', 'total'],
  });
  const foreign = { statusText: 'Sur la vojo', orderDateTitle: 'Dato', orderDateText: '1 sep' };
  const learned = learnedOf(raw(answerOf([listOrder(ID, foreign)]), undefined, { language: 'eo' }));

  it('reads the words where no answer was heard', () => {
    const [known] = withLearned([reading('SUR  LA VOJO', 'unknown')], [], learned, 'eo');
    expect(known).toMatchObject({ fields: { status: 'awaiting-delivery' }, missed: ['total'] });
  });

  it('goes before the words we ship, and serves its own language only', () => {
    expect(withLearned([reading('Sur la vojo', 'completed')], [], learned, 'eo')[0]?.fields.status).toBe(
      'awaiting-delivery',
    );
    expect(withLearned([reading('Sur la vojo', 'unknown')], [], learned, 'pt')[0]?.fields.status).toBe('unknown');
  });

  it('means nothing once two codes used the same words', () => {
    const both = [...learned, ...learned.map((lesson) => ({ ...lesson, code: '9' }))];
    expect(withLearned([reading('Sur la vojo', 'unknown')], [], both, 'eo')[0]?.fields.status).toBe('unknown');
  });

  it('serves a later answer without codes too', () => {
    const text = answerOf([listOrder(ID, { ...foreign, utParams: {}, buttons: [] })]);
    expect(only(raw(text, undefined, { language: 'eo' }), learned).fields.status).toBe('awaiting-delivery');
  });
});

describe('a learned word that is another status than ours', () => {
  const detail = only(raw(detailAnswer(), DETAIL));
  const shown = (status: OrderReading['fields']['status'], by?: 'guess'): OrderReading[] => [
    { ...detail, fields: { ...detail.fields, ...(status && { status }) }, knownBy: by ? { status: by } : {} },
  ];
  const lesson: Learned = { language: 'en', kind: 'status', code: '8', words: 'Completed', seenAt: READ_AT };
  const doubted = (drawn: OrderReading[]) => statusesInDoubt(drawn, withLearned(drawn, [], [lesson], 'en'));

  it('is named once for each order, unless ours is only a guess', () => {
    expect(doubted(shown('completed'))).toEqual(['status-words']);
    expect(doubted(shown('awaiting-delivery'))).toEqual([]);
    expect(doubted(shown('completed', 'guess'))).toEqual([]);
    expect(doubted(shown('unknown'))).toEqual([]);
  });
});
