// A second visit, twenty days after the first: what was read at an earlier stage must not be shown for ever. Language × layout ×
// the words of either visit, the first one also in English, as it was before a buyer changed the language.
import { describe, expect, it } from 'vitest';
import { decide } from '../../../utils/core/decide';
import type { OrderStatus } from '../../../utils/core/order';
import type { OrderReading } from '../../../utils/core/reading';
import { mergeReading } from '../../../utils/core/record/merge-reading';
import { toOrder } from '../../../utils/core/record/to-order';
import { DAY } from '../../../utils/core/time';
import { LANGUAGES } from '../../../utils/pages/languages';
import type { SiteLanguage } from '../../../utils/pages/languages/site-language';
import { parsePage } from '../../../utils/pages/parse/parse-page';
import { NOW } from '../fixture';
import { languageNamed } from '../languages/locales';
import { ERAS, type Era } from './eras';
import { DRESSES, pageIn } from './pages';
import { type Truth, truths } from './truth';

const BETWEEN = 20 * DAY;
const ENDS: readonly OrderStatus[] = ['completed', 'cancelled', 'closed', 'expired'];
const AFTER: Readonly<Partial<Record<OrderStatus, readonly OrderStatus[]>>> = {
  'awaiting-payment': ['processing', 'awaiting-delivery', ...ENDS],
  processing: ['awaiting-delivery', ...ENDS],
  'awaiting-delivery': ENDS,
};
const layouts = Object.keys(DRESSES).filter((layout) => !layout.startsWith('tracking'));
const moment = { now: NOW, timeZone: 'UTC' };

interface Visit {
  readonly language: SiteLanguage;
  readonly era: Era;
}

const readings = new Map<string, OrderReading>();
/** Each page is read once: many pairs of visits share it. */
function readingOf(layout: string, truth: Truth, { language, era }: Visit, readAt: number): OrderReading {
  const key = [layout, truth.status, language.tag, era, readAt].join();
  const known = readings.get(key);
  if (known) return known;
  const page = { ...pageIn(layout, [truth], language, era), startedAt: readAt - 2000, readAt };
  const [reading] = parsePage(page).readings;
  if (!reading) throw new Error('the page gave no reading');
  readings.set(key, reading);
  return reading;
}

type Verdict = 'right' | 'unread' | 'on its way' | 'wrong' | 'silent';

/** An end in words that nobody has seen leaves a parcel on its way: it is watched on. */
function verdict(layout: string, before: OrderStatus, after: OrderStatus, [first, second]: readonly Visit[]): Verdict {
  const truth = truths(0).find(({ status }) => status === before);
  if (!truth || !first || !second) throw new Error('there are two visits of an order that is not over');
  const earlier = mergeReading(undefined, readingOf(layout, truth, first, NOW - BETWEEN));
  const record = mergeReading(earlier, readingOf(layout, { ...truth, status: after }, second, NOW));
  const order = toOrder(record, moment);
  const isOpen = !ENDS.includes(after);
  if (isOpen && decide(order, moment).level === 'done') return 'silent';
  if (order.status === after) return 'right';
  if (order.status === 'unknown' && order.unread.includes('status')) return 'unread';
  return !isOpen && order.status === 'awaiting-delivery' ? 'on its way' : 'wrong';
}

interface Pair {
  readonly before: OrderStatus;
  readonly after: OrderStatus;
}
const pairs: readonly Pair[] = Object.entries(AFTER).flatMap(([before, all]) =>
  all.map((after) => ({ before: before as OrderStatus, after })),
);
const inEnglish: Visit = { language: languageNamed('en'), era: 'today’s words' };

const cells = LANGUAGES.flatMap((language) =>
  layouts.flatMap((layout) =>
    ERAS.flatMap((era) =>
      [...ERAS.map((earlier) => ({ language, era: earlier })), inEnglish].flatMap((first) =>
        pairs.map(({ before, after }) => ({
          what: `${layout}: ${before} in ${first.language.tag}, ${first.era}, then ${after} in ${language.tag}, ${era}`,
          isShipping: after === 'awaiting-delivery' && era !== 'words of tomorrow',
          told: verdict(layout, before, after, [first, { language, era }]),
        })),
      ),
    ),
  ),
);

const countOf = (told: Verdict): number => cells.filter((cell) => cell.told === told).length;

describe('the second visit', () => {
  const counts = (['right', 'unread', 'on its way', 'wrong', 'silent'] as const).map(
    (told) => `${countOf(told)} ${told}`,
  );

  it(`of ${LANGUAGES.length} languages × ${layouts.length} layouts × ${ERAS.length} eras, ${pairs.length} pairs of stages: ${counts.join(', ')}`, () => {
    expect(cells.filter(({ told }) => told === 'wrong' || told === 'silent').map(({ what }) => what)).toEqual([]);
  });

  it('always tells that it was shipped, in whatever words are known', () => {
    const shipped = cells.filter(({ isShipping }) => isShipping);
    expect(shipped.length).toBeGreaterThan(LANGUAGES.length);
    expect(shipped.filter(({ told }) => told !== 'right').map(({ what }) => what)).toEqual([]);
  });
});
