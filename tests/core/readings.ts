// Readings for the record tests: one to write by hand, and any that pages could give.
import fc from 'fast-check';
import { PRECISIONS } from '../../utils/core/deadline';
import { CASE_STATES } from '../../utils/core/event';
import { ORDER_STATUSES } from '../../utils/core/order';
import {
  type CaseReading,
  type DeadlineReading,
  KNOWN_BY,
  type OrderFields,
  type OrderReading,
} from '../../utils/core/reading';
import { addDays, DAY, dayRange, HOUR, MINUTE } from '../../utils/core/time';

export const PLACED = Date.UTC(2026, 6, 15, 12);

/** A detail page of today's layout, read `days` after the order was placed. */
export function reading(days: number, more: Partial<OrderReading> = {}): OrderReading {
  return {
    id: '8190000000000001',
    site: 'aliexpress.com',
    page: 'detail',
    finder: 'layout',
    seenAt: PLACED + days * DAY,
    fields: {},
    deadlines: [],
    missed: [],
    ...more,
  };
}

export function refundDate(date: string, more: Partial<DeadlineReading> = {}): DeadlineReading {
  return {
    kind: 'no-delivery-refund',
    role: 'opens',
    scope: 'order',
    ...dayRange(date),
    basis: 'page',
    precision: 'day',
    text: `Refund if no delivery before ${date}`,
    ...more,
  };
}

/** A ticking counter that ends at the instant, give or take 30 s. */
export function counter(ends: number, more: Partial<DeadlineReading> = {}): DeadlineReading {
  return refundDate('2026-09-04', {
    kind: 'protection-end',
    role: 'act',
    earliest: ends - 30_000,
    latest: ends + 30_000,
    precision: 'second',
    text: 'Order protection ends in',
    ...more,
  });
}

const anyDay = fc.integer({ min: -5, max: 120 }).map((days) => addDays('2026-07-15', days));
const anyText = fc.constantFrom('', 'one', 'two', 'Awaiting delivery', '<b>x</b>', '__proto__');
const anyMoney = fc.record({
  amount: fc.integer({ min: 0, max: 9 }),
  currency: fc.constantFrom('USD', null),
  text: anyText,
});
const anyLine = fc.record({
  id: fc.constantFrom('11', '12', null),
  title: anyText,
  variant: fc.constantFrom('Black', null),
  quantity: fc.constantFrom(1, 2, null),
  price: fc.option(anyMoney, { nil: null }),
  url: fc.constant(null),
});
const anyParcel = fc.record({
  trackingNumber: fc.constantFrom('LP1', 'LP2', null),
  carrier: fc.constantFrom('Cainiao', null),
  lineIds: fc.constant([]),
  lastEvent: fc.option(
    fc.record({
      at: fc.option(fc.integer({ min: PLACED, max: PLACED + 9 }), { nil: null }),
      code: fc.constant(null),
      text: anyText,
    }),
    { nil: null },
  ),
});

const anyFields: fc.Arbitrary<Partial<OrderFields>> = fc.record(
  {
    status: fc.constantFrom(...ORDER_STATUSES),
    statusText: anyText,
    choice: fc.boolean(),
    store: fc.record({ name: anyText, url: fc.constant(null) }),
    chatUrl: anyText,
    lines: fc.array(anyLine, { maxLength: 2 }),
    total: anyMoney,
    placedOn: anyDay,
    paidOn: anyDay,
    shippedOn: fc.oneof(anyDay, fc.constant('2026-02-30')),
    completedOn: anyDay,
    deliveredOn: anyDay,
    estimatedDelivery: anyDay.map((from) => ({ from, to: addDays(from, 3) })),
    paymentMethod: fc.constantFrom('card', 'pix'),
    parcels: fc.array(anyParcel, { maxLength: 2 }),
    returnsOffered: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Few enough that readings meet: the same day twice, the same hour with another minute, an hour apart, far off. */
const anyRange = fc.oneof(
  fc.constantFrom('2026-08-30', '2026-09-04', '2026-09-05', '2026-10-20', '2026-12-24', '2027-03-01').map(dayRange),
  fc
    .tuple(
      fc.constantFrom(-40, 0, 1, 30, 31, 32, 90, 260),
      fc.constantFrom(-1, 0, 1, 48),
      fc.integer({ min: 0, max: 90 }),
    )
    .map(([days, hours, minutes]) => {
      const earliest = PLACED + days * DAY + minutes * MINUTE;
      return { earliest, latest: earliest + hours * HOUR + 30_000 };
    }),
  fc.constant({ earliest: Number.NaN, latest: 0 }),
);

const FEW_KINDS = ['no-delivery-refund', 'protection-end', 'ship-by'] as const;

const anyDeadline: fc.Arbitrary<DeadlineReading> = fc
  .tuple(
    anyRange,
    fc.record({
      kind: fc.constantFrom(...FEW_KINDS),
      role: fc.constantFrom('act', 'opens', 'owed', 'info'),
      scope: fc.constantFrom('order', '11'),
      basis: fc.constantFrom('payload', 'page', 'computed', 'estimated'),
      precision: fc.constantFrom(...PRECISIONS),
      text: anyText,
    }),
  )
  .map(([range, rest]) => ({ ...range, ...rest }));

const anyCase: fc.Arbitrary<CaseReading> = fc.record({
  id: fc.constantFrom('71', '72', null),
  lineIds: fc.constantFrom([], ['11'], ['12'], ['12', '11']),
  state: fc.constantFrom(...CASE_STATES),
  vague: fc.boolean(),
  text: anyText,
  openedOn: fc.option(anyDay, { nil: null }),
  amount: fc.option(fc.record({ amount: fc.integer({ min: 0, max: 9 }), currency: fc.constant('USD') }), { nil: null }),
});

const anyKnownBy = fc.constantFrom(...KNOWN_BY);

export const anyReading: fc.Arbitrary<OrderReading> = fc.record({
  id: fc.constant('8190000000000001'),
  site: fc.constantFrom('aliexpress.com', 'aliexpress.us', 'aliexpress.ru'),
  page: fc.constantFrom('list', 'detail', 'tracking', 'returns'),
  finder: fc.constantFrom('layout', 'payload'),
  seenAt: fc.integer({ min: 0, max: 12 }).map((steps) => PLACED + steps * 31 * HOUR),
  fields: anyFields,
  knownBy: fc.record({ status: anyKnownBy, placedOn: anyKnownBy, returnsOffered: anyKnownBy }, { requiredKeys: [] }),
  cases: fc.array(anyCase, { maxLength: 2 }),
  deadlines: fc.array(anyDeadline, { maxLength: 3 }),
  missed: fc.subarray(['total', 'lines', 'deadlines']),
});
