// The timeline tells everything that is known and done, in order and with its source, and nothing that was taken back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../utils/core/evidence/evidence';
import { withEvent, withHandDate, withoutEvent } from '../../../utils/core/record/changes';
import { mergeReading } from '../../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../../utils/core/record/record';
import { toOrder } from '../../../utils/core/record/to-order';
import type { LedgerEntry } from '../../../utils/core/reminders/ledger';
import { DAY, startOfLocalDay } from '../../../utils/core/time';
import { timelineOf } from '../../../utils/core/timeline/timeline';
import type { Words } from '../../../utils/core/words';
import { englishCatalogue } from '../../../utils/i18n/english';
import { createWords } from '../../../utils/i18n/word';
import { fullRecord, moment } from '../full-record';
import { anyReading, PLACED, reading, refundDate } from '../readings';

const words = createWords(englishCatalogue(), 'en');
const say: (what: Words) => string = (what) => words(what).replaceAll('\u00A0', ' ');

const picture: Evidence = {
  id: '2f6b1c1e-6a53-4f0e-9a3c-2d1b7f0c9a11',
  orderId: '8190000000000001',
  kind: 'picture',
  name: 'order-page.png',
  type: 'image/png',
  size: 10,
  takenAt: PLACED + 12 * DAY,
  url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
  note: 'The refund line',
  removedAt: null,
};
const rang = (more: Partial<LedgerEntry>): LedgerEntry => ({
  key: '8190000000000001/order|25|3d|1',
  orderId: '8190000000000001',
  state: 'shown',
  noticeId: 'n1',
  at: PLACED + 15 * DAY,
  ...more,
});

const of = (record: OrderRecord, ledger: readonly LedgerEntry[] = [], evidence: readonly Evidence[] = []) =>
  timelineOf({ record, order: toOrder(record, moment), ledger, evidence }, moment);
const told = (record: OrderRecord) => of(record).map(({ words, quote }) => [say(words), quote]);

describe('one order', () => {
  it('is told from its placing to its last reading', () => {
    const ledger = [rang({}), rang({ key: 'k2' }), rang({ key: 'k3', state: 'settled', noticeId: null })];
    const lines = of(fullRecord(), ledger, [picture, { ...picture, id: 'x', removedAt: PLACED }]);
    expect(lines.map(({ on, words, quote, from }) => [on, say(words), quote, say(from)])).toMatchInlineSnapshot(`
      [
        [
          "2026-07-15",
          "Order placed",
          null,
          "order page, seen 16 Jul 2026",
        ],
        [
          "2026-07-15",
          "Last scan of parcel LP1",
          "Arrived",
          "order page, seen 16 Jul 2026",
        ],
        [
          "2026-07-16",
          "Shipped",
          null,
          "order page, seen 16 Jul 2026",
        ],
        [
          "2026-07-16",
          "You can ask from 4 Sep 2026",
          "Refund if no delivery before 2026-09-04",
          "order page, seen 16 Jul 2026",
        ],
        [
          "2026-07-16",
          "First read by Claimcheck",
          null,
          "noted by Claimcheck",
        ],
        [
          "2026-07-24",
          "You can ask from 20 Sep 2026",
          "Refund if no delivery before 2026-09-20",
          "order page, seen 24 Jul 2026",
        ],
        [
          "2026-07-24",
          "The order counter runs to 24 Aug 2026",
          "Order protection ends in",
          "order page, seen 24 Jul 2026",
        ],
        [
          "2026-07-24",
          "The date moved from 4 Sep 2026 to 20 Sep 2026.",
          null,
          "noted by Claimcheck",
        ],
        [
          "2026-07-24",
          "Last read by Claimcheck",
          "Awaiting delivery",
          "noted by Claimcheck",
        ],
        [
          "2026-07-27",
          "Picture of a page: order-page.png",
          "The refund line",
          "from https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001",
        ],
        [
          "2026-07-30",
          "Claimcheck reminded you",
          null,
          "noted by Claimcheck",
        ],
        [
          "2026-08-02",
          "The page said no · until 9 Aug 2026",
          null,
          "noted by you",
        ],
      ]
    `);
  });

  it('leaves out what was taken back, and tells a day set by hand', () => {
    const record = withHandDate(withoutEvent(fullRecord(), 'e1', PLACED + 19 * DAY), '2026-09-09', PLACED + 19 * DAY);
    expect(told(record)).not.toContainEqual(['The page said no · until 9 Aug 2026', null]);
    expect(told(record)).toContainEqual(['Refund date set by hand: 9 Sep 2026', null]);
  });

  it('says one sentence once, though two finders read it on two pages', () => {
    const page = mergeReading(undefined, reading(3, { deadlines: [refundDate('2026-09-04')] }));
    const both = mergeReading(page, reading(4, { finder: 'payload', deadlines: [refundDate('2026-09-04')] }));
    expect(told(both).filter(([, quote]) => quote?.startsWith('Refund if'))).toHaveLength(1);
  });

  it('names every event, its details with it, and an unknown one', () => {
    const events = [
      { type: 'problem', problem: 'damaged' },
      { type: 'seller-offered', amount: 3.5, until: '2026-08-20' },
      { type: 'return-posted', number: 'RB1' },
      { type: 'step-done', step: 'evidence-unboxing' },
      { type: 'step-done', step: 'look-case' },
      { type: 'from-the-future' },
    ];
    const record = events.reduce(
      (all, event, index) =>
        withEvent(all, { id: `t${index}`, on: '2026-08-03', at: PLACED + (18.5 + index / 100) * DAY, ...event }),
      fullRecord(),
    );
    const lines = of(record).filter(({ id }) => id.startsWith('told/t'));
    expect(lines.map(({ words }) => say(words))).toEqual([
      'It is damaged',
      'There is an offer · amount 3.50 BRL · until 20 Aug 2026',
      'I posted it · parcel RB1',
      expect.stringMatching(/^Proof ready: (?!evidence\.)/),
      'I looked: nothing new',
      'Noted',
    ]);
  });
});

it('is in order, with unique ids and a word for everything, whatever was read', () => {
  fc.assert(
    fc.property(fc.array(anyReading, { minLength: 1, maxLength: 8 }), (readings) => {
      const record = readings.reduce<OrderRecord | undefined>(
        (all, one) => mergeReading(all, { ...one, id: '8190000000000001' }),
        undefined,
      );
      if (record === undefined) return;
      const lines = of(record);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      const begins = lines.map(({ at, on }) => at ?? startOfLocalDay(on, moment.timeZone));
      expect(begins).toEqual([...begins].sort((a, b) => a - b));
      const own = createWords(englishCatalogue(), 'en');
      for (const { words, from } of lines) own(words) && own(from);
      expect(own.missing()).toEqual([]);
    }),
  );
});
