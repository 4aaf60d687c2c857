// What an order's sentences, progress nodes and counters promise → deadline readings, at most one of a kind.
// Durations come from the page's words, never from here.
import type { ClockKind, ClockRole, Precision } from '../../core/deadline';
import type { DeadlineReading, OrderFields } from '../../core/reading';
import { addDays, type CalendarDate, dayRange } from '../../core/time';
import type { Meaning, SiteLanguage } from '../languages/site-language';
import type { RawOrder } from '../raw';
import { counterMeaning, countersOf, type Seen } from './counters';
import { readDate } from './dates';
import { foldLabel } from './fold';
import { type Found, phrasesIn, readText } from './phrases';

type Dates = Partial<Pick<OrderFields, 'placedOn' | 'completedOn' | 'deliveredOn' | 'estimatedDelivery' | 'status'>>;

/** A window of years is a misreading; the longest one seen is 90 days. */
const LONGEST_WINDOW = 366;

const ROLES: Readonly<Partial<Record<ClockKind, ClockRole>>> = {
  'no-delivery-refund': 'opens',
  'delivery-promise': 'info',
  'return-window': 'info',
  'dispute-closes': 'act',
};

/** A progress bar has three or four nodes of two lines. */
const MOST_LINES = 20;

interface Stated {
  readonly kind: ClockKind;
  readonly since?: 'placedOn' | 'completedOn' | 'deliveredOn';
}
const STATED: Readonly<Record<Meaning, Stated>> = {
  'refund-unless-delivered': { kind: 'no-delivery-refund' },
  'late-unless-delivered': { kind: 'delivery-promise' },
  'return-after-receipt': { kind: 'return-window', since: 'completedOn' },
  'return-after-delivery': { kind: 'return-window', since: 'deliveredOn' },
  'dispute-after-placed': { kind: 'dispute-closes', since: 'placedOn' },
};

const ofDay = (kind: ClockKind, date: CalendarDate, text: string, basis: 'page' | 'computed'): DeadlineReading => ({
  kind,
  role: ROLES[kind] ?? 'info',
  scope: 'order',
  ...dayRange(date),
  basis,
  precision: 'day',
  text,
});

function ofPhrase(found: Found, dates: Dates): DeadlineReading | undefined {
  const { kind, since } = STATED[found.means];
  if (since === undefined)
    return found.date === undefined ? undefined : ofDay(kind, found.date, found.sentence, 'page');
  const start = dates[since];
  const { count, unit } = found;
  if (start === undefined || unit !== 'day' || count === undefined) return undefined;
  if (count < 1 || count > LONGEST_WINDOW) return undefined;
  return ofDay(kind, addDays(start, count), found.sentence, 'computed');
}

/**
 * Date of the progress node *Refund*. Heads and dates must take turns, heads first; a lone pair may stand either way
 * round. Anything else could put a neighbour's date under the head.
 */
function ofNode(text: string, language: SiteLanguage): DeadlineReading | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.length < 2 || lines.length > MOST_LINES || lines.length % 2 === 1) return undefined;
  const dates = lines.map((line) => (/\p{L}|\d/u.test(line) ? readDate(line, language) : undefined));
  const headFirst = dates.every((date, at) => (date === undefined) === (at % 2 === 0));
  const dateFirst = lines.length === 2 && dates[0] !== undefined && dates[1] === undefined;
  if (!headFirst && !dateFirst) return undefined;
  const heads = language.refundNodes.map(foldLabel);
  const at = lines.findIndex((line) => heads.includes(foldLabel(line)));
  const date = at === -1 ? undefined : dates[dateFirst ? 0 : at + 1];
  const shown = dateFirst ? lines : [lines[at], lines[at + 1]];
  return date === undefined ? undefined : ofDay('no-delivery-refund', date, shown.join(' '), 'page');
}

const COARSE: readonly Precision[] = ['second', 'minute', 'hour', 'day', 'days'];
const coarser = (a: Precision, b: Precision): Precision => (COARSE.indexOf(a) > COARSE.indexOf(b) ? a : b);

/** One entry for several of a kind: it spans them all, in the words of the earliest. */
function spanning(readings: readonly DeadlineReading[]): DeadlineReading | undefined {
  const [first] = [...readings].sort((a, b) => a.earliest - b.earliest || a.latest - b.latest);
  return (
    first && {
      ...first,
      latest: Math.max(...readings.map((reading) => reading.latest)),
      precision: readings.map((reading) => reading.precision).reduce(coarser),
      basis: readings.some((reading) => reading.basis === 'computed') ? 'computed' : first.basis,
    }
  );
}

/** Counters that agree are one counter, shown more or less finely: the finest holds. Those that disagree span. */
function ofCounters(order: RawOrder, language: SiteLanguage, seen: Seen, dates: Dates): DeadlineReading[] {
  const meaning = counterMeaning(dates.status);
  const [finest, ...others] = countersOf(order, language, seen).sort(
    (a, b) => COARSE.indexOf(a.precision) - COARSE.indexOf(b.precision),
  );
  if (!meaning || !finest) return [];
  const apart = others.filter((other) => other.latest < finest.earliest || other.earliest > finest.latest);
  return [finest, ...apart].map((counter) => ({ ...meaning, ...counter, scope: 'order', basis: 'page' }));
}

/** Delivery is promised by the estimate as well; a sentence that says so goes first. */
function ofEstimate(order: RawOrder, { estimatedDelivery }: Dates): DeadlineReading | undefined {
  const text = order.fields.eta?.[0]?.text;
  if (estimatedDelivery === undefined || text === undefined) return undefined;
  const promise = ofDay('delivery-promise', estimatedDelivery.from, text, 'page');
  return { ...promise, latest: dayRange(estimatedDelivery.to).latest };
}

/** Every deadline an order's texts state. `dates` are those read from the same page. */
export function deadlinesOf(order: RawOrder, language: SiteLanguage, seen: Seen, dates: Dates): DeadlineReading[] {
  const prose = [...(order.fields.statusProse ?? []), ...(order.fields.prose ?? [])];
  const said = prose.flatMap(({ text }) => phrasesIn(readText(text, language), language));
  // A sentence before a node: where both say the same, the sentence is quoted.
  const stated = [...said.map((found) => ofPhrase(found, dates)), ...prose.map(({ text }) => ofNode(text, language))];
  const read = [...stated, ...ofCounters(order, language, seen, dates)].filter((reading) => reading !== undefined);
  const estimate = read.some(({ kind }) => kind === 'delivery-promise') ? undefined : ofEstimate(order, dates);
  const all = estimate ? [...read, estimate] : read;
  const kinds = [...new Set(all.map((reading) => reading.kind))].sort();
  return kinds.flatMap((kind) => spanning(all.filter((reading) => reading.kind === kind)) ?? []);
}
