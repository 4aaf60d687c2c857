// Where two finders read one visit differently. Both stand in the record by rank; this only names the fields, so that it is
// seen when one of them goes wrong.
import type { FieldName, OrderFields, OrderReading } from '../reading';
import { MINUTE } from '../time';
import { canonicalJson } from './canonical-json';
import type { OrderRecord } from './record';

/** Two finders of one visit are this close together. */
const SAME_VISIT = 10 * MINUTE;

/** What must be equal: an amount may be written with and without its currency. */
const COMPARED: { readonly [F in FieldName]?: (value: OrderFields[F]) => unknown } = {
  status: (status) => status,
  placedOn: (date) => date,
  paidOn: (date) => date,
  shippedOn: (date) => date,
  completedOn: (date) => date,
  estimatedDelivery: (span) => span,
  total: ({ amount }) => amount,
  returnsOffered: (offered) => offered,
};

function differs<F extends FieldName>(name: F, { fields }: OrderRecord, reading: OrderReading): boolean {
  const comparable = COMPARED[name];
  const known = fields[name];
  const value: OrderFields[F] | undefined = reading.fields[name];
  if (!comparable || !known || value === undefined || value === 'unknown' || known.value === 'unknown') return false;
  const isSameVisit = known.page === reading.page && Math.abs(known.seenAt - reading.seenAt) <= SAME_VISIT;
  if (!isSameVisit || known.finder === reading.finder) return false;
  return canonicalJson(comparable(known.value)) !== canonicalJson(comparable(value));
}

export function disagreements(record: OrderRecord | undefined, reading: OrderReading): readonly FieldName[] {
  if (record === undefined) return [];
  return (Object.keys(COMPARED) as FieldName[]).filter((name) => differs(name, record, reading));
}
