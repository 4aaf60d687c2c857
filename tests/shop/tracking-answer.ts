// The way of an order's parcels as the shop's interface answers it. Times are instants and texts without a year, as the
// site gives them; the receiver is in it, as on the site, so that a test can see that nobody reads it.
import { dayText, type PracticeOrder } from './practice-order';
import type { Manner } from './words';
import { scanTimeIn } from './words/shop-words';

export const TRACKING_API = 'mtop.ae.ld.querydetail';

export interface TrackingAnswer {
  readonly api: string;
  readonly ret: readonly string[];
  readonly v: string;
  readonly data: { readonly module: Readonly<Record<string, unknown>> };
}

const DAY = 86_400_000;

/** Days after shipping, code, stage, what happened. */
const SCANS = [
  [0, 'AE_GWMS_OUTBOUND', 'Left the warehouse', 'The carrier has the parcel'],
  [2, 'AE_SC_OUTBOUND_SUCCESS', 'Left the sorting centre', 'Sorted for export'],
  [5, 'AE_LH_HO_AIRLINE', 'In transit', 'Awaiting flight'],
  [9, 'AE_LH_ARRIVE_SUCCESS', 'Arrived in the destination country', 'Handed to customs'],
] as const;

function scansOf(order: PracticeOrder, { now, words }: Manner) {
  const shipped = order.shipped ?? 0;
  const delivered =
    order.completed === undefined
      ? []
      : [[order.completed - shipped - 1, 'AE_GTMS_SIGNED', 'Delivered', 'Handed over'] as const];
  const past = SCANS.filter(([after]) => shipped + after < 0 && shipped + after < (order.completed ?? 1) - 1);
  return [...past, ...delivered]
    .map(([after, code, name, description]) => {
      const time = now + (shipped + after) * DAY;
      return {
        time,
        timeText: scanTimeIn(words, time),
        trackingName: name,
        trackingDetailDesc: description,
        trackingPrimaryCode: code,
        trackingSecondCode: code,
      };
    })
    .reverse();
}

/** An order of more than two lines comes in two parcels. */
function parcelsOf(order: PracticeOrder, manner: Manner) {
  if (order.shipped === undefined) return [];
  const parcels = order.lines.length > 2 ? [order.lines.slice(0, 1), order.lines.slice(1)] : [order.lines];
  return parcels.map((lines, index) => {
    const from = order.lines.length - (index === 0 ? order.lines.length : lines.length);
    return {
      mailNo: `LX${order.id.slice(-9)}${index}CN`,
      originMailNo: `AP${order.id.slice(-12)}${index}`,
      logisticsCarrierName: 'AliExpress standard shipping',
      logisticsCpInfo: { cpName: 'Practice Post' },
      etaInfo: { etaTimeText: 'soon' },
      packageItemList: lines.map((line, at) => ({
        tradeOrderLineId: `${order.id.slice(0, -2)}${50 + from + at}`,
        itemTitle: line.title,
      })),
      detailList: scansOf(order, manner),
    };
  });
}

export function trackingAnswer(order: PracticeOrder, manner: Manner): TrackingAnswer {
  const { now } = manner;
  const promises = [
    ...(order.coupon === undefined ? [] : [`Apply for $1.00 coupon code if delayed by ${dayText(now, order.coupon)}`]),
    ...(order.refund === undefined ? [] : [`Refund if no delivery before ${dayText(now, order.refund)}`]),
  ];
  const fastDeliveryInfoDTO = { fdTitle: 'Fast delivery', fdStatusDesc: 'Protection ', fdContentList: promises };
  return {
    api: TRACKING_API,
    ret: ['SUCCESS::ok'],
    v: '1.0',
    data: {
      module: {
        trackingDetailLineList: parcelsOf(order, manner),
        ...(promises.length > 0 && { fastDeliveryInfoDTO }),
        isTrackingV2: true,
        logisticsReceiverInfo: { name: 'Practice Buyer', address: '1 Example Street', phone: '+1 5550100' },
      },
    },
  };
}

/** SUCCESS, and no parcel: what the site says of an order that it does not know. */
export function noTracking(): TrackingAnswer {
  return { api: TRACKING_API, ret: ['SUCCESS::ok'], v: '1.0', data: { module: {} } };
}
