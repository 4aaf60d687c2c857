// Whatever an answer holds, in whatever order: nothing throws, and no value is made that does not stand in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy } from '../../../utils/pages/parse/fold';
import { readAnswer } from '../../../utils/pages/payload/read-answer';
import { answerOf, DETAIL, detailAnswer, ID, LIST, only, raw, success, TRACKING } from './answers';

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      null,
      true,
      ID,
      8,
      '9',
      2 ** 60,
      -1,
      1e308,
      '',
      'Sep 1, 2026',
      'R$1|1|0',
      '|||',
      'OPEN_DISPUTE',
      1_786_000_000_000,
    ),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        'text',
        'title',
        'type',
        'orderId',
        'time',
        'timeText',
        '__proto__',
        'nodes',
        'data',
        'fields',
        'tag',
        'extMap',
        'okButton',
        'value',
      ),
      tie('value'),
    ),
  ),
})).value;
const KEYS = [
  'orderId',
  'statusText',
  'orderDateText',
  'formatPriceInfo',
  'orderLines',
  'utParams',
  'buttons',
  'i18n',
  'statusTabList',
  'title',
  'reminder',
  'nodes',
  'data',
  'productVOList',
  'sellerVO',
  'totalPrice',
  'payTime',
  'buttonVOList',
  'packageInfoList',
];
const TAGS = [
  'pc_om_list_order',
  'pc_om_list_header',
  'pc_om_list_header_action',
  'detail_order_status_block',
  'detail_product_block',
  'detail_order_services',
  'detail_service_progress_bar',
  'detail_simple_order_info_component',
  'detail_order_price_block',
  'detail_logistic_package_block',
];
const CASE_KEYS = [
  'reverseOrderLineId',
  'tradeOrderId',
  'tradeOrderLineId',
  'reverseStatus',
  'reverseStatusText',
  'gmtCreate',
  'gmtCreateFormat',
  'reverseFinishInfo',
];
const CASE_VALUES = [
  ID,
  ID,
  2,
  3,
  '4',
  'Refund complete',
  '2026-08-23 21:19:58',
  { refundInfo: { refundDetails: {} } },
];
const part = fc.tuple(fc.string(), fc.constantFrom(...TAGS), fc.dictionary(fc.constantFrom(...KEYS), json));

/** Every text and number of an answer, as it would be shown. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return ['', ...Object.values(value).flatMap(wordsIn)];
  return [tidy(String(value)).replace(/\s+/g, ' ')];
}

describe('whatever an answer holds', () => {
  const hold = (text: string, url: string): void => {
    const read = readAnswer(raw(text, url), []);
    if (typeof read === 'string') return;
    for (const { id, fields, deadlines } of read.readings) {
      expect(id).toMatch(/^\d{10,22}$/);
      for (const { earliest, latest } of deadlines) expect(earliest).toBeLessThanOrEqual(latest);
      for (const name of ['placedOn', 'paidOn', 'shippedOn', 'completedOn'] as const)
        if (fields[name] !== undefined) expect(text).toContain(fields[name]?.slice(0, 4));
      if (fields.total) expect(Number.isFinite(fields.total.amount)).toBe(true);
    }
  };

  it('nothing throws, and no value is invented', () => {
    fc.assert(fc.property(fc.array(part, { maxLength: 6 }), (parts) => hold(answerOf(parts), DETAIL)));
    fc.assert(
      fc.property(fc.record({ trackingDetailLineList: json, fastDeliveryInfoDTO: json }), (module) =>
        hold(success({ module }), TRACKING),
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => hold(text, LIST)));
  });

  it('no case is invented: its day, its words and its amount stand in the answer', () => {
    const row = fc
      .dictionary(fc.constantFrom(...CASE_KEYS), fc.oneof(json, fc.constantFrom(...CASE_VALUES)), { maxKeys: 4 })
      .map((one) => ({ tradeOrderId: ID, reverseStatus: 2, ...one }));
    const module = fc.oneof(
      fc.array(row, { maxLength: 4 }).map((reverseOrderLines) => ({ reverseOrderLines })),
      row.map((one) => ({ ...one, reverseDetailStatusText: 'Refund processing' })),
    );
    let told = 0;
    fc.assert(
      fc.property(module, (answer) => {
        const text = success({ module: answer });
        const read = readAnswer(raw(text, DETAIL), []);
        if (typeof read === 'string') return;
        for (const { id, lineIds, openedOn, text: words } of read.readings.flatMap(({ cases = [] }) => cases)) {
          told += 1;
          for (const part of [id, openedOn, ...lineIds]) expect(text).toContain(part ?? '');
          expect(wordsIn(answer)).toContain(words);
        }
      }),
      { numRuns: 400 },
    );
    expect(told).toBeGreaterThan(100);
  });

  it('keys in any order are the same answer', () => {
    const parsed: { data: { data: Record<string, unknown> } } = JSON.parse(detailAnswer());
    const entries = Object.entries(parsed.data.data);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        const text = JSON.stringify({ ...parsed, data: { ...parsed.data, data: Object.fromEntries(shuffled) } });
        expect(only(raw(text, DETAIL))).toEqual(only(raw(detailAnswer(), DETAIL)));
      }),
    );
  });
});
