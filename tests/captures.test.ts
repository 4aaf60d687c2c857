// Real answers, kept outside of the repository: `CAPTURES=folder npm run unit -- captures`. Without the folder nothing is
// read, and that is said.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../utils/pages/payload/read-answer';

const folder = process.env.CAPTURES ?? '';
const READ_AT = Date.UTC(2026, 8, 25);
const ASKED = '8000222333270000';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The answers in a file: itself, or those it bundles. */
function answersIn(value: unknown): unknown[] {
  if (!isObject(value)) return [];
  return isObject(value.data)
    ? [value]
    : Object.values(value).filter((inner) => isObject(inner) && isObject(inner.data));
}

const read = (answer: unknown) => {
  const url = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ASKED}`;
  return readAnswer(
    { url, api: 'mtop.x', text: JSON.stringify(answer), language: 'en', startedAt: READ_AT, readAt: READ_AT },
    [],
  );
};

const files = existsSync(folder) ? readdirSync(folder).filter((name) => /mtop.*\.json$/.test(name)) : [];
const title =
  files.length > 0 ? `${files.length} captured files` : 'no captures: CAPTURES names no folder, nothing was read';

if (files.length === 0) console.info(title);

describe(title, () => {
  it('every answer is read, each of its orders without a wrong word', () => {
    for (const name of files) {
      for (const answer of answersIn(JSON.parse(readFileSync(join(folder, name), 'utf8')))) {
        const result = read(answer);
        expect(typeof result === 'string' ? `${name}: ${result}` : 'read').toBe('read');
        if (typeof result === 'string') continue;
        expect(result.readings.length, name).toBeGreaterThan(0);
        for (const { id, page, fields } of result.readings) {
          expect(id, name).toMatch(/^\d{16}$/);
          if (page !== 'tracking') expect(['awaiting-delivery', 'completed'], name).toContain(fields.status);
          if (fields.total)
            expect(fields.total.text.replace(/\D/g, ''), name).toBe(fields.total.amount.toFixed(2).replace('.', ''));
          for (const { trackingNumber } of fields.parcels ?? []) expect(trackingNumber, name).not.toBeNull();
        }
      }
    }
    expect(files.length > 0).toBe(folder !== '');
  });

  it('the order whose details and card were both captured is one and the same', () => {
    const all = files.flatMap((name) => answersIn(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
    const readings = all.map(read).flatMap((result) => (typeof result === 'string' ? [] : result.readings));
    const twice = readings.filter(
      ({ id, page }) => page === 'list' && readings.some((one) => one.id === id && one.page === 'detail'),
    );
    for (const { id, fields } of twice) {
      const detail = readings.find((one) => one.id === id && one.page === 'detail');
      expect([fields.status, fields.placedOn, fields.total?.amount].map((value) => value ?? null)).toEqual([
        detail?.fields.status,
        fields.placedOn ? detail?.fields.placedOn : null,
        fields.total ? detail?.fields.total?.amount : null,
      ]);
    }
    expect(twice.length > 0).toBe(files.length > 0);
  });
});
