// The tracking answer: parcels with their lines and last scan; a day only where instant and shown day agree.
import { describe, expect, it } from 'vitest';
import { neverScanned } from '../../../utils/core/facts/tracking';
import { dayRange } from '../../../utils/core/time';
import { ID, only, raw, TRACKING, taken, trackingAnswer } from './answers';

const SCAN = Date.UTC(2026, 7, 19, 8, 5);
const scan = (code: string, time: unknown, timeText: string) => ({
  time,
  timeText,
  trackingName: 'In transit',
  trackingDetailDesc: '等待航班',
  trackingPrimaryCode: code,
  trackingSecondCode: code,
});
const parcel = (more: Record<string, unknown> = {}) => ({
  mailNo: 'LX700200300CN',
  originMailNo: 'AP00700200300',
  logisticsCarrierName: 'Standard shipping',
  logisticsCpInfo: { cpName: 'Harbour Post' },
  packageItemList: [{ tradeOrderLineId: '7200300040005051', count: '1' }],
  detailList: [scan('AE_LH_HO_AIRLINE', SCAN, 'Wed | Aug. 19 17:05')],
  ...more,
});
const read = (module: Record<string, unknown>) => only(raw(trackingAnswer(module), TRACKING));

describe('parcels', () => {
  it('know their number, carrier, lines and last scan, in whatever language it is', () => {
    expect(read({ trackingDetailLineList: [parcel()] })).toMatchObject({
      id: ID,
      page: 'tracking',
      fields: {
        parcels: [
          {
            trackingNumber: 'LX700200300CN',
            otherNumber: 'AP00700200300',
            carrier: 'Harbour Post',
            lineIds: ['7200300040005051'],
            lastEvent: { at: SCAN, code: 'AE_LH_HO_AIRLINE', text: 'In transit · 等待航班' },
            events: [{ at: SCAN, code: 'AE_LH_HO_AIRLINE', text: 'In transit · 等待航班' }],
          },
        ],
      },
      missed: [],
    });
  });

  it('give the newest scan, whatever their order', () => {
    const detailList = [
      scan('AE_CC_IM_START', SCAN, ''),
      scan('AE_GTMS_ACCEPT', `${SCAN + 1000}`, ''),
      scan('AE_SC_INBOUND', SCAN - 1, ''),
    ];
    expect(read({ trackingDetailLineList: [parcel({ detailList })] }).fields.parcels?.[0]?.lastEvent).toMatchObject({
      at: SCAN + 1000,
      code: 'AE_GTMS_ACCEPT',
    });
  });

  it('keep every scan with its code and time, newest first, and not too many', () => {
    const detailList = Array.from({ length: 80 }, (_, day) => scan(`AE_SC_${day}`, SCAN + day * 1000, ''));
    const events = read({ trackingDetailLineList: [parcel({ detailList })] }).fields.parcels?.[0]?.events ?? [];
    expect(events).toHaveLength(30);
    expect(events.map(({ code }) => code).slice(0, 2)).toEqual(['AE_SC_79', 'AE_SC_78']);
  });

  it('show one number once, and the other one when it is missing', () => {
    const numbers = (more: Record<string, unknown>) => {
      const [one] = read({ trackingDetailLineList: [parcel(more)] }).fields.parcels ?? [];
      return [one?.trackingNumber, one?.otherNumber];
    };
    expect(numbers({ originMailNo: 'LX700200300CN' })).toEqual(['LX700200300CN', null]);
    expect(numbers({ mailNo: '?' })).toEqual(['AP00700200300', null]);
    expect(numbers({ mailNo: '', originMailNo: 7 })).toEqual([null, null]);
  });

  it('without a list of scans tell nothing, with an empty one they were never scanned', () => {
    const untold = read({ trackingDetailLineList: [parcel({ detailList: undefined })] }).fields.parcels ?? [];
    const silent = read({ trackingDetailLineList: [parcel({ detailList: [] })] }).fields.parcels ?? [];
    expect([untold[0]?.scans, silent[0]?.scans]).toEqual([undefined, 'none']);
    expect([neverScanned(untold), neverScanned(silent)]).toEqual([false, true]);
  });

  it('have the day they are expected on, each its own', () => {
    const etaInfo = {
      beginEtaTime: Date.UTC(2026, 8, 21, 16),
      endEtaTime: Date.UTC(2026, 8, 26, 4),
      etaTimeText: 'Sep 21 - 26',
    };
    const [one, other] = read({ trackingDetailLineList: [parcel({ etaInfo }), parcel()] }).fields.parcels ?? [];
    expect(one?.estimatedDelivery).toEqual({ from: '2026-09-21', to: '2026-09-26' });
    expect(other?.estimatedDelivery).toBeUndefined();
  });

  it('do not tell who signed', () => {
    const signed = {
      ...scan('AE_GTMS_SIGNED', SCAN, ''),
      trackingName: 'Delivered',
      trackingDetailDesc: 'by J. Nobody',
    };
    const [one] = read({ trackingDetailLineList: [parcel({ detailList: [signed] })] }).fields.parcels ?? [];
    expect(one?.lastEvent?.text).toBe('Delivered');
    expect(JSON.stringify(one)).not.toContain('Nobody');
  });

  it('belong to the order that the page asked about, and to none else', () => {
    const nowhere = raw(
      trackingAnswer({ trackingDetailLineList: [parcel()] }),
      'https://www.aliexpress.com/p/tracking/index.html',
    );
    expect(taken(nowhere).readings).toEqual([]);
    expect(taken({ ...nowhere, order: ID }).readings).toHaveLength(1);
  });
});

