// A record that knows nothing yet but its number. Every record begins as one, and a forgotten one ends as one.
import type { Instant } from '../time';
import type { OrderRecord } from './record';

export function emptyRecord(id: string, site: string, seenAt: Instant): OrderRecord {
  return {
    id,
    site,
    fields: {},
    sightings: [],
    visits: {},
    events: [],
    note: '',
    nickname: '',
    handDate: null,
    handChanges: 0,
    forgottenAt: null,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
  };
}
