// An export read by the rules: what was written comes back, and nothing strange in a file breaks or fools them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromExport } from '../../utils/core/export/from-export';
import { withHandDate } from '../../utils/core/record/changes';
import { toOrder } from '../../utils/core/record/to-order';
import { DAY, dayRange, HOUR } from '../../utils/core/time';
import { fullOrder, fullRecord, moment, withoutEmptyNames, written } from './full-record';
import { problems } from './schema';

const { now } = moment;

describe('fromExport', () => {
  test('reads back what was written', () => {
    const order = { ...fullOrder(), statusText: 'Awaiting delivery' };
    const read = fromExport(written([order]).orders[0]);
    const lines = order.lines.map((line) => ({
      ...line,
      title: 'Cable',
      price: line.price && { ...line.price, text: 'US $4.50' },
    }));
    expect(read).toEqual({ ...order, lines });
  });

  test('reads back a date set by hand as the user’s', () => {
    const order = toOrder(withHandDate(fullRecord(), '2026-09-10', now), moment);
    expect(fromExport(written([order]).orders[0]).deadlines[0]).toMatchObject({
      basis: 'user',
      ...dayRange('2026-09-10'),
      precision: 'day',
    });
  });

  test('never throws and is always a whole order, whatever it is given', () => {
    const names = Object.keys(fullOrder());
    const real = written([fullOrder()]).orders[0] ?? {};
    const spoilt = fc
      .tuple(
        fc.constantFrom(...names),
        fc.oneof(fc.anything(), fc.array(fc.anything()), fc.array(fc.dictionary(fc.string(), fc.anything()))),
      )
      .map(([name, value]) => ({ ...real, [name]: value }));
    const strange = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), fc.anything()), spoilt);
    fc.assert(
      fc.property(strange, (value) => {
        const order = fromExport(value);
        expect(Object.keys(order).sort()).toEqual([...names].sort());
        expect(
          problems([withoutEmptyNames({ ...order, id: order.id || '1', firstSeenAt: now, lastSeenAt: now })]),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves prototypes alone', () => {
    const order = fromExport(
      JSON.parse(
        '{"id":"1","__proto__":{"status":"completed","polluted":1},"constructor":{"x":1},"lines":[{"__proto__":{"title":"x"}}]}',
      ),
    );
    expect(order.status).toBe('unknown');
    expect(order.lines).toMatchObject([{ title: '' }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('leaves out what it cannot read: dates, links, deadlines, events', () => {
    const good = { kind: 'no-delivery-refund', earliest: '2026-09-03T10:00:00Z', latest: '2026-09-05T12:00:00Z' };
    const order = fromExport({
      id: 8190000000000001,
      url: 'javascript:alert(1)',
      site: 'evil.example',
      placedOn: '2026-02-30',
      store: { name: 'S', url: 'https://aliexpress.com.evil.example/' },
      deadlines: [
        good,
        { ...good, kind: 'nonsense' },
        { ...good, earliest: '9999-01-01T00:00:00Z' },
        { ...good, scope: '11', latest: 'soon' },
        null,
      ],
      events: [{ type: 'not-here', on: 'yesterday' }, { type: 'something-new', on: '2026-08-01' }, 7],
    });
    expect(order).toMatchObject({
      id: '8190000000000001',
      site: 'aliexpress.com',
      placedOn: null,
      store: { name: 'S', url: null },
    });
    expect(order.url).toBe('https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001');
    expect(order.deadlines).toMatchObject([
      { role: 'opens', scope: 'order', basis: 'page', precision: 'day', revision: 1 },
    ]);
    expect(order.events).toMatchObject([{ type: 'something-new', on: '2026-08-01' }]);
  });

  test('derives the clocks a short file leaves out, and none that it has', () => {
    const short = { id: '1', status: 'awaiting-delivery', placedOn: '2026-07-15' };
    expect(fromExport(short)).toMatchObject({ deadlineState: 'estimated', deadlines: [{ kind: 'protection-end' }] });
    expect(fromExport(written([fullOrder()]).orders[0]).deadlines).toHaveLength(3);
  });

  test('an estimate in a file is no counter: nothing is derived from it', () => {
    const range = { earliest: dayRange('2026-08-14').earliest, latest: dayRange('2026-09-28').latest };
    const estimated = { kind: 'protection-end', basis: 'estimated', ...range };
    const { deadlines } = fromExport({ status: 'awaiting-delivery', placedOn: '2026-07-15', deadlines: [estimated] });
    expect(deadlines.map(({ kind }) => kind)).toEqual(['protection-end']);
  });

  test.each([
    [20_000, 'second'],
    [4 * 60_000, 'minute'],
    [2 * HOUR, 'hour'],
    [2 * DAY, 'days'],
  ])('a range of %s ms was read to the %s', (width, precision) => {
    const earliest = new Date(now + 7 * DAY).toISOString();
    const latest = new Date(now + 7 * DAY + width).toISOString();
    expect(fromExport({ deadlines: [{ kind: 'protection-end', earliest, latest }] }).deadlines).toMatchObject([
      { precision },
    ]);
  });

  test('a clock that a file has twice spans both', () => {
    const entry = (day: string) => ({
      kind: 'no-delivery-refund',
      earliest: dayRange(day).earliest,
      latest: dayRange(day).latest,
      text: day,
    });
    const { deadlines } = fromExport({ deadlines: [entry('2026-09-04'), entry('2026-09-03')] });
    expect(deadlines).toMatchObject([
      { earliest: dayRange('2026-09-03').earliest, latest: dayRange('2026-09-04').latest, text: '2026-09-03' },
    ]);
  });
});
