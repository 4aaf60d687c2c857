import { TrackingNumbers } from '../../../components/TrackingNumbers';
import type { Parcel } from '../../../utils/core/order';
import { MOMENT } from '../../components/sample';
import type { States } from '../state';

const parcel = (trackingNumber: string): Parcel => ({ trackingNumber, carrier: null, lineIds: [], lastEvent: null });

export const states: States = {
  'postal, and unknown': (
    <TrackingNumbers parcels={[parcel('RB123456785CN'), parcel('LP00123456789012')]} moment={MOMENT} />
  ),
};
