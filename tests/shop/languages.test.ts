// @vitest-environment happy-dom
// The shop in every language it speaks: drawn in that language and direction, and exported with the same facts as in
// English. What a language's words cannot tell is unread; nothing is another.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportOrder } from '../../utils/core/export/format';
import { LANGUAGES } from '../../utils/pages/languages';
import { FINDERS, FIRST_LOOK, type Finders, type Seen, visit } from '../pages/captures/visit';
import { openPage } from './open-page';
import { practiceOrders } from './orders';
import { readPages } from './read-pages';
import { scenarioAt } from './scenario';
import { practiceSource } from './source';
import { SHOP_LANGUAGES, SHOP_WORDS, type ShopLanguage } from './words';
import type { LabelEra } from './words/shop-words';

const ORDERS = practiceOrders(FIRST_LOOK);
/** Of several lines, and so of several parcels. */
const TRACKED = '8196100000120122';
const RETURNS = 'https://www.aliexpress.com/p/reverse-pages/start.html';
const cells = SHOP_LANGUAGES.flatMap((language) =>
  (['order-id', 'ref-number'] as const).map((era) => ({ language, era })),
);

const see = (language: ShopLanguage, era: LabelEra): Promise<readonly Seen[]> =>
  visit(practiceSource(ORDERS), TRACKED, { language, era });

/** Facts that no word is needed for, or that both finders together always know. */
const ALWAYS = [
  ...['id', 'site', 'url', 'choice', 'store', 'chatUrl', 'lines', 'total', 'placedOn', 'estimatedDelivery'],
  ...['deliveredOn', 'cases', 'events', 'firstSeenAt', 'lastSeenAt'],
] as const;
/** Facts that a page tells in words; only its own answers have them by key. */
const IN_WORDS = ['paidOn', 'shippedOn', 'completedOn', 'returnsOffered'] as const;

/** Every deadline's range; its sentence may be in the page's language. */
const clocksOf = ({ deadlines }: ExportOrder) =>
  deadlines.map(({ kind, role, scope, earliest, latest, basis }) => ({ kind, role, scope, earliest, latest, basis }));

const pick = (order: ExportOrder | undefined, names: readonly string[]): unknown =>
  Object.fromEntries(Object.entries(order ?? {}).filter(([name]) => names.includes(name)));

function expectSameOrUnread(
  order: ExportOrder,
  english: ExportOrder | undefined,
  names: readonly (keyof ExportOrder)[],
) {
  for (const name of names) {
    if (order[name] !== null) expect([order.id, name, order[name]]).toEqual([order.id, name, english?.[name]]);
    else if (english?.[name] !== null) expect(order.unread, `${order.id} ${name}`).toContain(name);
  }
}

/** Words that were seen on the site tell any status; our own translations only that goods are under way. */
function mayBeUnknown(language: ShopLanguage, { statusText, status }: ExportOrder): boolean {
  const known = LANGUAGES.find(({ tag }) => tag === language)?.statuses ?? [];
  const isSeen = known.some(([, trust, texts]) => trust === 'seen' && texts.includes(statusText));
  return status === 'unknown' && !isSeen;
}

let plain: readonly Seen[] = [];
beforeAll(async () => {
  plain = await see('en', 'ref-number');
});

describe.each(cells)('$language, $era', ({ language, era }) => {
  const words = SHOP_WORDS[language];
  let seen: readonly Seen[] = [];
  beforeAll(async () => {
    seen = await see(language, era);
  });

  it('draws list, details, tracking and returns in its words and direction', async () => {
    const [list = '', detail = ''] = seen.map(({ drawn }) => drawn);
    const tracking = seen.at(-1)?.drawn ?? '';
    for (const said of [words.page.orders, words.labels.total, words.eras[era].id, words.tabs.unpaid]) {
      expect(list).toContain(said);
    }
    for (const said of [words.labels.paid, words.eras[era].id, words.page.contact]) expect(detail).toContain(said);
    for (const said of [words.page.trackingNumber, words.page.carrier, words.page.parcel]) {
      expect(tracking).toContain(said);
    }
    await openPage(RETURNS, scenarioAt(FIRST_LOOK, { language, era }), FIRST_LOOK);
    expect(document.body.textContent).toContain(words.page.returns);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual([language, words.direction]);
    for (const { page } of seen) expect([page.page, page.trouble]).toEqual([page.page, null]);
  });

  it.each(FINDERS)('%s: the same facts as in English', (finders: Finders) => {
    const [own, english] = [readPages(seen, finders), readPages(plain, finders)];
    expect(own.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    for (const [at, order] of own.entries()) {
      const other = english[at];
      const shown = ORDERS.find(({ id }) => id === order.id)?.status ?? '';
      expect(pick(order, ALWAYS)).toEqual(pick(other, ALWAYS));
      expect(order.statusText).toBe(words.statuses[shown]);
      expectSameOrUnread(order, other, finders === 'layout' ? [...IN_WORDS, 'paymentMethod'] : ['paymentMethod']);
      if (finders !== 'layout') expect(pick(order, IN_WORDS)).toEqual(pick(other, IN_WORDS));
      if (mayBeUnknown(language, order)) {
        expect(order.unread).toContain('status');
        continue;
      }
      expect([order.id, order.status]).toEqual([order.id, other?.status]);
      if (order.completedOn === other?.completedOn) expect(clocksOf(order)).toEqual(clocksOf(other ?? order));
    }
  });
});
