// What sends never throws, whatever became of the extension behind it.
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alive, send } from '../../utils/webext/send';

const answerWith = (reply: unknown): void => {
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, sendResponse) => {
    sendResponse(reply);
    return true;
  });
};

describe('send', () => {
  it('hands back the reply', async () => {
    answerWith({ ok: null });
    expect(await send('forget-order', { orderId: '1' })).toEqual({ ok: null });
  });
  it('sends type and payload, nothing else', async () => {
    const heard: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message, _sender, sendResponse) => {
      heard.push(message);
      sendResponse({ ok: null });
      return true;
    });
    await send('get-order', { orderId: '12' });
    expect(heard).toEqual([{ type: 'get-order', payload: { orderId: '12' } }]);
  });
  it.each([[undefined], ['text'], [null], [{}]])('says unexpected to an answer like %j', async (reply) => {
    answerWith(reply);
    expect(await send('get-overview', null)).toEqual({ failed: 'unexpected' });
  });
  it('says unexpected when nobody listens', async () => {
    expect(await send('get-overview', null)).toEqual({ failed: 'unexpected' });
  });
  it('says unexpected in a page that outlived the extension', async () => {
    answerWith({ ok: null });
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(alive()).toBe(false);
    expect(await send('get-overview', null)).toEqual({ failed: 'unexpected' });
  });
});
