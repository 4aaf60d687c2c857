// What two records know of one order's fields becomes one: of each field the better reading stays, of the status also the looks
// that were not sure. Joined in any order, any number of times, it is the same.
import type { FieldName, OrderFields } from '../reading';
import { betterKnown, FIELD_NAMES } from './field-rank';
import { joinLooks } from './known-status';
import type { Known, KnownFields } from './record';

function joinField<F extends FieldName>(a: KnownFields, b: KnownFields, field: F): KnownFields {
  const [mine, other]: (Known<OrderFields[F]> | undefined)[] = [a[field], b[field]];
  if (other === undefined) return a;
  return { ...a, [field]: mine === undefined ? other : betterKnown(field, mine, other) };
}

export function joinFields(a: KnownFields, b: KnownFields): KnownFields {
  const {
    guessedStatus: _guess,
    unreadStatus: _unread,
    ...joined
  } = FIELD_NAMES.reduce<KnownFields>((all, field) => joinField(all, b, field), a);
  return { ...joined, ...joinLooks(a, b) };
}
