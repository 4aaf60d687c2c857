// What belongs to several orders, or several to one: one payment, one parcel, many parcels. Nothing of one order is filed
// under another.
import { describe, expect, it } from 'vitest';
import { lineGroups } from '../../../utils/core/facts/line-groups';
import { mergeReading } from '../../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../../utils/core/record/record';
import { toOrder } from '../../../utils/core/record/to-order';
import {
  answerOf,
  DETAIL,
  detailAnswer,
  ID,
  listOrder,
  only,
  READ_AT,
  raw,
  TRACKING,
  taken,
  trackingAnswer,
} from './answers';

const OTHER = '7200300040025001';
const moment = { now: READ_AT, timeZone: 'UTC' };
const line = (orderLineId: string, itemTitle: string) => ({ orderLineId, itemTitle, quantity: 1 });
const way = (mailNo: string, ...lines: string[]) => ({
  mailNo,
  packageItemList: lines.map((tradeOrderLineId) => ({ tradeOrderLineId })),
  detailList: [{ time: READ_AT, timeText: '', trackingSecondCode: 'AE_LH_ARRIVE', trackingName: 'Arrived' }],
});

describe('one payment for several orders', () => {
  it('is several orders, each with its own total and lines', () => {
    const paid = (id: string, text: string, title: string) =>
      listOrder(id, {
        paymentOutId: '7300300040005001',
        totalPriceText: text,
        currencyCode: 'USD',
        formatPriceInfo: undefined,
        orderLines: [line(`${id.slice(0, -1)}9`, title)],
      });
    const { readings } = taken(
      raw(answerOf([paid(ID, 'US $4.50', 'Felt slippers'), paid(OTHER, 'US $9.00', 'A kettle')])),
    );
    expect(readings.map(({ id, fields }) => [id, fields.total?.amount, fields.lines?.[0]?.title])).toEqual([
      [ID, 4.5, 'Felt slippers'],
      [OTHER, 9, 'A kettle'],
    ]);
  });
});

describe('one parcel for several orders', () => {
  it('is a parcel of each that asked for it, and only the lines are shared', () => {
    const module = { trackingDetailLineList: [way('LX700200300CN', '7200300040005051', '7200300040025051')] };
    const [one, other] = [TRACKING, TRACKING.replace(ID, OTHER)].map((url) => only(raw(trackingAnswer(module), url)));
    expect([one?.id, other?.id]).toEqual([ID, OTHER]);
    expect(one?.fields.parcels).toEqual(other?.fields.parcels);
    expect(one?.fields.parcels).toMatchObject([{ trackingNumber: 'LX700200300CN' }]);
  });
});

describe('several parcels for one order', () => {
  it('go with their lines, each with its own last scan, and their lines are groups of their own', () => {
    const productVOList = [line('7200300040005051', 'Felt slippers'), line('7200300040005052', 'A kettle')];
    const detail = only(raw(detailAnswer({ products: { productVOList } }), DETAIL));
    const parcels = [way('LX700200300CN', '7200300040005051'), { ...way('LX700200301CN', '7200300040005052') }];
    const tracking = only(raw(trackingAnswer({ trackingDetailLineList: parcels }), TRACKING));
    const record = [detail, tracking].reduce<OrderRecord | undefined>(mergeReading, undefined);
    if (!record) throw new Error('both were read');
    const order = toOrder(record, moment);
    expect(order.parcels.map(({ trackingNumber, lineIds }) => [trackingNumber, lineIds])).toEqual([
      ['LX700200300CN', ['7200300040005051']],
      ['LX700200301CN', ['7200300040005052']],
    ]);
    expect(lineGroups(order).map(({ parcels: own }) => own.map(({ trackingNumber }) => trackingNumber))).toEqual([
      ['LX700200300CN'],
      ['LX700200301CN'],
    ]);
  });
});
