// What the parcels of a group tell: delivered, last scan, never scanned. Only codes count; words of a scan are not judged.
import type { Parcel } from '../order';
import { type CalendarDate, localDay } from '../time';

/** The carrier's own code for "handed over to the receiver". */
const SIGNED = 'AE_GTMS_SIGNED';
/** Codes written before any carrier had the parcel: data only, no scan. */
const NO_SCAN = /^(AE_ORDER_|GWMS_)/;

const scanOf = ({ lastEvent }: Parcel) => (lastEvent && !NO_SCAN.test(lastEvent.code ?? '') ? lastEvent : null);
const isSigned = ({ lastEvent }: Parcel): boolean => lastEvent?.code === SIGNED;

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

/** There is a number, and no page told of a scan by a carrier. */
export function neverScanned(parcels: readonly Parcel[]): boolean {
  return (
    parcels.some(({ trackingNumber }) => trackingNumber !== null) && parcels.every((parcel) => scanOf(parcel) === null)
  );
}

function earliestDay(parcels: readonly Parcel[], timeZone: string): CalendarDate | null {
  const times = parcels.flatMap(({ lastEvent }) => lastEvent?.at ?? []);
  return times.length === 0 ? null : localDay(Math.min(...times), timeZone);
}
