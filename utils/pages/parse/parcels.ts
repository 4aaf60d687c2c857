// An order's texts → its parcels. A page shows one parcel in words; of the others it shows only that they exist.
import type { Parcel } from '../../core/order';
import type { RawOrder } from '../raw';
import { tidy } from './fold';

const NUMBER = /^[A-Za-z0-9-]{6,40}$/;
/** More tabs than this are none of parcels. */
const MOST_PARCELS = 30;

const OTHER: Parcel = { trackingNumber: null, carrier: null, lineIds: [], lastEvent: null };

/**
 * The parcel shown, then one nameless entry for each other tab. The time of a scan is shown without a year: it stays in
 * the text. A number without a drawn scan is a parcel whose scans were not read: that there was none is never said here.
 */
export function parcelsOf({ fields }: RawOrder): readonly Parcel[] | undefined {
  const textOf = (name: string): string | undefined => fields[name]?.[0]?.text;
  const number = tidy(textOf('trackingNumber') ?? textOf('parcelNumber') ?? '');
  const carrier = tidy(textOf('carrier') ?? '');
  const said = [textOf('scan'), textOf('scanText'), textOf('scanTime')].filter((text) => text !== undefined);
  const text = [...new Set(said)].join(' · ');
  const tabs = fields.tabs?.length ?? 0;
  if ((text === '' && !NUMBER.test(number)) || tabs > MOST_PARCELS) return undefined;
  const shown: Parcel = {
    trackingNumber: NUMBER.test(number) ? number : null,
    carrier: carrier === '' ? null : carrier,
    lineIds: [],
    lastEvent: text === '' ? null : { at: null, code: null, text },
  };
  return [shown, ...Array.from({ length: tabs - 1 }, () => OTHER)];
}
