// What one language of the site says, as data. Words are given as the page shows them; the parser folds both sides.
import type { OrderStatus, PaymentMethod } from '../../core/order';

export type Unit = 'day' | 'hour' | 'minute' | 'second';

/** What a phrase means. `{date}`, `{n}` and `{unit}` stand for what the page puts there. */
export type Meaning =
  | 'refund-unless-delivered' // {date}: from it on the refund is promised
  | 'late-unless-delivered' // {date}: delivery was promised by it; never protection
  | 'return-after-receipt' // {n} {unit} from the day the order was completed
  | 'return-after-delivery' // {n} {unit} from the day of delivery
  | 'dispute-after-placed'; // {n} {unit} from the day the order was placed

interface Phrase {
  readonly means: Meaning;
  readonly words: string;
}

type DateForm = 'month-day-year' | 'day-month-year';
export type DateLabel = 'placedOn' | 'paidOn' | 'shippedOn' | 'completedOn' | 'deliveredOn';

export interface SiteLanguage {
  /** Language part of the tag: `en`. Empty for the language without words. */
  readonly tag: string;
  /** Twelve lists: every name and short form of each month. */
  readonly months: readonly (readonly string[])[];
  readonly dateForms: readonly DateForm[];
  readonly units: Readonly<Record<Unit, readonly string[]>>;
  /** Whole status texts. Never parts: "closed" stands inside "disclosed", "processing" inside "refund processing". */
  readonly statuses: readonly (readonly [OrderStatus, readonly string[]])[];
  readonly labels: Readonly<Record<DateLabel, readonly string[]>>;
  readonly payments: readonly (readonly [PaymentMethod, readonly string[]])[];
  /** Texts of the button that starts a return or refund. */
  readonly returnButtons: readonly string[];
  /** Heads of the progress node whose date is the refund date. */
  readonly refundNodes: readonly string[];
  /** Words between the parts of a duration. */
  readonly joiners: readonly string[];
  /** Words without which a lone "N days" is no counter. */
  readonly remaining: readonly string[];
  /** Words that make a counter one of something else: a coupon, a sale, the time to pay. */
  readonly otherCounters: readonly string[];
  readonly phrases: readonly Phrase[];
}

/** For a page in a language nobody described: ids, links and amounts are still read, words never guessed. */
export const WITHOUT_WORDS: SiteLanguage = {
  tag: '',
  months: [],
  dateForms: [],
  units: { day: [], hour: [], minute: [], second: [] },
  statuses: [],
  labels: { placedOn: [], paidOn: [], shippedOn: [], completedOn: [], deliveredOn: [] },
  payments: [],
  returnButtons: [],
  refundNodes: [],
  joiners: [],
  remaining: [],
  otherCounters: [],
  phrases: [],
};
