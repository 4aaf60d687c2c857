// What the practice shop says in one of its languages: data only. Words that were seen on the site where there are some;
// the promises stay English everywhere, since nobody has seen one in another language.

/** Which labels the page uses: the older ones until mid-2026, today's since. */
export type LabelEra = 'order-id' | 'ref-number';

interface EraLabels {
  readonly id: string;
  readonly date: string;
  readonly details: string;
  readonly track: string;
}

/** Words of the page's own frame, which no answer carries. */
export interface PageWords {
  readonly orders: string;
  readonly order: string;
  readonly tracking: string;
  readonly returns: string;
  readonly login: string;
  readonly copy: string;
  readonly chat: string;
  readonly contact: string;
  readonly trackingNumber: string;
  readonly carrier: string;
  readonly parcel: string;
}

export interface ShopWords {
  /** Language part of the tag, as the document declares it. */
  readonly tag: string;
  /** For dates, weekdays and digits. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where the site writes a date otherwise than the locale does. */
  readonly day?: (parts: Readonly<Record<string, string>>) => string;
  /** By the practice orders' own statuses; one that is not named here is shown as it is. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly eras: Readonly<Record<LabelEra, EraLabels>>;
  readonly tabs: Readonly<Record<'all' | 'unpaid' | 'processing' | 'shipped' | 'completed', string>>;
  readonly labels: Readonly<
    Record<'total' | 'subtotal' | 'placed' | 'paid' | 'shipped' | 'completed' | 'payment' | 'eta' | 'more', string>
  >;
  readonly buttons: Readonly<
    Record<'confirm' | 'pay' | 'cart' | 'remove' | 'returns' | 'received' | 'yes' | 'no', string>
  >;
  readonly page: PageWords;
}

const DAY = 86_400_000;
const SHOWN: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };

/** The day `days` from the UTC day of `now`, as the page writes it. */
export function dayIn({ locale, day }: ShopWords, now: number, days: number): string {
  const format = new Intl.DateTimeFormat(locale, SHOWN);
  const at = new Date(now + days * DAY);
  if (!day) return format.format(at);
  return day(Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value])));
}

/** "Sun | Apr 19 17:05": a scan's time, without a year. */
export function scanTimeIn({ locale }: ShopWords, at: number): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(at));
  const clock = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${part({ weekday: 'short' })} | ${part({ month: 'short', day: 'numeric' })} ${clock}`;
}
