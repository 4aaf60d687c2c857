// The letters that stand for words on the way. A letter never changes its meaning; a word that is new gets a new one.
import type { Basis, ClockKind, ClockRole, Precision } from '../deadline';
import type { CaseState } from '../event';
import type { OrderStatus } from '../order';
import type { Finder, KnownBy, PageKind } from '../reading';
import type { KnownFields } from '../record/record';

export const KINDS: Readonly<Record<ClockKind, string>> = {
  'delivery-promise': 'd',
  'no-delivery-refund': 'r',
  'protection-end': 'p',
  'ship-by': 's',
  'dispute-opens': 'o',
  'dispute-closes': 'c',
  'return-window': 'w',
  'collect-by': 'l',
  'ask-extension': 'x',
  'seller-answer': 'a',
  'offer-answer': 'f',
  'evidence-due': 'e',
  'return-post': 't',
  decision: 'i',
  appeal: 'b',
  'refund-due': 'u',
  'case-check': 'k',
  'bank-claim': 'n',
};
export const ROLES: Readonly<Record<ClockRole, string>> = { act: 'a', opens: 'o', owed: 'w', info: 'i' };
export const PAGES: Readonly<Record<PageKind, string>> = { list: 'l', detail: 'd', tracking: 't', returns: 'r' };
export const FINDERS: Readonly<Record<Finder, string>> = { layout: 'l', payload: 'p' };
/** What a user sets, or we estimate, is not told as if a page had said it. */
export const PAGE_BASES = { payload: 'y', page: 'p', computed: 'c' } as const satisfies Partial<Record<Basis, string>>;
export const FINENESS: Readonly<Record<Precision, string>> = {
  second: 's',
  minute: 'm',
  hour: 'h',
  day: 'd',
  days: 'n',
};
/** Seen by a clock that was ahead. */
export const AHEAD_CODE = 'x';
/** How a field was known; none: by a word. */
export const PROOFS: Readonly<Record<KnownBy, string>> = {
  guess: 'g',
  word: 'w',
  attribute: 'a',
  dictionary: 'd',
  code: 'c',
};
export const STATUSES: Readonly<Record<OrderStatus, string>> = {
  'awaiting-payment': 'a',
  processing: 'p',
  'awaiting-delivery': 'd',
  completed: 'c',
  cancelled: 'x',
  closed: 'z',
  expired: 'e',
  unknown: 'u',
};
export const CASE_STATES: Readonly<Record<CaseState, string>> = {
  'waiting-seller': 's',
  offer: 'o',
  'evidence-asked': 'e',
  'return-agreed': 'r',
  'return-posted': 'p',
  'aliexpress-decides': 'a',
  decided: 'd',
  'refund-agreed': 'g',
  refunded: 'm',
  closed: 'z',
  cancelled: 'x',
};
export const SITES = { 'aliexpress.com': 'c', 'aliexpress.us': 'u', 'aliexpress.ru': 'r' } as const;

/** What travels of the fields: enough to decide by. No name, price, address of a page or parcel number. */
export const FIELDS = {
  status: 's',
  placedOn: 'p',
  paidOn: 'y',
  shippedOn: 'h',
  completedOn: 'c',
  deliveredOn: 'd',
  estimatedDelivery: 'e',
  choice: 'o',
  returnsOffered: 'r',
  // Unknown to the first versions, which leave them out.
  guessedStatus: 'g',
  unreadStatus: 'u',
} as const satisfies Partial<Record<keyof KnownFields, string>>;
export type TravelledField = keyof typeof FIELDS;

const STATUS_FIELDS = ['status', 'guessedStatus', 'unreadStatus'] as const satisfies readonly TravelledField[];
export const isStatus = (field: TravelledField): field is (typeof STATUS_FIELDS)[number] =>
  STATUS_FIELDS.some((name) => name === field);

/** The word of a letter; undefined for a letter of a later version. */
export function wordOf<T extends string>(
  codes: Readonly<Record<T, string>>,
  letter: string | undefined,
): T | undefined {
  return (Object.keys(codes) as T[]).find((word) => codes[word] === letter);
}

/** Null for a page or a finder of a later version. */
export function sourceOf(
  page: string | undefined,
  finder: string | undefined,
): { readonly page: PageKind; readonly finder: Finder } | null {
  const [from, by] = [wordOf(PAGES, page), wordOf(FINDERS, finder)];
  return from === undefined || by === undefined ? null : { page: from, finder: by };
}
