// A page's raw texts → readings of its orders. Pure: the same page gives the same readings, whatever the day.
import type { FieldName, OrderReading, PageKind } from '../../core/reading';
import { type CalendarDate, HOUR, localDay } from '../../core/time';
import { LANGUAGES } from '../languages';
import { type SiteLanguage, WITHOUT_WORDS } from '../languages/site-language';
import type { RawOrder, RawPage } from '../raw';
import { readDate } from './dates';
import { deadlinesOf } from './deadlines';
import { fieldsOf, statusOf } from './fields';
import { siteOf } from './links';

export interface ParsedPage {
  readonly readings: readonly OrderReading[];
  /** Fields that no order of the page gave: a sign that the page was renamed. Empty for a page without orders. */
  readonly missed: readonly string[];
}

/** What every drawn order of a page kind carries, but for the exceptions in `isExcused`. */
const EXPECTED: Readonly<Partial<Record<PageKind, readonly FieldName[]>>> = {
  list: ['status', 'placedOn', 'store', 'lines', 'total'],
  detail: ['status', 'placedOn', 'store', 'lines', 'total'],
};

/** Expired orders have no total, and cards with several pictures no titles. */
function isExcused(name: FieldName, order: RawOrder, fields: OrderReading['fields']): boolean {
  return (name === 'total' && fields.status === 'expired') || (name === 'lines' && order.fields.pictures !== undefined);
}

function missedBy(page: PageKind, order: RawOrder, fields: OrderReading['fields']): FieldName[] {
  const isRead = (name: FieldName): boolean =>
    name === 'status' ? fields.status !== undefined && fields.status !== 'unknown' : fields[name] !== undefined;
  return (EXPECTED[page] ?? []).filter((name) => !isRead(name) && !isExcused(name, order, fields));
}

/**
 * The language a page is written in: the one most of its statuses and dates make sense in. What the page declares only
 * decides when no text does; a page that declares another language and makes no sense is read without words.
 */
export function languageOf(raw: RawPage): SiteLanguage {
  const texts = (name: string): string[] => raw.orders.flatMap(({ fields }) => (fields[name] ?? []).map((t) => t.text));
  const statuses = texts('status');
  const dates = [...texts('dates'), ...texts('placed'), ...texts('rows')];
  const votes = LANGUAGES.map((language) => ({
    language,
    count:
      statuses.filter((text) => statusOf(text, language) !== 'unknown').length +
      dates.filter((text) => readDate(text, language) !== undefined).length,
    declared: raw.language.toLowerCase().startsWith(language.tag),
  }));
  const [best] = votes.sort((a, b) => b.count - a.count || Number(b.declared) - Number(a.declared));
  const isSure = best !== undefined && (best.count > 0 || best.declared || raw.language === '');
  return isSure ? best.language : WITHOUT_WORDS;
}

/** The latest calendar day it is anywhere at this instant: nothing a page tells of has happened after it. */
const latestDay = (readAt: number): CalendarDate => localDay(readAt + 14 * HOUR, 'UTC');

function readingOf(raw: RawPage, order: RawOrder, language: SiteLanguage, site: string): OrderReading {
  const fields = fieldsOf(order, language, raw.url, latestDay(raw.readAt));
  return {
    id: order.id,
    site,
    page: raw.page,
    finder: raw.finder,
    seenAt: raw.readAt,
    fields,
    deadlines: deadlinesOf(order, language, raw, fields),
    missed: missedBy(raw.page, order, fields),
  };
}

/** Readings of every order of a validated page. A page that is not of AliExpress has none. */
export function parsePage(raw: RawPage, language: SiteLanguage = languageOf(raw)): ParsedPage {
  const site = siteOf(raw.url);
  const readings = site === undefined ? [] : raw.orders.map((order) => readingOf(raw, order, language, site));
  const [first, ...others] = readings;
  const missed = (first?.missed ?? []).filter((name) => others.every((reading) => reading.missed.includes(name)));
  return { readings, missed };
}
