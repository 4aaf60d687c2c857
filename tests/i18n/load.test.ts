// The chosen language is loaded from the extension's own files; English stands in for what is missing.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pickLanguage } from '../../utils/i18n/languages';

const files: Record<string, unknown> = {
  'en.json': { hello: 'Hello', bye: 'Bye' },
  'ru.json': { hello: 'Привет' },
};

async function loadWith(answers: Record<string, unknown>) {
  vi.resetModules();
  vi.stubGlobal('fetch', async (url: string) => {
    const name = String(url).split('/').at(-1) ?? '';
    if (!(name in answers)) throw new TypeError('Failed to fetch');
    return { json: async () => answers[name] };
  });
  return (await import('../../utils/i18n/load')).loadSay;
}

afterEach(() => vi.unstubAllGlobals());

describe('loadSay', () => {
  it('says the chosen language and falls back to English', async () => {
    const say = await (await loadWith(files))('ru');
    expect([say({ key: 'hello' }), say({ key: 'bye' })]).toEqual(['Привет', 'Bye']);
    expect(say.missing()).toEqual(['bye']);
  });
  it('stays usable when a file is missing or nonsense', async () => {
    const say = await (await loadWith({ 'en.json': { hello: 'Hello' }, 'ru.json': ['nonsense'] }))('ru');
    expect(say({ key: 'hello' })).toBe('Hello');
    const empty = await (await loadWith({}))('en');
    expect(empty({ key: 'hello' })).toBe('hello');
  });
  it('speaks at a moment', async () => {
    const say = await (await loadWith(files))('en', { now: Date.UTC(2026, 7, 25), timeZone: 'UTC' });
    expect(say.day('2026-08-24')).toBe('24\u00A0Aug');
  });
});

describe('loadLetterSay', () => {
  const moment = { now: Date.UTC(2026, 7, 25), timeZone: 'UTC' };
  const loadLetters = async (answers: Record<string, unknown>) => {
    await loadWith(answers);
    return (await import('../../utils/i18n/load')).loadLetterSay('zh', moment);
  };

  it('says letters in Chinese, and in English what it lacks', async () => {
    const say = await loadLetters({ 'en.json': { hello: 'Hello', bye: 'Bye' }, 'zh.json': { hello: '您好' } });
    expect([say?.({ key: 'hello' }), say?.({ key: 'bye' }), say?.day('2026-08-24')]).toEqual([
      '您好',
      'Bye',
      '8月24日',
    ]);
  });
  it('is nothing when its file cannot be read', async () => {
    expect(await loadLetters({ 'en.json': { hello: 'Hello' } })).toBeNull();
  });
});

describe('pickLanguage', () => {
  it.each([
    ['auto', 'ru-RU', 'ru'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'xx', 'en'],
    ['auto', 'constructor', 'en'],
    ['ru', 'en', 'ru'],
  ] as const)('%s in a browser in %s is %s', (setting, browser, expected) => {
    expect(pickLanguage(setting, browser)).toBe(expected);
  });
});
