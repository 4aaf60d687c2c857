// One order of the practice shop as plain facts, and how the shop writes its dates and amounts.
// Days are whole days from today (negative = past), so that the same data is never out of date.

export type PracticeCurrency = 'USD' | '$' | 'EUR' | 'BRL';

export interface PracticeLine {
  readonly title: string;
  readonly variant: string;
  readonly quantity: number;
  readonly price: number;
}

export function line(title: string, variant: string, price: number, quantity = 1): PracticeLine {
  return { title, variant, price, quantity };
}

/** `endsAt` in UTC ms. lefttime: an attribute in ms; countdown: parts with ids; text: a sentence that ticks. */
interface PracticeCounter {
  readonly form: 'lefttime' | 'countdown' | 'text';
  readonly endsAt: number;
}

export interface PracticeOrder {
  readonly id: string;
  readonly status: string;
  readonly store: string;
  readonly currency: PracticeCurrency;
  readonly lines: readonly PracticeLine[];
  readonly placed: number;
  readonly paid?: number;
  readonly shipped?: number;
  readonly completed?: number;
  /** Estimated delivery. */
  readonly eta?: number;
  /** "Refund if no delivery before …" */
  readonly refund?: number;
  /** "Apply for … coupon code if delayed by …" */
  readonly coupon?: number;
  readonly counter?: PracticeCounter;
  /** The sentence beside the status. */
  readonly reminder?: string;
  readonly payment?: string;
  readonly choice?: boolean;
  /** What the card says of a refund: "Refund Complete". */
  readonly refundLine?: string;
  readonly returns?: boolean;
  /** An order that was never paid shows no total. */
  readonly hideTotal?: boolean;
}

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Sep 4, 2026": the day `days` from the UTC day of `now`. */
export function dayText(now: number, days: number): string {
  const day = new Date(now + days * DAY);
  return `${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
}

/** The same day as `YYYY-MM-DD`, for expectations. */
export function dayIso(now: number, days: number): string {
  return new Date(now + days * DAY).toISOString().slice(0, 10);
}

export function amountText(amount: number, currency: PracticeCurrency): string {
  const plain = amount.toFixed(2);
  if (currency === 'USD') return `US $${plain}`;
  if (currency === '$') return `$${plain}`;
  if (currency === 'EUR') return `${plain.replace('.', ',')}€`;
  return `R$${plain.replace('.', ',')}`;
}

/** The page's own splitting of an amount: "R$31,93|31|93". */
export function amountParts(amount: number, currency: PracticeCurrency): string {
  const [whole, fraction] = amount.toFixed(2).split('.');
  return `${amountText(amount, currency)}|${whole}|${fraction}`;
}

export function totalOf(order: PracticeOrder): number {
  return order.lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
}

/** ISO code as the answer carries it; a bare $ is a US account. */
export function currencyCode(currency: PracticeCurrency): string {
  return currency === '$' ? 'USD' : currency;
}
