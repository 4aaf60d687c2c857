// The published schema as a check.
import Ajv from 'ajv';
import schema from '../../docs/export.schema.json';
import type { Order } from '../../utils/core/order';
import { written } from './full-record';

const isValid = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);

/** What the schema says against an export of these orders; nothing when it fits. */
export function problems(orders: readonly Order[]): unknown {
  return isValid(written(orders)) ? [] : isValid.errors;
}
