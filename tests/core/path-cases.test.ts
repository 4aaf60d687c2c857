// The path once a case runs, and of every problem: the step that is now, its last day, letter and evidence.
import { describe, expect, it } from 'vitest';
import { decide } from '../../utils/core/decide';
import { LETTERS } from '../../utils/core/letters/index';
import type { Order } from '../../utils/core/order';
import { pathOf } from '../../utils/core/path/path';
import { englishCatalogue } from '../../utils/i18n/english';
import { announced, noon, orderOf, scanned, told } from './order-of';
import { D, tell } from './situations/situation';

const pathAt = (order: Order, date: string) => pathOf(order, decide(order, noon(date)), noon(date));
const nowAt = (part: Partial<Order>, date: string) =>
  pathAt(orderOf({ ...D, ...part }), date).find(({ state }) => state === 'now');
const asked = tell('case-opened 2026-09-05');
const problem = (name: string) => ({ events: tell('problem 2026-09-02', { problem: name }) });
const done = { status: 'completed', completedOn: '2026-09-01', deadlines: [] } as const;

describe('the step that is now', () => {
  it.each([
    ['an offer', { events: [...asked, ...tell('seller-offered 2026-09-07')] }, '2026-09-07', 'answer-offer'],
    ['proof asked', { events: [...asked, ...tell('proof-asked 2026-09-07')] }, '2026-09-07', 'add-proof'],
    ['return agreed', { events: [...asked, ...tell('return-agreed 2026-09-07')] }, '2026-09-07', 'post-return'],
    ['decided for less', { events: [...asked, ...tell('decided 2026-09-07')] }, '2026-09-07', 'appeal'],
    [
      'arrived meanwhile',
      { events: [...asked, ...tell('arrived-during-case 2026-09-07')] },
      '2026-09-07',
      'check-arrived',
    ],
    ['the store answers', { events: asked }, '2026-09-06', 'answer-offer'],
    [
      'AliExpress decides',
      { events: [...asked, ...tell('seller-rejected 2026-09-06')] },
      '2026-09-06',
      'aliexpress-decides',
    ],
    [
      'posted',
      { events: [...asked, ...tell('return-agreed 2026-09-06', 'return-posted 2026-09-07')] },
      '2026-09-07',
      'refund',
    ],
    ['granted', { events: [...asked, ...tell('refund-agreed 2026-09-07')] }, '2026-09-07', 'refund'],
    ['at a pick-up point', { events: tell('at-pickup-point 2026-08-20') }, '2026-08-20', 'collect'],
    ['customs', { events: tell('customs-asked 2026-08-20') }, '2026-08-20', 'answer-customs'],
    ['goes back', problem('returned-to-sender'), '2026-09-02', 'ask-money'],
    ['no scan', { shippedOn: '2026-07-16', parcels: [announced()] }, '2026-07-30', 'write-store'],
    ['no scan, Choice', { shippedOn: '2026-07-16', parcels: [announced()], choice: true }, '2026-07-30', 'ask-money'],
    ['not here', { ...done, events: tell('not-here 2026-09-02') }, '2026-09-02', 'ask-carrier'],
    ['damaged', { ...done, ...problem('damaged') }, '2026-09-02', 'pictures'],
    [
      'damaged, refused until a day',
      { ...done, events: [...problem('damaged').events, ...tell('page-refused 2026-09-03')] },
      '2026-09-04',
      'ask-money',
    ],
  ] as const)('%s: %s', (_what, part, date, id) => {
    expect(nowAt(part, date)?.id).toBe(id);
  });

  it('has the decision’s last day', () => {
    expect(nowAt({ events: tell('seller-offered 2026-09-07') }, '2026-09-07')?.lastDay).toBe('2026-09-07');
    expect(nowAt({}, '2026-09-05')).toMatchObject({ id: 'ask-money', lastDay: '2026-09-17' });
    expect(nowAt({}, '2026-08-10')?.lastDay).toBeUndefined();
  });
});

