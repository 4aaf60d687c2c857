// Answers that a page handed over, from the door to what is kept: joined with what was drawn, refused as a whole, counted.
import { beforeEach, describe, expect, it } from 'vitest';
import { TOO_LARGE } from '../../utils/pages/observe/answer-event';
import type { RawAnswer } from '../../utils/pages/raw';
import { answerOf, detailAnswer, ID, listOrder, raw, success } from '../pages/payload/answers';
import { card, listPage } from './pages';
import { answer, ask, freshBrowser, NOW, setClock, startWorker } from './worker';

const at = (text: string, more: Partial<RawAnswer> = {}): RawAnswer =>
  raw(text, 'https://www.aliexpress.com/p/order/index.html', { startedAt: NOW - 2000, readAt: NOW, ...more });
const kept = async (id = ID) => (await answer('get-order', { orderId: id }))?.order;
const refused = async () => (await answer('get-health', null)).reading.refused;

beforeEach(async () => {
  freshBrowser();
  await startWorker();
});

describe('an answer', () => {
  it('is kept and answered with the lines to show and their sheet', async () => {
    const reply = await answer('answer-read', at(answerOf([listOrder(ID)])));
    expect(reply.lines.map(({ orderId }) => orderId)).toEqual([ID]);
    expect(typeof reply.style).toBe('string');
    expect(await kept()).toMatchObject({
      status: 'awaiting-delivery',
      placedOn: '2026-09-01',
      total: { amount: 31.93 },
    });
  });

  it('joins what was drawn, whichever came first', async () => {
    const drawn = listPage([card({ id: ID, placed: Date.UTC(2026, 8, 1), status: 'Gone fishing' })], NOW);
    await answer('page-read', drawn);
    await answer('answer-read', at(answerOf([listOrder(ID)])));
    const after = await kept();
    setClock(NOW + 1000);
    await answer('page-read', { ...drawn, readAt: NOW + 1000 });
    expect([after?.status, (await kept())?.status]).toEqual(['awaiting-delivery', 'awaiting-delivery']);
  });

  it('counts where the finders disagree', async () => {
    await answer('page-read', listPage([card({ id: ID, placed: Date.UTC(2026, 8, 3) })], NOW));
    await answer('answer-read', at(answerOf([listOrder(ID)])));
    const { disagreed } = (await answer('get-health', null)).reading;
    expect(Object.keys(disagreed).sort()).toEqual(['placedOn', 'total']);
  });

  it('counts where a code and the word beside it, or a learned word and ours, do not agree', async () => {
    const odd = listOrder(ID, { statusText: 'Cancelled', utParams: { args: { orderStatus: '8' } } });
    await answer('answer-read', at(answerOf([odd])));
    const count = async () => (await answer('get-health', null)).reading.disagreed['status-words']?.count;
    expect(await count()).toBe(1);
    await answer('answer-read', at(answerOf([listOrder(ID, { statusText: 'Finita' })])));
    const drawn = listPage([card({ id: ID, placed: Date.UTC(2026, 8, 1), status: 'Finita' })], NOW);
    await answer('page-read', drawn);
    expect(await count()).toBe(1);
  });

  it('counts the orders that it gives no number of, or one that was rounded', async () => {
    const reply = await answer('answer-read', at(answerOf([listOrder(ID), listOrder(2 ** 53 + 2), listOrder('')])));
    expect(reply.lines.map(({ orderId }) => orderId)).toEqual([ID]);
    expect((await refused())['order-unnamed']?.count).toBe(2);
  });

  it('of a parcel that names no order is nobody’s, and counted', async () => {
    const parcel = success({ module: { trackingDetailLineList: [{ mailNo: 'LX100000001CN' }] } });
    await answer('answer-read', at(parcel, { url: 'https://www.aliexpress.com/p/tracking/index.html' }));
    expect(await answer('get-orders', null)).toEqual([]);
    expect((await refused())['order-unnamed']?.count).toBe(1);
  });

  it('that was heard makes an undrawn page no trouble', async () => {
    await answer('answer-read', at(answerOf([listOrder(ID)])));
    await answer('page-read', { ...listPage([], NOW), trouble: 'unknown-layout' });
    expect((await answer('get-overview', null)).health.unreadablePage).toBeNull();
    setClock(NOW + 60_000);
    const later = { ...listPage([], NOW + 60_000), trouble: 'unknown-layout' as const };
    await answer('page-read', later);
    expect((await answer('get-overview', null)).health.unreadablePage).toMatchObject({ why: 'unknown-layout' });
  });

  it('teaches words, which are given out alone', async () => {
    await answer('answer-read', at(answerOf([listOrder(ID)])));
    const words = await answer('export-dictionary', null);
    expect(words).toContainEqual({ language: 'en', kind: 'status', code: '8', words: 'Awaiting delivery' });
    expect(JSON.stringify(words)).not.toMatch(/slippers|Harbour|7200300040005/);
    expect((await answer('get-health', null)).learned).toEqual([{ language: 'en', words: words.length, since: NOW }]);
  });
});

