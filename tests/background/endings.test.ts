// One ending of several orders: kept in one change, taken back in one, never of what is not kept.
import { beforeEach, describe, expect, it } from 'vitest';
import { card, listPage } from './pages';
import { answer, ask, freshBrowser, NOW, startWorker } from './worker';

const IDS = ['8190000000000001', '8190000000000002', '8190000000000003'];
const UNKNOWN = '8190000000000099';
const PLACED = NOW - 20 * 86_400_000;

const levels = async () =>
  Object.fromEntries((await answer('get-orders', null)).map(({ order, decision }) => [order.id, decision.level]));

beforeEach(async () => {
  freshBrowser();
  await startWorker();
  await answer(
    'page-read',
    listPage(
      IDS.map((id) => card({ id, placed: PLACED })),
      NOW,
    ),
  );
});

describe('endings', () => {
  it('of several orders are kept and taken back together; the others stay as they are', async () => {
    const [first, second, third] = IDS as [string, string, string];
    const before = await levels();
    const { eventId } = await answer('add-endings', { orderIds: [first, second, UNKNOWN], type: 'money-back' });
    expect(await levels()).toEqual({ [first]: 'done', [second]: 'done', [third]: before[third] });
    await answer('undo-endings', { orderIds: [first, second, UNKNOWN], eventId });
    expect(await levels()).toEqual(before);
  });

  it('of a forgotten order change nothing', async () => {
    const [first, second] = IDS as [string, string];
    await answer('forget-order', { orderId: first });
    await answer('add-endings', { orderIds: [first, second], type: 'arrived-good' });
    await answer('restore-order', { orderId: first });
    expect((await answer('get-order', { orderId: first }))?.order.events).toEqual([]);
    expect((await answer('get-order', { orderId: second }))?.order.events).toHaveLength(1);
  });

  it.each([
    ['no order', [], 'money-back'],
    ['an order that is not kept', [UNKNOWN], 'money-back'],
    ['something that is no ending', IDS, 'case-opened'],
    ['too many at once', Array.from({ length: 2001 }, (_, at) => String(at)), 'money-back'],
  ])('are refused for %s', async (_what, orderIds, type) => {
    expect(await ask('add-endings', { orderIds, type: type as 'money-back' })).toEqual({ failed: 'invalid' });
  });
});
