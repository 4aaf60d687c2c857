// `npm run decide` on anything: fields missing, of other types, far off or hostile. It answers or says what is wrong.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toExport } from '../../utils/core/export/to-export';
import { ROWS } from '../../utils/core/rows/index';
import { explain } from '../tools/explain';
import { fullOrder, moment } from './full-record';
import { caseOf, tell } from './situations/situation';

const ODD = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>('', ' ', '2026-13-45', '0000-00-00', '9999-12-31', '2026-09-05T10:00:00Z', '__proto__'),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e300, 2 ** 60, Date.UTC(2026, 8, 5)),
  fc.constantFrom<unknown>(null, undefined, true, [], {}, [[]], [null], [{}], { amount: '1' }),
);

/** Every value in it, by its path. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((part, index) => (String(index) === key ? replaced(part, rest, by) : part));
  const fields = typeof value === 'object' && value !== null ? value : {};
  return { ...fields, [key]: replaced(Object.entries(fields).find(([name]) => name === key)?.[1], rest, by) };
}

function expectAnswer(question: unknown): void {
  const answer = explain(question);
  if ('mistake' in answer) {
    expect(answer.mistake).toMatch(/^("|order )/);
    return;
  }
  for (const { row, state, step, trap } of answer.orders) {
    expect(ROWS.some(({ number }) => number === row)).toBe(true);
    for (const text of [state, step.text, trap ?? '']) expect(text).not.toMatch(/undefined|NaN|Invalid|\{|\bnull\b/);
  }
}

const rich = {
  ...fullOrder(),
  cases: [caseOf('offer', { offer: { amount: 5, currency: 'USD' } }), caseOf('return-agreed', { lineIds: ['11'] })],
  events: tell('case-opened 2026-09-05', { asked: 14 }, 'seller-offered 2026-09-06', { amount: 2 }),
};
const question = {
  now: moment.now,
  timeZone: 'Europe/Berlin',
  language: 'ru',
  orders: toExport([rich], moment.now).orders,
};
const paths = pathsOf(JSON.parse(JSON.stringify(question)));

it('an order of the export with any one value odd', () => {
  expect(paths.length).toBeGreaterThan(80);
  fc.assert(
    fc.property(fc.constantFrom(...paths), ODD, (path, odd) => expectAnswer(replaced(question, path, odd))),
    { numRuns: 250 },
  );
});

it('an order with any fields of any kind, in any language and zone', () => {
  const names = Object.keys(question.orders[0] ?? {});
  const order = fc.dictionary(fc.constantFrom(...names), ODD).map((fields) => ({ ...fields, id: '1' }));
  const zone = fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/St_Johns', undefined);
  fc.assert(
    fc.property(fc.array(order, { maxLength: 3 }), zone, fc.string(), (orders, timeZone, language) =>
      expectAnswer({ now: moment.now, timeZone, language, orders }),
    ),
    { numRuns: 150 },
  );
});

it('anything at all', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), ODD), (input) => expectAnswer(input)),
    { numRuns: 150 },
  );
});
