// What a page taught about reading itself: which fields it gave, from where, and which it should have given. What was
// refused is counted too, a few writes at most however many there are.
import { learnPage, type PageRead, tally } from '../../utils/core/health/reading-health';
import type { FieldName, OrderReading } from '../../utils/core/reading';
import type { Instant } from '../../utils/core/time';
import type { RawOrder, RawPage } from '../../utils/pages/raw';
import { changeMeta } from '../../utils/store/meta';
import type { Database, Meta } from '../../utils/store/schema';
import { withStore } from './store';

/** The raw texts that a field is made of, first choice first. The status text is the status again. */
type Made = FieldName | 'deadlines' | 'cases';
const MADE_OF: Readonly<Partial<Record<Made, readonly string[]>>> = {
  status: ['status'],
  store: ['store'],
  chatUrl: ['chatLink'],
  total: ['total'],
  placedOn: ['placed', 'dates', 'rows'],
  paidOn: ['rows'],
  shippedOn: ['rows'],
  completedOn: ['rows'],
  deliveredOn: ['rows'],
  estimatedDelivery: ['eta'],
  paymentMethod: ['payment'],
  parcels: ['trackingNumber', 'scan', 'scanText'],
  returnsOffered: ['lineButtons'],
  cases: ['exposed'],
  deadlines: ['left', 'counter', 'statusProse', 'prose'],
};

function sourceOf(name: string, orders: readonly RawOrder[]): string | null {
  const names: readonly string[] = MADE_OF[name as Made] ?? [name];
  for (const { fields, lines } of orders) {
    if (name === 'lines') return lines[0]?.title?.from ?? null;
    for (const made of names) {
      const from = fields[made]?.[0]?.from;
      if (from !== undefined) return from;
    }
  }
  return null;
}

const namesIn = ({ fields, deadlines, cases = [] }: OrderReading): string[] => [
  ...Object.keys(fields).filter((name) => name !== 'statusText' && !(name === 'status' && fields.status === 'unknown')),
  ...(deadlines.length > 0 ? ['deadlines'] : []),
  ...(cases.length > 0 ? ['cases'] : []),
];

type PageSeen = Pick<RawPage, 'page' | 'finder' | 'layout' | 'readAt'> & Partial<Pick<RawPage, 'orders'>>;

function pageReadOf(
  { page, finder, layout, readAt, orders = [] }: PageSeen,
  readings: readonly OrderReading[],
): PageRead {
  const names = [...new Set(readings.flatMap(namesIn))];
  const missed = [...new Set(readings.flatMap((reading) => reading.missed))];
  return {
    page,
    finder,
    layout,
    at: readAt,
    read: Object.fromEntries(names.map((name) => [name, sourceOf(name, orders)])),
    missed,
  };
}

/** A page without an order teaches nothing here; why it has none is kept elsewhere. */
export function withReadings(meta: Meta, page: PageSeen, readings: readonly OrderReading[]): Meta {
  if (readings.length === 0) return meta;
  return { ...meta, reading: learnPage(meta.reading, pageReadOf(page, readings)) };
}

/** Orders that a page or an answer had without their number: nothing of them can be kept, so that they are counted. */
export async function countUnnamed(database: Database, orders: number, now: Instant): Promise<void> {
  if (orders === 0) return;
  await changeMeta(database, (meta) => ({
    ...meta,
    reading: tally(meta.reading, 'refused', 'order-unnamed', orders, now),
  }));
}

let waiting = new Map<string, number>();
let writing = false;

async function writeRefusals(now: Instant): Promise<void> {
  while (waiting.size > 0) {
    const counts = waiting;
    waiting = new Map();
    await withStore((database) =>
      changeMeta(database, (meta) => ({
        ...meta,
        reading: [...counts].reduce((health, [word, n]) => tally(health, 'refused', word, n, now), meta.reading),
      })),
    );
  }
}

/** A fault of our own is no refusal. Those that come while a write is under way are written together by the next. */
export async function countRefusal(word: string, now: Instant): Promise<void> {
  if (word !== 'refused' && word !== 'invalid') return;
  waiting.set(word, (waiting.get(word) ?? 0) + 1);
  if (writing) return;
  writing = true;
  await writeRefusals(now).catch(() => undefined);
  writing = false;
}
