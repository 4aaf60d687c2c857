// What stood on an order's own page and could not be understood, and what was not seen there at all: without this, a field would
// pass for "looked for and not there". Names of the export, for pages that would show the field if it were there.
import { isProtective } from '../../core/clocks/derive-clocks';
import type { DeadlineReading, FieldName, OrderFields } from '../../core/reading';
import type { DateLabel, SiteLanguage } from '../languages/site-language';
import type { RawOrder } from '../raw';
import { labelOf } from './fields';
import { readText } from './phrases';
import { mayPromise } from './promises';

const DAYS: readonly DateLabel[] = ['paidOn', 'shippedOn', 'completedOn'];
/** What the order's own page tells and may be truly absent. */
const OF_DETAILS: readonly FieldName[] = [...DAYS, 'estimatedDelivery', 'paymentMethod'];
/** All that words tell and that may be truly absent. */
const BY_WORDS: readonly string[] = [...OF_DETAILS, 'deliveredOn', 'deadlines'];

type Fields = Readonly<Partial<OrderFields>>;
type Deadlines = readonly DeadlineReading[];

const isDated = (text: string, language: SiteLanguage): boolean => readText(text, language).dates.size > 0;

/** Of a page without any day of the order: half drawn or renamed, it may show elsewhere what was not found. */
export const unseen = (fields: Fields, deadlines: Deadlines): readonly string[] => [
  ...OF_DETAILS.filter((name) => fields[name] === undefined),
  ...(deadlines.some(isProtective) ? [] : ['deadlines']),
];

/** Of what is shown. `fields` and `deadlines` are what the same order gave. */
export function misread(
  { fields: raw }: RawOrder,
  language: SiteLanguage,
  fields: Fields,
  deadlines: Deadlines,
): readonly string[] {
  if (language.tag === '') return BY_WORDS;
  const isUnknownRow = (raw.rows ?? []).some(
    ({ text }) => labelOf(text, language) === undefined && isDated(text, language),
  );
  const prose = [...(raw.statusProse ?? []), ...(raw.prose ?? [])].map(({ text }) => text);
  const isOpen = !deadlines.some(isProtective) && prose.some((text) => mayPromise(text, language));
  return [
    ...(isUnknownRow ? DAYS.filter((name) => fields[name] === undefined) : []),
    ...(raw.eta !== undefined && fields.estimatedDelivery === undefined ? ['estimatedDelivery'] : []),
    ...(raw.payment !== undefined && fields.paymentMethod === undefined ? ['paymentMethod'] : []),
    ...(isOpen ? ['deadlines'] : []),
  ];
}

/** Of the page of one order as it is drawn. */
export function untold(
  order: RawOrder,
  language: SiteLanguage,
  fields: Fields,
  deadlines: Deadlines,
): readonly string[] {
  const isDrawn = (order.fields.rows ?? []).some(({ text }) => isDated(text, language));
  const all = [...(isDrawn ? [] : unseen(fields, deadlines)), ...misread(order, language, fields, deadlines)];
  return [...new Set(all)];
}
