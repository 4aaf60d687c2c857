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
  const failing = (faults: readonly string[]): unknown[] => {
    const said: unknown[] = [];
    const left = [...faults];
    const sendMessage = async (message: unknown): Promise<unknown> => {
      said.push(message);
      const fault = left.shift();
      if (fault !== undefined) throw new Error(fault);
      return { ok: null };
    };
    Object.assign(fakeBrowser.runtime, { sendMessage });
    return said;
  };
  const ASLEEP = 'Could not establish connection. Receiving end does not exist.';
  it('says it once more when the background fell asleep before it heard', async () => {
    const said = failing([ASLEEP]);
    expect(await send('forget-order', { orderId: '1' })).toEqual({ ok: null });
    expect(said).toHaveLength(2);
  });
  it('says it twice at most', async () => {
    const said = failing([ASLEEP, ASLEEP, ASLEEP]);
    expect(await send('forget-order', { orderId: '1' })).toEqual({ failed: 'unexpected' });
    expect(said).toHaveLength(2);
  });
  it('never says again what may have been heard', async () => {
    const said = failing(['The message port closed before a response was received.']);
    expect(await send('add-event', { orderId: '1', type: 'wrote-to-store' })).toEqual({ failed: 'unexpected' });
    expect(said).toHaveLength(1);
  });
  it('says unexpected in a page that outlived the extension', async () => {
    answerWith({ ok: null });
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(alive()).toBe(false);
    expect(await send('get-overview', null)).toEqual({ failed: 'unexpected' });
  });
});
