// An order's own texts → its fields. A field that cannot be read for sure is absent; its text is never bent to fit.
import type { DateSpan, OrderStatus } from '../../core/order';
import type { OrderFields } from '../../core/reading';
import type { CalendarDate } from '../../core/time';
import type { DateLabel, SiteLanguage, Trust } from '../languages/site-language';
import type { RawOrder } from '../raw';
import { datesIn, readDate } from './dates';
import { foldLabel, tidy } from './fold';
import { linesOf } from './lines';
import { plainLink, queryLink } from './links';
import { readMoney } from './money';
import { parcelsOf } from './parcels';
import { paymentOf } from './payments';
import { perLanguage } from './per-language';
import { statusOfCode } from './status-code';
import { tokensOf } from './tokens';
import { presenceBy, statusBy } from './trust';

type Fields = Partial<OrderFields>;

const first = (order: RawOrder, name: string): string | undefined => order.fields[name]?.[0]?.text;

interface Told {
  readonly status: OrderStatus;
  readonly trust: Trust;
}
type Statuses = SiteLanguage['statuses'];
const guessesFirst = (statuses: Statuses): Statuses =>
  [...statuses].sort(([, a], [, b]) => Number(a === 'seen') - Number(b === 'seen'));
const statusesOf = perLanguage<ReadonlyMap<string, Told>>(
  ({ statuses }) =>
    new Map(
      guessesFirst(statuses).flatMap(([status, trust, texts]) =>
        texts.map((text) => [foldLabel(text), { status, trust }] as const),
      ),
    ),
);
interface LabelTold {
  readonly name: DateLabel;
  readonly trust: Trust;
}
/** A word that was seen goes before the same one guessed. */
const labelsOf = perLanguage<ReadonlyMap<string, LabelTold>>(({ labels }) => {
  const names = Object.keys(labels) as DateLabel[];
  const by = (trust: Trust) =>
    names.flatMap((name) => labels[name][trust].map((text) => [foldLabel(text), { name, trust }] as const));
  return new Map([...by('inferred'), ...by('seen')]);
});
const returnButtonsOf = perLanguage<ReadonlyMap<string, Trust>>(
  ({ returnButtons: { seen, inferred } }) =>
    new Map([
      ...inferred.map((text) => [foldLabel(text), 'inferred'] as const),
      ...seen.map((text) => [foldLabel(text), 'seen'] as const),
    ]),
);

export const statusTold = (text: string, language: SiteLanguage): Told | undefined =>
  statusesOf(language).get(foldLabel(text));

/** By the whole folded text only. */
export function statusOf(text: string, language: SiteLanguage): OrderStatus {
  const told = statusTold(text, language);
  return told ? statusBy(told.trust, told.status) : 'unknown';
}

/** Whether the language has such a status, whatever it may be used for. */
export const isStatus = (text: string, language: SiteLanguage): boolean => statusTold(text, language) !== undefined;

/** What stands before the first date of a text. */
function headOf(text: string, language: SiteLanguage): string {
  const clean = tidy(text);
  const tokens = tokensOf(clean);
  const [spot] = datesIn(clean, tokens, language);
  return spot ? clean.slice(0, tokens[spot.from]?.start) : clean;
}

/** Which date a text of the form "label: date" or "label date" tells, and how its label is known. */
export function labelTold(text: string, language: SiteLanguage): LabelTold | undefined {
  const labels = labelsOf(language);
  if (labels.size === 0) return undefined;
  return labels.get(foldLabel(text.split(/[:：]/)[0] ?? '')) ?? labels.get(foldLabel(headOf(text, language)));
}

export const labelOf = (text: string, language: SiteLanguage): DateLabel | undefined => labelTold(text, language)?.name;

export const isReturnButton = (text: string, language: SiteLanguage): boolean =>
  returnButtonsOf(language).has(foldLabel(text));

export const isGuessedReturn = (text: string, language: SiteLanguage): boolean =>
  returnButtonsOf(language).get(foldLabel(text)) === 'inferred';

