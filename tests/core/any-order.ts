// Arbitrary orders, moments and zones for property tests: everything a file or a page could bring, and more.
import fc from 'fast-check';
import { CLOCK_KINDS, type Deadline } from '../../utils/core/deadline';
import { CASE_STATES, EVENT_TYPES, type OrderCase, type OrderEvent, PROBLEMS } from '../../utils/core/event';
import { ORDER_STATUSES, type Order, type Parcel } from '../../utils/core/order';
import { addDays, dayRange, type Moment } from '../../utils/core/time';
import { orderOf } from './order-of';

const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
] as const;

/** The days around which everything of a test happens: DST ends in Europe and America, and the year ends within them. */
const FIRST = '2026-09-15';
export const anyDate = fc.integer({ min: 0, max: 150 }).map((days) => addDays(FIRST, days));
const anyInstant = fc.integer({ min: Date.parse('2026-09-15T00:00:00Z'), max: Date.parse('2027-02-10T00:00:00Z') });
export const anyMoment: fc.Arbitrary<Moment> = fc.record({ now: anyInstant, timeZone: fc.constantFrom(...ZONES) });

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const anyLine = fc.constantFrom('L1', 'L2', 'L3');
const BASES = ['payload', 'page', 'user', 'computed', 'estimated'] as const;

const anyRange = fc.oneof(
  anyDate.map(dayRange),
  fc.tuple(anyDate, fc.nat({ max: 20 })).map(([from, days]) => ({
    earliest: dayRange(from).earliest,
    latest: dayRange(addDays(from, days)).latest,
  })),
  anyInstant.map((at) => ({ earliest: at - 30_000, latest: at + 30_000 })),
  fc.record({ earliest: fc.double(), latest: fc.double() }),
);

const anyDeadline: fc.Arbitrary<Deadline> = fc
  .record({
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('no-delivery-refund' as const, 'protection-end' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...CLOCK_KINDS) },
    ),
    scope: fc.oneof(fc.constant('order'), anyLine),
    basis: fc.constantFrom(...BASES),
    range: anyRange,
    seenAt: anyInstant,
    revision: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ range, ...rest }) => ({ ...rest, ...range, role: 'act', precision: 'day', text: '' }));

const anyEvent: fc.Arbitrary<OrderEvent> = fc
  .record({
    id: fc.string(),
    type: fc.oneof(fc.constantFrom(...EVENT_TYPES), fc.string()),
    on: anyDate,
    at: anyInstant,
    until: maybe(anyDate),
    problem: maybe(fc.oneof(fc.constantFrom(...PROBLEMS), fc.string())),
  })
  .map(({ until, problem, ...event }) => ({ ...event, ...(until && { until }), ...(problem && { problem }) }));

const anyParcel: fc.Arbitrary<Parcel> = fc.record({
  trackingNumber: maybe(fc.string()),
  carrier: fc.constant(null),
  lineIds: fc.array(anyLine, { maxLength: 2 }),
  lastEvent: maybe(
    fc.record({
      at: maybe(anyInstant),
      code: maybe(fc.constantFrom('AE_GTMS_SIGNED', 'GWMS_ACCEPT', 'AE_LH_ARRIVE')),
      text: fc.string(),
    }),
  ),
});

/** What only pages say of a case. */
const anyCaseWords = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.record(
    { since: anyDate, runsOn: anyDate, vague: fc.constant(true as const), unplaced: fc.constant(true as const) },
    { requiredKeys: [] },
  ),
);

export const anyCase: fc.Arbitrary<OrderCase> = fc
  .record({
    lineIds: fc.array(anyLine, { maxLength: 2 }),
    problem: maybe(fc.constantFrom(...PROBLEMS)),
    openedOn: maybe(anyDate),
    asked: maybe(fc.nat({ max: 50 })),
    state: fc.constantFrom(...CASE_STATES),
    offer: maybe(fc.record({ amount: fc.nat({ max: 50 }), currency: maybe(fc.constantFrom('USD', 'BRL')) })),
    answerBy: maybe(anyDate),
    agreedOn: maybe(anyDate),
    decidedOn: maybe(anyDate),
    lastSeenOn: maybe(anyDate),
  })
  .chain((read) => anyCaseWords.map((words) => ({ ...read, ...words })));

export const anyOrder: fc.Arbitrary<Order> = fc
  .record({
    id: fc.integer({ min: 1, max: 99 }).map(String),
    status: fc.oneof(fc.constant('awaiting-delivery' as const), fc.constantFrom(...ORDER_STATUSES)),
    choice: maybe(fc.boolean()),
    lines: fc.array(
      fc.record({ id: maybe(anyLine), title: fc.string() }).map((line) => {
        return { ...line, variant: null, quantity: null, price: null, url: null };
      }),
      { maxLength: 3 },
    ),
    placedOn: maybe(anyDate),
    paidOn: maybe(anyDate),
    shippedOn: maybe(anyDate),
    completedOn: maybe(anyDate),
    deliveredOn: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyDate }),
    estimatedDelivery: maybe(anyDate.map((from) => ({ from, to: addDays(from, 4) }))),
    parcels: fc.array(anyParcel, { maxLength: 2 }),
    deadlines: fc.array(anyDeadline, { maxLength: 4 }),
    cases: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(anyCase, { maxLength: 2 }) },
    ),
    events: fc.array(anyEvent, { maxLength: 4 }),
    firstSeenAt: fc.oneof(fc.constant(0), anyInstant),
  })
  .map((part) => orderOf(part));
