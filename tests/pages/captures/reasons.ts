// Why a finder may leave something unread that a capture tells, as data: each with a proof on the very pages. Whatever has
// no reason here must be read.
import type { Leaves } from './told';
import type { Seen } from './visit';

export interface Evidence {
  readonly pages: readonly Seen[];
  readonly told: Leaves;
  readonly path: string;
}

interface Reason {
  readonly finder: 'layout' | 'payload';
  readonly of: RegExp;
  readonly because: string;
  readonly holds: (evidence: Evidence) => boolean;
}

const isNowhereDrawn = ({ pages, told, path }: Evidence): boolean =>
  pages.every(({ drawn }) => !drawn.includes(told[path]?.words ?? ''));

/** Nothing else is told of the same line or parcel. */
const isAlone =
  (...others: readonly string[]) =>
  ({ told, path }: Evidence): boolean => {
    const [list, at] = path.split('.');
    return others.every((other) => !Object.keys(told).some((known) => known.startsWith(`${list}.${at}.${other}`)));
  };

const REASONS: readonly Reason[] = [
  { finder: 'layout', of: /^lines\.\d+\.id$/, because: 'no page draws the number of a line', holds: isNowhereDrawn },
  {
    finder: 'layout',
    of: /^(parcels\.\d+\.)?estimatedDelivery\.(from|to)$/,
    because: 'the tracking page draws its days without a year',
    holds: isNowhereDrawn,
  },
  {
    finder: 'layout',
    of: /^parcels\.\d+\.(lastEvent|events\.\d+)\.at$/,
    because: 'the time of a scan is drawn without a year',
    holds: isNowhereDrawn,
  },
  {
    finder: 'layout',
    of: /^parcels\.\d+\.(lastEvent|events\.\d+)\.code$/,
    because: 'no page draws the code of a scan',
    holds: isNowhereDrawn,
  },
  {
    finder: 'layout',
    of: /^parcels\.\d+\.events\.\d+\.text$/,
    because: 'scans are kept with their codes, and no page draws them',
    holds: ({ path, ...rest }) => isNowhereDrawn({ ...rest, path: path.replace(/text$/, 'code') }),
  },
  ...(['layout', 'payload'] as const).map((finder) => ({
    finder,
    of: /^lines\.\d+\.quantity$/,
    because: 'a count alone is no line',
    holds: isAlone('title', 'variant', 'price'),
  })),
];

/** A sentence; null when the finder had to read it. */
export const reasonOf = (finder: Reason['finder'], evidence: Evidence): string | null =>
  REASONS.find((reason) => reason.finder === finder && reason.of.test(evidence.path) && reason.holds(evidence))
    ?.because ?? null;

/** Where a field stands if there is one. Read there and empty is not unread. */
export const FIELD_PAGES: Readonly<Record<string, readonly string[]>> = {
  paidOn: ['detail'],
  shippedOn: ['detail'],
  completedOn: ['detail'],
  deliveredOn: ['tracking'],
  estimatedDelivery: ['detail'],
  paymentMethod: ['detail'],
  parcels: ['tracking'],
  deadlines: ['detail'],
  cases: ['returns'],
  statusText: [],
  choice: [],
  store: [],
  lines: [],
  total: [],
  placedOn: [],
  returnsOffered: [],
};
