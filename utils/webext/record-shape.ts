// What a kept order out of a file may look like: the very shape of a record, with lengths and counts capped. What is unknown is
// left out; what does not fit makes the order unreadable, and it alone.
import * as v from 'valibot';
import { BASES, CLOCK_KINDS, PRECISIONS } from '../core/deadline';
import { CASE_STATES, LONGEST_LINE, MOST_LINES } from '../core/event';
import { ORDER_STATUSES, PAYMENT_METHODS } from '../core/order';
import { type Finder, KNOWN_BY, type PageKind } from '../core/reading';
import type { FileFacts, KnownFields, OrderRecord } from '../core/record/record';
import { isCalendarDate } from '../core/time';

const text = (most = 10_000) => v.pipe(v.string(), v.maxLength(most));
const number = v.pipe(v.number(), v.finite());
/** UTC ms between 2000 and 2200; a counter's may have parts of one. */
export const instant = v.pipe(number, v.minValue(Date.UTC(2000, 0, 1)), v.maxValue(Date.UTC(2200, 0, 1)));
const day = v.pipe(
  text(10),
  v.check((date) => isCalendarDate(date)),
);
const list = <T>(of: v.GenericSchema<unknown, T>, most = 2_000) => v.pipe(v.array(of), v.maxLength(most));
export const orderId = v.pipe(v.string(), v.regex(/^\d{1,32}$/));

const PAGES = ['list', 'detail', 'tracking', 'returns'] as const satisfies readonly PageKind[];
const FINDERS = ['layout', 'payload'] as const satisfies readonly Finder[];
const source = { page: v.picklist(PAGES), finder: v.picklist(FINDERS) };
const seen = { firstSeenAt: instant, lastSeenAt: instant };

const money = v.object({ amount: number, currency: v.nullable(text(10)), text: text() });
const sum = v.nullable(v.object({ amount: number, currency: v.nullable(text(10)) }));
const span = v.object({ from: day, to: day });
const store = v.object({ name: text(), url: v.nullable(text()) });
const line = v.object({
  id: v.nullable(text()),
  title: text(),
  variant: v.nullable(text()),
  quantity: v.nullable(number),
  price: v.nullable(money),
  url: v.nullable(text()),
  snapshotUrl: v.exactOptional(v.nullable(text())),
});
const scan = v.object({ at: v.nullable(number), code: v.nullable(text()), text: text() });
const parcel = v.object({
  trackingNumber: v.nullable(text()),
  carrier: v.nullable(text()),
  lineIds: list(text()),
  lastEvent: v.nullable(scan),
  otherNumber: v.exactOptional(v.nullable(text())),
  estimatedDelivery: v.exactOptional(span),
  events: v.exactOptional(list(scan)),
  scans: v.exactOptional(v.literal('none')),
});

const known = <T>(value: v.GenericSchema<unknown, T>) =>
  v.exactOptional(
    v.object({
      value,
      ...source,
      seenAt: instant,
      basis: v.picklist(BASES),
      by: v.exactOptional(v.picklist(KNOWN_BY)),
    }),
  );
const Fields = v.object({
  status: known(v.picklist(ORDER_STATUSES)),
  statusText: known(text()),
  choice: known(v.boolean()),
  store: known(store),
  chatUrl: known(text()),
  lines: known(list(line)),
  total: known(money),
  placedOn: known(day),
  paidOn: known(day),
  shippedOn: known(day),
  completedOn: known(day),
  deliveredOn: known(day),
  estimatedDelivery: known(span),
  paymentMethod: known(v.picklist(PAYMENT_METHODS)),
  parcels: known(list(parcel)),
  returnsOffered: known(v.boolean()),
  guessedStatus: known(v.picklist(ORDER_STATUSES)),
  unreadStatus: known(v.picklist(ORDER_STATUSES)),
} satisfies Record<keyof KnownFields, unknown>) satisfies v.GenericSchema<unknown, KnownFields>;

const sighting = v.object({
  kind: v.picklist(CLOCK_KINDS),
  role: v.picklist(['act', 'opens', 'owed', 'info']),
  scope: text(),
  earliest: number,
  latest: number,
  basis: v.picklist(BASES),
  precision: v.picklist(PRECISIONS),
  text: text(),
  ...source,
  ...seen,
  ahead: v.exactOptional(v.literal(true)),
});
const caseSighting = v.object({
  id: v.nullable(text()),
  lineIds: list(text()),
  state: v.picklist(CASE_STATES),
  vague: v.boolean(),
  text: text(),
  openedOn: v.nullable(day),
  amount: sum,
  ...source,
  ...seen,
});
const facts = { fields: Fields, sightings: list(sighting), cases: v.exactOptional(list(caseSighting)) };

const visit = v.object({ ...source, ...seen, missed: list(text(100)) });
/** The names of the sources, and none that every object has. */
const visits = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^(list|detail|tracking|returns)\/(layout|payload)$/)), visit),
  v.transform((all) => ({ ...all })),
);

const event = v.object({
  id: v.pipe(text(200), v.minLength(1)),
  type: text(100),
  on: day,
  at: instant,
  until: v.exactOptional(day),
  problem: v.exactOptional(text(200)),
  step: v.exactOptional(text(200)),
  number: v.exactOptional(text(200)),
  outcome: v.exactOptional(text(200)),
  asked: v.exactOptional(number),
  amount: v.exactOptional(number),
  lines: v.exactOptional(list(text(LONGEST_LINE), MOST_LINES)),
  undoneAt: v.nullable(instant),
});

export const Record = v.object({
  id: orderId,
  site: v.pipe(v.string(), v.regex(/^aliexpress\.[a-z]{2,3}$/)),
  ...facts,
  visits,
  events: list(event),
  note: text(),
  notedAt: v.exactOptional(instant),
  nickname: text(200),
  namedAt: v.exactOptional(instant),
  toldTitle: v.exactOptional(text(200)),
  fromFile: v.exactOptional(v.object(facts) satisfies v.GenericSchema<unknown, FileFacts>),
  handDate: v.nullable(v.object({ date: day, setAt: instant })),
  handClearedAt: v.exactOptional(instant),
  snooze: v.exactOptional(v.object({ until: v.nullable(day), at: instant })),
  handChanges: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  forgottenAt: v.nullable(instant),
  ...seen,
}) satisfies v.GenericSchema<unknown, OrderRecord>;