describe('the day of delivery', () => {
  const signed = (time: number, shown: string) => parcel({ detailList: [scan('AE_GTMS_SIGNED', time, shown)] });
  const delivered = (...parcels: unknown[]) => read({ trackingDetailLineList: parcels }).fields.deliveredOn;

  it('is the shown one of the two days that an instant is on earth', () => {
    expect(delivered(signed(SCAN, 'Wed | Aug. 19 17:05'))).toBe('2026-08-19');
    expect(delivered(signed(Date.UTC(2026, 7, 19, 20), 'Thu | Aug. 20 05:00'))).toBe('2026-08-20');
    expect(delivered(signed(Date.UTC(2026, 11, 31, 20), '금 | 1월 1일 05:00'))).toBeUndefined();
  });

  it('is unknown when text and instant disagree, or one parcel is still under way', () => {
    expect(delivered(signed(SCAN, 'Tue | Aug. 4 17:05'))).toBeUndefined();
    expect(delivered(signed(SCAN, 'Wed | Aug. 19 17:05'), parcel())).toBeUndefined();
  });
});

describe('what is expected and promised', () => {
  const eta = (etaTimeText: string) => ({
    etaInfo: { beginEtaTime: Date.UTC(2026, 8, 21, 16), endEtaTime: `${Date.UTC(2026, 8, 26, 4)}`, etaTimeText },
  });
  const expected = (text: string) => read({ trackingDetailLineList: [parcel(eta(text))] }).fields.estimatedDelivery;

  it('has both ends only where each shown day fits its instant', () => {
    expect(expected('Sep 21 - 26')).toEqual({ from: '2026-09-21', to: '2026-09-26' });
    expect(expected('26 - Sep 21')).toBeUndefined();
    expect(expected('Sep 2 - 26')).toBeUndefined();
    expect(expected('soon')).toBeUndefined();
  });

  it('reads the guarantee, one sentence each', () => {
    const fastDeliveryInfoDTO = {
      fdContentList: [
        'Apply for $1.00 coupon code if delayed by Sep 26, 2026',
        'Refund if no delivery before Oct 15, 2026',
      ],
    };
    const { deadlines } = read({ trackingDetailLineList: [parcel()], fastDeliveryInfoDTO });
    expect(deadlines).toMatchObject([
      { kind: 'delivery-promise', ...dayRange('2026-09-26') },
      {
        kind: 'no-delivery-refund',
        basis: 'payload',
        ...dayRange('2026-10-15'),
        text: 'Refund if no delivery before Oct 15, 2026',
      },
    ]);
  });
});