describe('refused', () => {
  it.each([
    ['broken', '{"data":', 'answer-unreadable'],
    [
      'forged by thousands',
      answerOf(Array.from({ length: 400 }, (_, n) => listOrder(`${10 ** 15 + n}`))),
      'answer-too-many',
    ],
    ['another call around it', `() => (${answerOf([listOrder(ID)])})`, 'answer-unreadable'],
    ['of another shape', success({ count: 3 }), 'answer-unreadable'],
    ['too large for the site', answerOf([listOrder(ID, { more: 'x'.repeat(1_600_000) })]), 'answer-too-large'],
    ['too large to be passed on, as the page’s script notes it', TOO_LARGE, 'answer-too-large'],
    ['that says no', JSON.stringify({ ret: ['FAIL_SYS_ILLEGAL_ACCESS::x'], data: {} }), 'answer-failed'],
  ])('%s: nothing changes, and it is counted', async (_name, text, word) => {
    await answer('answer-read', at(answerOf([listOrder(ID)])));
    const before = await kept();
    expect(await ask('answer-read', at(text))).toEqual({ failed: 'invalid' });
    expect(await kept()).toEqual(before);
    expect((await answer('get-orders', null)).length).toBe(1);
    expect((await refused())[word]?.count).toBe(1);
  });

  it('of 50 MB: not even looked at, and counted', async () => {
    await answer('answer-read', at(answerOf([listOrder(ID)])));
    const before = await kept();
    expect(await ask('answer-read', at(' '.repeat(50_000_000)))).toEqual({ failed: 'refused' });
    expect(await kept()).toEqual(before);
    expect((await refused()).refused?.count).toBe(1);
  });

  it.each([
    ['another origin', { url: 'https://www.aliexpress.us/p/order/index.html' }],
    ['another name', { api: 'https://evil' }],
    ['an odd order', { order: '../1' }],
    ['a text that is none', { text: 7 as unknown as string }],
  ])('%s', async (_name, more) => {
    expect(await ask('answer-read', at(detailAnswer(), more))).toEqual({ failed: 'invalid' });
    expect(await kept()).toBeUndefined();
  });

  it('from our own pages, for they have no answers', async () => {
    const popup = { url: 'chrome-extension://test-extension-id/popup.html', tab: undefined };
    expect(await ask('answer-read', at(answerOf([listOrder(ID)])), popup)).toEqual({ failed: 'refused' });
  });

  it('a flood of one tab, without a say in its pages', async () => {
    for (let n = 0; n < 60; n += 1) await ask('answer-read', at('{'));
    expect(await ask('answer-read', at('{'))).toEqual({ failed: 'refused' });
    expect('ok' in (await ask('page-read', listPage([card({ id: ID, placed: NOW })], NOW)))).toBe(true);
  });

  it('a reading from the future is one of now', async () => {
    await answer('answer-read', at(answerOf([listOrder(ID)]), { readAt: NOW + 9_000_000 }));
    expect((await kept())?.lastSeenAt).toBe(NOW);
  });
});
