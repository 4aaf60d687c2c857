// Days, instants and amounts as people of one language write them, by Intl. Never reads the clock: `today` comes in.
import { type CalendarDate, type Instant, localDay } from '../core/time';

const NBSP = '\u00A0';
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** English names months as the United States does ("Sep") and orders them as the rest ("6 Sep"). */
const ENGLISH_ORDER: readonly Intl.DateTimeFormatPartTypes[] = ['weekday', 'day', 'month', 'year'];

const utcOf = (date: CalendarDate): Instant | null => {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day));
};

function format(language: string, instant: Instant, options: Intl.DateTimeFormatOptions): string {
  const formatter = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, options);
  if (language !== 'en') return formatter.format(instant).replace(/\s/g, NBSP);
  const parts = formatter.formatToParts(instant);
  return ENGLISH_ORDER.flatMap((type) => parts.find((part) => part.type === type)?.value ?? []).join(NBSP);
}

/**
 * "24 Aug"; the year only if it is not this one or `today` is unknown. With `near`, "Fri 28 Aug" within the coming seven days.
 * Text that is no calendar date comes back as it is.
 */
export function formatDay(language: string, date: CalendarDate, today: CalendarDate | null, near = false): string {
  const instant = utcOf(date);
  if (instant === null) return date;
  const base = today === null ? null : utcOf(today);
  const ahead = base === null ? -1 : (instant - base) / 86_400_000;
  return format(language, instant, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(today?.slice(0, 4) !== date.slice(0, 4) && { year: 'numeric' }),
    ...(near && ahead >= 0 && ahead < 7 && { weekday: 'short' }),
  });
}

/** "Nov 2026" of `YYYY-MM`. Text that is no month comes back as it is. */
export function formatMonth(language: string, month: string): string {
  const instant = utcOf(`${month}-01`);
  return instant === null ? month : format(language, instant, { month: 'short', year: 'numeric', timeZone: 'UTC' });
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** "09:12" on the clock of the time zone. */
export const formatTime = (language: string, instant: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...CLOCK, timeZone }).format(instant);

/** What stands between a day and a time, without the word for "day" that some write before it. */
function betweenDayAndTime(language: string): string {
  const formatter = new Intl.DateTimeFormat(language, { ...CLOCK, day: 'numeric', month: 'short' });
  const parts = formatter.formatToParts(0);
  const between = parts[parts.findIndex(({ type }) => type === 'hour') - 1];
  return between?.type === 'literal' ? between.value.replace(/\p{L}/gu, '') : ', ';
}

/** "24 Aug, 09:12" on the clock of the time zone, "8月24日 09:12" where no comma is written. */
export const formatInstant = (
  language: string,
  instant: Instant,
  timeZone: string,
  today: CalendarDate | null,
): string =>
  formatDay(language, localDay(instant, timeZone), today) +
  betweenDayAndTime(language) +
  formatTime(language, instant, timeZone);

/**
 * A sum in one currency, "US $76.70", "€12.40": the page's own way for the dollar, Intl's for the others. In no language is
 * the dollar of the United States a bare sign, which pages also write for others.
 */
export function formatAmount(language: string, amount: number, currency: string): string {
  try {
    const text = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
      style: 'currency',
      currency,
    }).format(amount);
    const named = currency === 'USD' ? text.replace(/(?<!US)\$(?!US)/, 'US$') : text;
    return named.replace(/^US\$/, `US${NBSP}$`).replace(/\s/g, NBSP);
  } catch {
    return `${amount}${NBSP}${currency}`;
  }
}
