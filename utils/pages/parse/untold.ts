// What stood on an order's own page and could not be understood: without this, a field would pass for "looked for and not
// there". Names of the export, for pages that would show the field if it were there.
import type { DeadlineReading, OrderFields } from '../../core/reading';
import type { DateLabel, SiteLanguage } from '../languages/site-language';
import type { RawOrder } from '../raw';
import { labelOf } from './fields';
import { phrasesIn, readText } from './phrases';

const DAYS: readonly DateLabel[] = ['paidOn', 'shippedOn', 'completedOn'];
/** All that words tell and that may be truly absent. */
const BY_WORDS: readonly string[] = [...DAYS, 'deliveredOn', 'estimatedDelivery', 'paymentMethod', 'deadlines'];

const isDated = (text: string, language: SiteLanguage): boolean => readText(text, language).dates.size > 0;

/** `fields` and `deadlines` are what the same order gave. */
export function untold(
  { fields: raw }: RawOrder,
  language: SiteLanguage,
  fields: Readonly<Partial<OrderFields>>,
  deadlines: readonly DeadlineReading[],
): readonly string[] {
  if (language.tag === '') return BY_WORDS;
  const isUnknownRow = (raw.rows ?? []).some(
    ({ text }) => labelOf(text, language) === undefined && isDated(text, language),
  );
  const isUnknownPromise = [...(raw.statusProse ?? []), ...(raw.prose ?? [])].some(
    ({ text }) => isDated(text, language) && phrasesIn(readText(text, language), language).length === 0,
  );
  return [
    ...(isUnknownRow ? DAYS.filter((name) => fields[name] === undefined) : []),
    ...(raw.eta !== undefined && fields.estimatedDelivery === undefined ? ['estimatedDelivery'] : []),
    ...(raw.payment !== undefined && fields.paymentMethod === undefined ? ['paymentMethod'] : []),
    ...(isUnknownPromise && deadlines.length === 0 ? ['deadlines'] : []),
  ];
}
