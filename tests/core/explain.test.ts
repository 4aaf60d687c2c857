// `npm run decide`: the public answer, and a clear word for every kind of bad file.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../tools/explain';

const refund = {
  kind: 'no-delivery-refund',
  role: 'opens',
  scope: 'order',
  earliest: '2026-09-03T10:00:00Z',
  latest: '2026-09-05T12:00:00Z',
  basis: 'page',
};
const question = {
  now: '2026-09-05T10:00:00Z',
  timeZone: 'Europe/Berlin',
  language: 'en',
  orders: [
    { id: '1', status: 'awaiting-delivery', deadlines: [refund], lines: [{ title: 'Shoes' }] },
    { id: '2', status: 'processing', placedOn: '2026-09-01' },
    { id: '3', status: 'awaiting-delivery', placedOn: '2026-08-05', firstSeenAt: '2026-09-05T09:00:00Z' },
  ],
};

describe('the answer', () => {
  it('is the decision of each order, the count, and what would ring', () => {
    expect(explain(question)).toMatchObject({
      orders: [
        {
          id: '1',
          row: 18,
          clock: {
            kind: 'dispute-closes',
            role: 'act',
            earliest: '2026-09-18T10:00:00.000Z',
            latest: '2026-09-20T12:00:00.000Z',
            basis: 'estimated',
          },
          level: 'now',
          state: 'Since 4\u00A0Sep you can ask for your money.',
          step: { id: 'ask-money', text: 'Ask for your money', lastDay: '2026-09-17' },
          trap: 'Do not tap Confirm received. It pays the store.',
          remind: true,
        },
        { id: '2', row: 29, level: 'wait', step: { lastDay: null }, trap: null, remind: false },
        { id: '3', row: 22, level: 'now', remind: false },
      ],
      badge: 2,
      notification: {
        title: 'Ask for your money',
        message: 'Shoes. Last day about 17\u00A0Sep (estimate)',
        orderIds: ['1'],
      },
    });
  });

  it('of no orders is calm', () => {
    expect(explain({ ...question, orders: [] })).toEqual({ orders: [], badge: 0, notification: null });
  });

  it('takes any order with an id: wrong types are not read', () => {
    const order = {
      id: '9',
      status: 7,
      deadlines: 'soon',
      events: [null],
      parcels: [{ lineIds: 3 }],
      placedOn: '2026-02-30',
    };
    expect(explain({ ...question, orders: [order] })).toMatchObject({ orders: [{ id: '9', row: 22, level: 'check' }] });
  });

  it('is worded in the language asked for, and in English where that is not spoken', () => {
    const states = ['ru', 'xx'].map((language) => JSON.stringify(explain({ ...question, language })));
    expect(states[1]).toContain('you can ask for your money');
    expect(states[0]).toContain('сент');
  });
});

describe('a mistake is said', () => {
  it.each([
    ['no object', 7, /"now"/],
    ['no now', { ...question, now: undefined }, /"now"/],
    ['a now without zone', { ...question, now: '2026-09-05' }, /"now"/],
    ['a zone that is none', { ...question, timeZone: 'Europe/Atlantis' }, /"timeZone"/],
    ['no orders', { ...question, orders: {} }, /"orders"/],
    ['an order without an id', { ...question, orders: [{ id: '1' }, {}] }, /order 2 of 2 has no "id"/],
  ])('%s', (_name, input, mistake) => {
    expect(explain(input)).toEqual({ mistake: expect.stringMatching(mistake) });
  });
});

describe('the command', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'decide-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (...args: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, ['tests/tools/decide.mjs', ...args], (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });

  it('prints the answer and nothing else', async () => {
    const file = join(folder, 'orders.json');
    await writeFile(file, JSON.stringify(question));
    const { code, stdout } = await run(file);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(explain(question));
  }, 60_000);

  it.each([
    ['without a file', [], /^Use: /],
    ['with a file that is not there', ['nowhere.json'], /^Cannot read nowhere\.json: there is no such file\n$/],
    ['with a file that is not JSON', ['LICENSE'], /^LICENSE is not JSON\n$/],
  ])('%s says so in one line and ends with 2', async (_name, args, line) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(line);
    expect(stderr).not.toMatch(/\bat .*:\d+/);
  });
});
