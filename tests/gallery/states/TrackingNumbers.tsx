import { TrackingNumbers } from '../../../components/guide/TrackingNumbers';
import type { Parcel } from '../../../utils/core/order';
import { MOMENT } from '../../components/sample';
import type { States } from '../state';

const parcel = (trackingNumber: string, part: Partial<Parcel> = {}): Parcel => ({
  trackingNumber,
  carrier: null,
  lineIds: [],
  lastEvent: null,
  ...part,
});
const entry = (code: string | null, text: string, day: number): Partial<Parcel> => ({
  lastEvent: { at: Date.UTC(2026, 7, day, 9), code, text },
});
const shown = (...parcels: readonly Parcel[]) => <TrackingNumbers parcels={parcels} moment={MOMENT} />;

export const states: States = {
  'postal, and unknown': shown(parcel('RB123456785CN'), parcel('LP00123456789012')),
  'at an airport, in Chinese, economy': shown(
    parcel('LP00123456789012', {
      ...entry('AE_LH_HO_IN', '【深圳宝安机场】航班等待', 13),
      carrier: 'Cainiao Super Economy',
    }),
  ),
  'at rest with the local carrier, and a wrong number': shown(
    parcel('RR123456780CN', { ...entry('AE_GTMS_ACCEPT', 'Accepted', 12), otherNumber: '00340434161094042557' }),
    parcel('CNUSUP12345678', entry(null, 'Arrived at pick-up point', 25)),
  ),
  'an entry that nobody knows': shown(parcel('YT1234567890123456', entry('SOMETHING', 'x'.repeat(200), 1))),
};
