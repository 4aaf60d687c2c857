// A notification is shown only when the browser holds it; a browser that refuses an option still shows the plain one.
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clear, permission, show } from '../../utils/webext/notifications';

const NOTICE = { id: 'n1', title: 'Ask for your money', message: 'Cable', stays: true };
const held = () => fakeBrowser.notifications.getAllCreateOptions() as Record<string, Record<string, unknown>>;

describe('show', () => {
  it('shows the title and the message, and stays where the browser can', async () => {
    expect(await show(NOTICE, false)).toBe(true);
    expect(held().n1).toMatchObject({
      type: 'basic',
      title: NOTICE.title,
      message: 'Cable',
      requireInteraction: true,
    });
  });
  it('gives Firefox the four plain fields only', async () => {
    expect(await show(NOTICE, true)).toBe(true);
    expect(Object.keys(held().n1 ?? {}).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });
  it('fault 15: tries again plainly when an option is unknown', async () => {
    const create = fakeBrowser.notifications.create.bind(fakeBrowser.notifications) as (
      id: string,
      options: object,
    ) => Promise<string>;
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (id: string, options: object) => {
      if ('requireInteraction' in options) throw new Error('Unexpected property "requireInteraction"');
      return create(id, options);
    }) as typeof fakeBrowser.notifications.create);
    expect(await show(NOTICE, false)).toBe(true);
    expect(held().n1).not.toHaveProperty('requireInteraction');
  });
  it('is honest when the browser took it and does not hold it', async () => {
    vi.spyOn(fakeBrowser.notifications, 'getAll').mockResolvedValue({} as never);
    expect(await show(NOTICE, false)).toBe(false);
  });
  it('takes the word of Firefox, which may close it by itself', async () => {
    vi.spyOn(fakeBrowser.notifications, 'getAll').mockResolvedValue({} as never);
    expect(await show(NOTICE, true)).toBe(true);
  });
  it('is honest when every attempt throws', async () => {
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no'));
    expect(await show(NOTICE, true)).toBe(false);
  });
  it('replaces under the same id', async () => {
    await show(NOTICE, false);
    await show({ ...NOTICE, message: 'Lamp' }, false);
    expect(Object.keys(held())).toEqual(['n1']);
    await clear('n1');
    expect(held()).toEqual({});
  });
});

describe('permission', () => {
  const level = (answer: () => Promise<string>): void => {
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: answer });
  };
  it.each([
    ['granted', 'granted'],
    ['denied', 'denied'],
    ['later', 'unknown'],
  ])('%s is %s', async (answer, expected) => {
    level(async () => answer);
    expect(await permission()).toBe(expected);
  });
  it('is unknown where the browser cannot say', async () => {
    level(async () => {
      throw new Error('not here');
    });
    expect(await permission()).toBe('unknown');
  });
});
