// A page's raw texts → readings of its orders. Pure: the same page gives the same readings, whatever the day.
import type { FieldName, OrderReading, PageKind } from '../../core/reading';
import { type CalendarDate, DAY, type Instant, localDay } from '../../core/time';
import { type SiteLanguage, WITHOUT_WORDS } from '../languages/site-language';
import type { RawOrder, RawPage } from '../raw';
import { casesOf } from './cases';
import { deadlinesOf } from './deadlines';
import { fieldsOf } from './fields';
import { isRead } from './is-read';
import { knownBy } from './known-by';
import { languageOf } from './language';
import { siteOf } from './links';
import { neverTold } from './never-told';
import { untold } from './untold';
import { untranslated } from './untranslated';

export interface ParsedPage {
  readonly readings: readonly OrderReading[];
  /** Fields that no order of the page gave: a sign that the page was renamed. Empty for a page without orders. */
  readonly missed: readonly string[];
}

/** What every drawn order of a page kind carries, but for the exceptions in `isExcused`. */
const EXPECTED: Readonly<Partial<Record<PageKind, readonly FieldName[]>>> = {
  list: ['status', 'placedOn', 'store', 'lines', 'total'],
  detail: ['status', 'placedOn', 'store', 'lines', 'total'],
  tracking: ['parcels'],
};

/** Expired orders have no total, and cards with several pictures no titles. */
function isExcused(name: FieldName, order: RawOrder, fields: OrderReading['fields']): boolean {
  return (name === 'total' && fields.status === 'expired') || (name === 'lines' && order.fields.pictures !== undefined);
}

function missedBy(page: PageKind, order: RawOrder, fields: OrderReading['fields']): FieldName[] {
  return (EXPECTED[page] ?? []).filter((name) => !isRead(fields, name) && !isExcused(name, order, fields));
}

/**
 * What an order's page tells of is past, or a delivery to come. A year of air: the reader's clock may be wrong, and a day
 * refused is a window that cannot be computed.
 */
const lastDayFrom = (readAt: Instant): CalendarDate => localDay(readAt + 366 * DAY, 'UTC');

function readingOf(raw: RawPage, order: RawOrder, language: SiteLanguage, site: string): OrderReading {
  const fields = fieldsOf(order, language, raw.url, lastDayFrom(raw.readAt));
  const by = knownBy(order, language);
  const cases = casesOf(order, language);
  const deadlines = deadlinesOf(order, language, raw, fields);
  const isUntold = cases.length === 0 && order.fields.exposed !== undefined;
  return {
    id: order.id,
    site,
    page: raw.page,
    finder: raw.finder,
    seenAt: raw.readAt,
    fields,
    ...(Object.keys(by).length > 0 && { knownBy: by }),
    ...(cases.length > 0 && { cases }),
    deadlines,
    missed: [
      ...missedBy(raw.page, order, fields),
      ...(raw.page === 'detail' ? untold(order, language, fields, deadlines) : []),
      ...(isUntold ? ['cases'] : []),
      ...neverTold(raw.layout),
    ],
  };
}

/** Readings of every order of a validated page. A page that is not of AliExpress has none. */
export function parsePage(shown: RawPage, spoken: SiteLanguage = languageOf(shown)): ParsedPage {
  const raw = shown.translated ? { ...shown, orders: shown.orders.map(untranslated) } : shown;
  const language = shown.translated ? WITHOUT_WORDS : spoken;
  const site = siteOf(raw.url);
  const readings = site === undefined ? [] : raw.orders.map((order) => readingOf(raw, order, language, site));
  const [first, ...others] = readings;
  const missed = (first?.missed ?? []).filter((name) => others.every((reading) => reading.missed.includes(name)));
  return { readings, missed };
}
