// Whether a page gave what it should give of a field. Lines without any title, and parcels of which no scan was read, are
// kept and are missed all the same.
import type { FieldName, OrderFields } from '../../core/reading';

export function isRead(fields: Readonly<Partial<OrderFields>>, name: FieldName): boolean {
  if (name === 'status') return fields.status !== undefined && fields.status !== 'unknown';
  if (name === 'lines') return fields.lines?.some(({ title }) => title !== '') ?? false;
  if (name === 'parcels')
    return fields.parcels?.some(({ lastEvent, scans }) => lastEvent !== null || scans === 'none') ?? false;
  return fields[name] !== undefined;
}
