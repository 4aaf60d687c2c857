// What the parcels of a group tell: delivered, last scan, never scanned. Only codes count; words of a scan are not judged, but
// for a pick-up point, which has no code that we know: there words may warn. A tracking that was not read tells nothing.
import type { Parcel } from '../order';
import { type CalendarDate, localDay } from '../time';
import { stageOf } from '../tracking-codes/stages';

/** The carrier's own code for "handed over to the receiver". */
const SIGNED = 'AE_GTMS_SIGNED';
/** Codes written before any carrier had the parcel: data only, no scan. What left the warehouse was handed over. */
const NO_SCAN = /^(AE_ORDER_|(AE_)?GWMS_(?!OUTBOUND))/;

/** Codes of a parcel that goes back to its sender. */
const RETURNING = /RETURN/;

const scanOf = ({ lastEvent }: Parcel) => (lastEvent && !NO_SCAN.test(lastEvent.code ?? '') ? lastEvent : null);
export const isSigned = ({ lastEvent }: Parcel): boolean => lastEvent?.code === SIGNED;

/** True when every parcel was handed over by the carrier's code; no parcels tell nothing. */
export function allSigned(parcels: readonly Parcel[]): boolean {
  return parcels.length > 0 && parcels.every(isSigned);
}

/** The day of the earliest hand-over; null when none is dated. */
export function signedOn(parcels: readonly Parcel[], timeZone: string): CalendarDate | null {
  return earliestDay(parcels.filter(isSigned), timeZone);
}

/** The day of the last scan of the parcel that has rested longest; null when no scan with a time is known. */
export function lastScanOn(parcels: readonly Parcel[], timeZone: string): CalendarDate | null {
  return earliestDay(
    parcels.filter((parcel) => !isSigned(parcel) && scanOf(parcel) !== null),
    timeZone,
  );
}

/** Every parcel was scanned on a later day than that: what was said of where they are is not so any more. */
export function scannedSince(
  parcels: readonly Parcel[],
  day: CalendarDate,
  timeZone: string,
  codes: RegExp = /^/,
): boolean {
  const isNewer = (parcel: Parcel): boolean => {
    const { at = null, code } = scanOf(parcel) ?? {};
    return at !== null && localDay(at, timeZone) > day && codes.test(code ?? '');
  };
  return parcels.length > 0 && parcels.every(isNewer);
}

/** The carrier's code says that it goes back. */
export const isReturning = ({ lastEvent }: Parcel): boolean => RETURNING.test(lastEvent?.code ?? '');

/** The day since which a parcel goes back; null when none does, or its day is not known. */
export function returningSince(parcels: readonly Parcel[], timeZone: string): CalendarDate | null {
  return earliestDay(parcels.filter(isReturning), timeZone);
}

/** A parcel whose last scan is known and is no hand-over. */
export const isUnderWay = (parcel: Parcel): boolean => scanOf(parcel) !== null && !isSigned(parcel);

/** Parcels are known, and none has a number or was ever scanned. */
export function noNumber(parcels: readonly Parcel[]): boolean {
  return parcels.length > 0 && parcels.every((parcel) => parcel.trackingNumber === null && scanOf(parcel) === null);
}

/** A page told of its scans, be it that there was none. */
const isTold = ({ lastEvent, scans }: Parcel): boolean => lastEvent !== null || scans === 'none';

/** There is a number, its tracking was read, and nothing in it is a scan by a carrier. */
export function neverScanned(parcels: readonly Parcel[]): boolean {
  return (
    parcels.some((parcel) => parcel.trackingNumber !== null && isTold(parcel)) &&
    parcels.every((parcel) => scanOf(parcel) === null)
  );
}

/** There is a number, and no entry of its tracking was read, or it lists none: nothing may be concluded from that. */
export function trackingUnread(parcels: readonly Parcel[]): boolean {
  return parcels.some(({ trackingNumber }) => trackingNumber !== null) && !parcels.some(isTold);
}

const isAtPickup = ({ lastEvent }: Parcel): boolean => lastEvent !== null && stageOf(lastEvent)?.id === 'pickup';

/** The day since which a parcel waits at a pick-up point; null when none does, or its day is not known. */
export function atPickupSince(parcels: readonly Parcel[], timeZone: string): CalendarDate | null {
  return earliestDay(parcels.filter(isAtPickup), timeZone);
}

function earliestDay(parcels: readonly Parcel[], timeZone: string): CalendarDate | null {
  const times = parcels.flatMap(({ lastEvent }) => lastEvent?.at ?? []);
  return times.length === 0 ? null : localDay(Math.min(...times), timeZone);
}
