// The way of an order's parcels as the shop's interface answers it. Times are instants and texts without a year, as the
// site gives them; the receiver is in it, as on the site, so that a test can see that nobody reads it.
import { dayText, type PracticeOrder } from './practice-order';

export const TRACKING_API = 'mtop.ae.ld.querydetail';

export interface TrackingAnswer {
  readonly api: string;
  readonly ret: readonly string[];
  readonly v: string;
  readonly data: { readonly module: Readonly<Record<string, unknown>> };
}

const DAY = 86_400_000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Days after shipping, code, stage, what happened. */
const SCANS = [
  [0, 'AE_GWMS_OUTBOUND', 'Left the warehouse', 'The carrier has the parcel'],
  [2, 'AE_SC_OUTBOUND_SUCCESS', 'Left the sorting centre', 'Sorted for export'],
  [5, 'AE_LH_HO_AIRLINE', 'In transit', 'Awaiting flight'],
  [9, 'AE_LH_ARRIVE_SUCCESS', 'Arrived in the destination country', 'Handed to customs'],
] as const;

/** "Sun | Apr. 19 17:05": the page's form. */
function scanTime(at: number): string {
  const day = new Date(at);
  const [month = '', date = ''] = dayText(at, 0).replace(',', '').split(' ');
  return `${WEEKDAYS[day.getUTCDay()]} | ${month}. ${date} ${day.toISOString().slice(11, 16)}`;
}

function scansOf(order: PracticeOrder, now: number) {
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
        timeText: scanTime(time),
        trackingName: name,
        trackingDetailDesc: description,
        trackingPrimaryCode: code,
        trackingSecondCode: code,
      };
    })
    .reverse();
}

/** An order of more than two lines comes in two parcels. */
function parcelsOf(order: PracticeOrder, now: number) {
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
      detailList: scansOf(order, now),
    };
  });
}

export function trackingAnswer(order: PracticeOrder, now: number): TrackingAnswer {
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
        trackingDetailLineList: parcelsOf(order, now),
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