/** The date after a label, in any row that begins with it. */
function labelled(order: RawOrder, label: DateLabel, language: SiteLanguage): CalendarDate | undefined {
  const row = (order.fields.rows ?? []).find(({ text }) => labelOf(text, language) === label);
  return row && readDate(row.text, language);
}

/** One date, or the same date twice, among several texts; numbers and labels beside it do not matter. */
function onlyDate(texts: readonly string[], language: SiteLanguage): CalendarDate | undefined {
  const dates = new Set(texts.map((text) => readDate(text, language)).filter((date) => date !== undefined));
  const [date] = dates;
  return dates.size === 1 ? date : undefined;
}

/** The head of a card or page shows the day it was placed, whatever it calls it; under another day's label it never is. */
function datesOf(order: RawOrder, language: SiteLanguage, lastDay: CalendarDate): Fields {
  const header = [...(order.fields.placed ?? []), ...(order.fields.dates ?? [])]
    .map(({ text }) => text)
    .filter((text) => (labelOf(text, language) ?? 'placedOn') === 'placedOn');
  const dates: Partial<Record<DateLabel, CalendarDate>> = {};
  for (const label of Object.keys(language.labels) as DateLabel[]) {
    const date = labelled(order, label, language) ?? (label === 'placedOn' ? onlyDate(header, language) : undefined);
    if (date !== undefined && date <= lastDay) dates[label] = date;
  }
  return dates;
}

/** Earliest to latest of the estimates shown. A text with another number beside its dates is not sure: "Sep 21 - 26, 2026". */
function estimateOf(order: RawOrder, language: SiteLanguage, lastDay: CalendarDate): DateSpan | undefined {
  const dates: CalendarDate[] = [];
  for (const { text } of order.fields.eta ?? []) {
    const clean = tidy(text);
    const tokens = tokensOf(clean);
    const spots = datesIn(clean, tokens, language);
    const inside = (at: number): boolean => spots.some((spot) => at >= spot.from && at < spot.to);
    const isSure = tokens.every((token, at) => token.kind !== 'number' || inside(at));
    if (isSure) dates.push(...spots.map((spot) => spot.date).filter((date) => date <= lastDay));
  }
  const sorted = dates.sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function returnsOf(order: RawOrder, language: SiteLanguage): boolean | undefined {
  const buttons = order.fields.lineButtons;
  if (!buttons) return undefined;
  const others = new Set(language.otherButtons.seen.map(foldLabel));
  return presenceBy(
    buttons.some(({ text }) => isReturnButton(text, language)),
    buttons.every(({ text }) => others.has(foldLabel(text))),
  );
}

const kept = <K extends keyof OrderFields>(name: K, value: OrderFields[K] | undefined | null): Fields =>
  value === undefined || value === null ? {} : { [name]: value };

/** No date of an order's own story lies after `lastDay`. */
export function fieldsOf(order: RawOrder, language: SiteLanguage, base: string, lastDay: CalendarDate): Fields {
  const statusText = first(order, 'status');
  const storeName = first(order, 'store');
  const lines = linesOf(order, base);
  const total = first(order, 'total');
  const payment = first(order, 'payment');
  return {
    ...(statusText !== undefined && { status: statusOf(statusText, language), statusText: tidy(statusText) }),
    ...kept('status', statusOfCode(first(order, 'statusCode'))),
    ...(storeName !== undefined && { store: { name: storeName, url: plainLink(first(order, 'storeLink'), base) } }),
    ...kept('chatUrl', queryLink(first(order, 'chatLink'), base)),
    ...kept('lines', lines.length > 0 ? lines : undefined),
    ...kept('total', total === undefined ? undefined : readMoney(total)),
    ...datesOf(order, language, lastDay),
    ...kept('estimatedDelivery', estimateOf(order, language, lastDay)),
    ...kept('paymentMethod', payment === undefined ? undefined : paymentOf(payment, language)),
    ...kept('parcels', parcelsOf(order)),
    ...kept('returnsOffered', returnsOf(order, language)),
  };
}