describe('the whole path', () => {
  const all = ['late', 'tracking-dead', 'customs', 'at-pickup', 'returned-to-sender'].map(
    (name) => [name, {}] as const,
  );
  const goods = [
    'not-as-described',
    'defective',
    'damaged',
    'short-or-empty',
    'counterfeit',
    'wrong-item',
    'change-of-mind',
  ];

  it.each([...all, ...goods.map((name) => [name, done] as const)])(
    'of %s has evidence, letters and reasons',
    (name, part) => {
      const path = pathAt(orderOf({ ...D, ...part, ...problem(name) }), '2026-09-03');
      expect(path.flatMap(({ evidence = [] }) => evidence).some(({ weight }) => weight === 'must')).toBe(true);
      const letters = path.flatMap(({ letter }) => letter ?? []);
      expect(letters.length).toBeGreaterThanOrEqual(4);
      for (const slug of letters) expect(LETTERS.map((letter) => letter.slug)).toContain(slug);
      for (const { why } of path) expect(englishCatalogue()[why.key], why.key).toBeDefined();
    },
  );

  it('the form asks for what is missing, or for all of it', () => {
    const answers = (name: string) =>
      pathAt(orderOf({ ...done, ...problem(name) }), '2026-09-03')
        .find(({ id }) => id === 'ask-money')
        ?.answers?.map(({ value }) => value.key);
    expect(answers('short-or-empty')).toEqual([
      'path.form.yes',
      'problem.short-or-empty',
      'path.form.refund-only',
      'path.form.missing',
    ]);
    expect(answers('change-of-mind')).toEqual([
      'path.form.yes',
      'problem.change-of-mind',
      'path.form.return',
      'path.form.full',
    ]);
  });

  it('claims a parcel that did not come, while others did, as late: nobody says that it was delivered', () => {
    const parcels = [scanned('2026-08-30', 'AE_GTMS_SIGNED'), { ...scanned('2026-08-29'), trackingNumber: 'LP2' }];
    const path = pathAt(orderOf({ ...done, parcels }), '2026-09-02');
    const ask = path.find(({ id }) => id === 'ask-money');
    expect(ask?.state).toBe('now');
    expect(ask?.answers?.map(({ value }) => value.key)).toEqual([
      'path.form.no',
      'problem.late',
      'path.form.refund-only',
      'path.form.missing',
    ]);
    expect(path[0]).toMatchObject({ id: 'evidence', link: 'tracking' });
    expect(path.flatMap(({ letter }) => letter ?? [])).not.toContain('delivered-not-here');
  });

  it('claims goods in hand as received, also once the refund date has come', () => {
    const path = pathAt(orderOf({ ...D, ...problem('defective') }), '2026-09-05');
    expect(path.find(({ id }) => id === 'ask-money')?.answers?.map(({ value }) => value.key)).toEqual([
      'path.form.yes',
      'problem.defective',
      'path.form.refund-or-return',
      'path.form.full',
    ]);
  });

  it('is not done by a tick of an earlier proof or offer', () => {
    const proof = tell(
      'proof-asked 2026-09-06',
      'step-done 2026-09-07',
      { step: 'add-proof' },
      'proof-asked 2026-09-10',
    );
    expect(nowAt({ events: [...asked, ...proof] }, '2026-09-10')?.id).toBe('add-proof');
    const sameDay = tell(
      'proof-asked 2026-09-06',
      'step-done 2026-09-07',
      { step: 'add-proof' },
      'proof-asked 2026-09-07',
    );
    expect(nowAt({ events: [...asked, ...sameDay] }, '2026-09-07')?.id).toBe('add-proof');
    const offer = tell('seller-offered 2026-09-06', 'step-done 2026-09-07', { step: 'answer-offer' });
    const again = tell('offer-answered 2026-09-07', 'seller-offered 2026-09-10');
    expect(nowAt({ events: [...asked, ...offer] }, '2026-09-07')?.id).not.toBe('answer-offer');
    expect(nowAt({ events: [...asked, ...offer, ...again] }, '2026-09-10')?.id).toBe('answer-offer');
  });

  it('keeps what was done, and says when', () => {
    const events = [...asked, told('seller-offered', '2026-09-07'), told('offer-answered', '2026-09-08')];
    const path = pathAt(orderOf({ ...D, events }), '2026-09-08');
    expect(path.find(({ id }) => id === 'ask-money')).toMatchObject({ state: 'done' });
    expect(path.find(({ id }) => id === 'answer-offer')?.note.values?.day).toEqual({ date: '2026-09-08' });
  });
});
