// The way of an order's parcels, from the tracking page's answer. It belongs to the order that the page asked about. The
// receiver in it is never looked at.
import type { DateSpan, Parcel, TrackingEvent } from '../../core/order';
import type { OrderFields } from '../../core/reading';
import { addDays, type CalendarDate, isInstant } from '../../core/time';
import type { Answer } from './answer';
import { dayNear, dayNumbers } from './day-near';
import { type Draft, present, type Reading, rawFields } from './draft';
import { idAt, listAt, numberAt, textAt, valueAt } from './values';

/** Source: tracking answers of 2026; the last scan of every delivered parcel. */
const DELIVERED = 'AE_GTMS_SIGNED';
/** A span of more days is a misreading. */
const LONGEST_SPAN = 120;

interface Scan extends TrackingEvent {
  readonly shown: string;
}

function scanOf(scan: unknown): Scan[] {
  const at = numberAt(scan, 'time');
  const code = textAt(scan, 'trackingSecondCode') ?? textAt(scan, 'trackingPrimaryCode') ?? null;
  const [name, more] = [textAt(scan, 'trackingName'), textAt(scan, 'trackingDetailDesc')];
  // Beside the name of this one may stand who signed.
  const words = (code === DELIVERED && name !== undefined ? [name] : [name, more]).filter((text) => text !== undefined);
  if (code === null && words.length === 0) return [];
  const text = [...new Set(words)].join(' · ');
  return [{ at: isInstant(at) ? at : null, code, text, shown: textAt(scan, 'timeText') ?? '' }];
}

const scansOf = (parcel: unknown): Scan[] =>
  listAt(parcel, 'detailList')
    .flatMap(scanOf)
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0));

/** Of a parcel that was scanned a hundred times the first ones are of no use any more. */
const MOST_EVENTS = 30;
const LONGEST_EVENT = 200;

const eventOf = ({ at, code, text }: Scan): TrackingEvent => ({ at, code, text: text.slice(0, LONGEST_EVENT) });

/** The local carrier's, then AliExpress's own, each once. */
function numbersOf(parcel: unknown): readonly string[] {
  const shown = [textAt(parcel, 'mailNo'), textAt(parcel, 'originMailNo')].filter((text) => text !== undefined);
  return [...new Set(shown.filter((text) => /^[A-Za-z0-9-]{6,40}$/.test(text)))];
}

/** Known when every parcel was delivered, and each on a day that cannot be doubted: the latest of them. */
function deliveredOn(parcels: readonly unknown[], lastDay: CalendarDate): CalendarDate | undefined {
  const days = parcels.map((parcel) => {
    const scan = scansOf(parcel).find(({ code }) => code === DELIVERED);
    const [number, ...others] = dayNumbers(scan?.shown ?? '');
    return scan && scan.at !== null && others.length === 0 ? dayNear(scan.at, number) : undefined;
  });
  const sorted = days.filter((day) => day !== undefined && day <= lastDay).sort();
  return days.length > 0 && sorted.length === days.length ? sorted.at(-1) : undefined;
}

/** "Sep 21 - 26" with the instants of both ends. */
function estimateOf(eta: unknown, lastDay: CalendarDate): DateSpan | undefined {
  const [begin, end] = [numberAt(eta, 'beginEtaTime'), numberAt(eta, 'endEtaTime')];
  const numbers = dayNumbers(textAt(eta, 'etaTimeText') ?? '');
  if (!isInstant(begin) || !isInstant(end) || numbers.length === 0 || numbers.length > 2) return undefined;
  const [from, to] = [dayNear(begin, numbers[0]), dayNear(end, numbers.at(-1))];
  if (from === undefined || to === undefined || from > to || to > lastDay) return undefined;
  return to <= addDays(from, LONGEST_SPAN) ? { from, to } : undefined;
}

function parcelOf(parcel: unknown, lastDay: CalendarDate): Parcel {
  const scans = scansOf(parcel);
  const [newest] = scans;
  const items = listAt(parcel, 'packageItemList');
  const lineIds = items.flatMap((item) => idAt(item, 'tradeOrderLineId') ?? idAt(item, 'orderLineId') ?? []);
  const [trackingNumber = null, otherNumber = null] = numbersOf(parcel);
  const isListed = Array.isArray(valueAt(parcel, 'detailList'));
  const estimatedDelivery = estimateOf(valueAt(parcel, 'etaInfo'), lastDay);
  return {
    trackingNumber,
    otherNumber,
    carrier: textAt(parcel, 'logisticsCpInfo', 'cpName') ?? textAt(parcel, 'logisticsCarrierName') ?? null,
    lineIds: [...new Set(lineIds)],
    lastEvent: newest ? eventOf(newest) : null,
    ...(estimatedDelivery && { estimatedDelivery }),
    ...(scans.length > 0 && { events: scans.slice(0, MOST_EVENTS).map(eventOf) }),
    ...(isListed && scans.length === 0 && { scans: 'none' as const }),
  };
}

function spanOf(spans: readonly (DateSpan | undefined)[]): DateSpan | undefined {
  const known = spans.filter((span) => span !== undefined);
  const from = known.map((span) => span.from).sort()[0];
  const to = known
    .map((span) => span.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

export function trackingDrafts({ module }: Answer, asked: string | undefined): Draft[] {
  const parcels = listAt(module, 'trackingDetailLineList');
  const promises = listAt(valueAt(module, 'fastDeliveryInfoDTO'), 'fdContentList');
  if (asked === undefined || parcels.length + promises.length === 0) return [];
  const said = promises.map((promise) => textAt({ promise }, 'promise'));
  const sure = ({ lastDay }: Reading): Partial<OrderFields> =>
    present({
      parcels: parcels.length > 0 ? parcels.map((parcel) => parcelOf(parcel, lastDay)) : undefined,
      deliveredOn: deliveredOn(parcels, lastDay),
      estimatedDelivery: spanOf(parcels.map((parcel) => estimateOf(valueAt(parcel, 'etaInfo'), lastDay))),
    });
  const raw = { id: asked, fields: rawFields('tracking', { prose: said }), lines: [] };
  return [{ raw, statusCode: undefined, buttons: [], sure }];
}
