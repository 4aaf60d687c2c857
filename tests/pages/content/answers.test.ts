// @vitest-environment happy-dom
// What the page hears from its own site, handed on by the script in its world: whose order it is and what is passed on.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hearAnswers as passOn } from '../../../entrypoints/orders.content/answers';
import { LONGEST_ANSWER, TOO_LARGE } from '../../../utils/pages/observe/answer-event';
import { hearAnswers } from '../../../utils/pages/observe/requests';
import { readAnswer } from '../../../utils/pages/payload/read-answer';
import type { RawAnswer } from '../../../utils/pages/raw';
import { go } from './page';

const TRACKING = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=';
const [A, B] = ['7100200030004005', '7100200030004006'];
const CALL = '/h5/mtop.ae.ld.querydetail/1.0/';
const parcel = JSON.stringify({
  ret: ['SUCCESS::ok'],
  data: { module: { trackingDetailLineList: [{ mailNo: 'LX100000001CN', detailList: [] }] } },
});

let passed: RawAnswer[] = [];
let answer: (text: string) => void = () => {};
const idsOf = (raw: RawAnswer): readonly string[] => {
  const read = readAnswer(raw, []);
  return typeof read === 'string' ? [read] : read.readings.map(({ id }) => id);
};
const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 4000, interval: 10 });

beforeEach(() => {
  passed = [];
  const value = (): Promise<Response> =>
    new Promise((resolve) => {
      answer = (text) => resolve(new Response(text));
    });
  Object.defineProperty(window, 'fetch', { value, configurable: true, writable: true });
  hearAnswers();
  fakeBrowser.runtime.onMessage.addListener((message: { payload: RawAnswer }, _sender, reply) => {
    passed.push(message.payload);
    reply({ failed: 'refused' });
    return true;
  });
});
afterEach(() => fakeBrowser.reset());
passOn(document, () => {});

it('a tracking answer that comes after the page went on to another order is the first one’s', async () => {
  go(TRACKING + A);
  void window.fetch(CALL);
  go(TRACKING + B);
  answer(parcel);
  await until(() => expect(passed).toHaveLength(1));
  expect(passed.map(({ url }) => url)).toEqual([TRACKING + A]);
  expect(passed.flatMap(idsOf)).toEqual([A]);
});

it.each([
  [`${CALL}?data=${encodeURIComponent(JSON.stringify({ tradeOrderId: B }))}`, undefined],
  [CALL, JSON.stringify({ tradeOrderId: B })],
  [CALL, new URLSearchParams({ data: JSON.stringify({ tradeOrderId: B }) })],
])('an order that the call itself names, in its address or its form, goes before the page’s', async (address, body) => {
  go(TRACKING + A);
  void window.fetch(address, { method: 'POST', ...(body && { body }) });
  answer(parcel);
  await until(() => expect(passed).toHaveLength(1));
  expect(passed).toMatchObject([{ api: 'mtop.ae.ld.querydetail', order: B, text: parcel }]);
  expect(passed.flatMap(idsOf)).toEqual([B]);
});

it('an answer over the cap is passed on as that and no more', async () => {
  go(TRACKING + A);
  void window.fetch(CALL);
  answer(' '.repeat(LONGEST_ANSWER + 1));
  await until(() => expect(passed).toHaveLength(1));
  expect(passed).toMatchObject([{ text: TOO_LARGE }]);
});

it('what is no call for orders is not looked at', async () => {
  go(TRACKING + A);
  void window.fetch('/h5/mtop.other/1.0/');
  answer(parcel);
  void window.fetch(CALL);
  answer(parcel);
  await until(() => expect(passed).toHaveLength(1));
});
