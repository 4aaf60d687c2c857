// What one language of the site says, as data. Words are given as the page shows them; the parser folds both sides.
import type { CaseState } from '../../core/event';
import type { OrderStatus, PaymentMethod } from '../../core/order';

export type Unit = 'day' | 'hour' | 'minute' | 'second';

/**
 * seen: stood on the site, or was quoted or matched by somebody who uses it. inferred: a translation that nobody has seen
 * there. What each may do is said in parse/trust.ts.
 */
export type Trust = 'seen' | 'inferred';
export type Words = Readonly<Record<Trust, readonly string[]>>;

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

/** `runs`: there is a case, and no word of whose turn it is. */
export type CaseWord = CaseState | 'runs';

export type DateLabel = 'placedOn' | 'paidOn' | 'shippedOn' | 'completedOn' | 'deliveredOn';

export interface SiteLanguage {
  /** Language part of the tag: `en`. Empty for the language without words. */
  readonly tag: string;
  /** Twelve lists: every name and short form of each month, as in a date and alone. A name may have several parts. */
  readonly months: readonly (readonly string[])[];
  /** Words between day, month and year: "27 de abril de 2026", "2026년". */
  readonly dateJoiners: readonly string[];
  /** A letter that may be written onto a month: "27 באפריל". Empty for none. */
  readonly monthPrefix: string;
  /** What must follow the day where the year comes first: "2026年5月21日". Empty where that is not written. */
  readonly dayMark: string;
  /** `3.11.2026` is the third of November, spaces or not. */
  readonly dotsDayFirst: boolean;
  /** Years may count from the Buddha's: 2569 is 2026. */
  readonly buddhistYears: boolean;
  /** Every form of each unit; a full stop at the end marks a short form. */
  readonly units: Readonly<Record<Unit, readonly string[]>>;
  /** Words that are number and unit in one: "يومان" is two days. */
  readonly counted: readonly (readonly [word: string, count: 1 | 2, unit: Unit])[];
  /** A letter that means "and" and is written onto the next word: "وساعتان". Empty for none. */
  readonly andPrefix: string;
  /** Whole status texts. Never parts: "closed" stands inside "disclosed", "processing" inside "refund processing". */
  readonly statuses: readonly (readonly [status: OrderStatus, trust: Trust, texts: readonly string[]])[];
  /** Whole texts of how a dispute or return stands, only as they were seen: a guess could silence a warning. */
  readonly cases: readonly (readonly [word: CaseWord, texts: readonly string[]])[];
  readonly labels: Readonly<Record<DateLabel, Words>>;
  /** Beside the names that are the same everywhere. Empty: another payment is not read, rather than called `other`. */
  readonly payments: readonly (readonly [PaymentMethod, readonly string[]])[];
  /** Texts of the button that starts a return or refund. */
  readonly returnButtons: Words;
  /** Texts of the buttons that may stand in its place. */
  readonly otherButtons: Words;
  /** Heads of the progress node whose date is the refund date. */
  readonly refundNodes: readonly string[];
  /** Words between the parts of a duration. */
  readonly joiners: readonly string[];
  /** Words without which a duration among others is no counter. */
  readonly remaining: readonly string[];
  /** Words, or beginnings of words, that make a counter one of something else: a coupon, a sale, the time to pay, an arrival. */
  readonly otherCounters: readonly string[];
  /** Whole promises, only as they were seen. No wording of another language than English is public. */
  readonly phrases: readonly Phrase[];
}

const NO_WORDS: Words = { seen: [], inferred: [] };
const NO_LABELS: SiteLanguage['labels'] = {
  placedOn: NO_WORDS,
  paidOn: NO_WORDS,
  shippedOn: NO_WORDS,
  completedOn: NO_WORDS,
  deliveredOn: NO_WORDS,
};

/** For a page in a language nobody described: ids, links and amounts are still read, words never guessed. */
export const WITHOUT_WORDS: SiteLanguage = {
  tag: '',
  months: [],
  dateJoiners: [],
  monthPrefix: '',
  dayMark: '',
  dotsDayFirst: false,
  buddhistYears: false,
  units: { day: [], hour: [], minute: [], second: [] },
  counted: [],
  andPrefix: '',
  statuses: [],
  cases: [],
  labels: NO_LABELS,
  payments: [],
  returnButtons: NO_WORDS,
  otherButtons: NO_WORDS,
  refundNodes: [],
  joiners: [],
  remaining: [],
  otherCounters: [],
  phrases: [],
};

interface Described extends Partial<Omit<SiteLanguage, 'labels'>> {
  readonly tag: string;
  readonly months: SiteLanguage['months'];
  readonly units: SiteLanguage['units'];
  readonly statuses: SiteLanguage['statuses'];
  readonly labels: Partial<SiteLanguage['labels']>;
}

/** A language; what is not said, it has not. */
export const describeLanguage = (described: Described): SiteLanguage => ({
  ...WITHOUT_WORDS,
  ...described,
  labels: { ...NO_LABELS, ...described.labels },
});
