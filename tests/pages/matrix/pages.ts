// Raw pages of the matrix: what a finder would hand over of each layout, in a language and an era, for known orders.
import type { SiteLanguage } from '../../../utils/pages/languages/site-language';
import type { RawOrder, RawPage } from '../../../utils/pages/raw';
import { NOW, rawPage } from '../fixture';
import { languageNamed } from '../languages/locales';
import { dateIn, durationIn, type Era, moneyIn, statusWord, unheardOf, wordIn } from './eras';
import type { Truth } from './truth';

type Texts = Readonly<Record<string, readonly string[]>>;
type Dress = (truth: Truth, language: SiteLanguage, era: Era) => Texts;

/** Codes that the old list carries beside its words; the others were never seen. */
const CODES: Readonly<Record<string, string>> = {
  'awaiting-payment': 'PLACE_ORDER_SUCCESS',
  processing: 'WAIT_SELLER_SEND_GOODS',
  'awaiting-delivery': 'WAIT_BUYER_ACCEPT_GOODS',
};
export const codeOf = ({ status }: Truth): string | undefined => CODES[status];

const dated = (date: string, language: SiteLanguage, era: Era): string => {
  const label = wordIn(language.labels.placedOn, language, era);
  return `${label}${language.tag === 'ko' ? '::' : ':'} ${dateIn(date, language, era)}`;
};

/** Pages mix languages: today a promise may stand in English on any of them. In other words nobody has seen one. */
const promises = ({ refundOn, promisedBy }: Truth, language: SiteLanguage, era: Era): string[] => {
  const english = languageNamed('en');
  if (era !== 'older words' || language.tag === 'en') {
    const day = (date: string): string => dateIn(date, english, 'today’s words');
    return [`Coupon if delayed by ${day(promisedBy)} · Refund if no delivery before ${day(refundOn)}`];
  }
  return [`${unheardOf(language)} ${dateIn(refundOn, language, era)}`];
};

const returnButton = ({ offersReturns }: Truth, language: SiteLanguage, era: Era): string =>
  wordIn(offersReturns ? language.returnButtons : language.otherButtons, language, era);

const store = { store: ['Lamp & Kettle'], storeLink: ['//www.aliexpress.com/store/910000001?spm=a.b'] };

/** By layout id, and what is special about the page; field names as the layout has them. */
export const DRESSES: Readonly<Record<string, Dress>> = {
  'order-list-2022': (truth, language, era) => ({
    ...store,
    status: [statusWord(truth.status, language, era)],
    dates: [dated(truth.placedOn, language, era), `${unheardOf(language)}: ${truth.id} ⧉`],
    total: [`${unheardOf(language)}: ${moneyIn(truth.amount, language)}`],
  }),
  // On a phone the card shows no date.
  'order-list-2022 on a phone': (truth, language, era) => ({
    ...store,
    status: [statusWord(truth.status, language, era)],
    total: [`${unheardOf(language)}: ${moneyIn(truth.amount, language)}`],
  }),
  'order-detail-2022': (truth, language, era) => ({
    ...store,
    status: [statusWord(truth.status, language, era)],
    placed: [dated(truth.placedOn, language, era)],
    total: [moneyIn(truth.amount, language)],
    eta: [`${unheardOf(language)}: ${dateIn(truth.promisedBy, language, era)}`],
    lineButtons: [returnButton(truth, language, era)],
    prose: promises(truth, language, era),
    statusProse: [durationIn(truth.daysLeft, truth.hoursLeft, language, era)],
  }),
  'tracking-2024': (truth, language, era) => ({
    eta: [`${unheardOf(language)}: ${dateIn(truth.promisedBy, language, era)}`],
    prose: promises(truth, language, era),
  }),
  'legacy-list-2018': (truth, language, era) => ({
    ...store,
    statusCode: [codeOf(truth) ?? 'UNHEARD_OF'],
    status: [statusWord(truth.status, language, era)],
    dates: [dated(truth.placedOn, language, era)],
    total: [moneyIn(truth.amount, language)],
    left: [String((truth.daysLeft * 24 + truth.hoursLeft) * 3_600_000)],
  }),
  'legacy-detail-2013': (truth, language, era) => ({
    ...store,
    status: [statusWord(truth.status, language, era)],
    rows: [dated(truth.placedOn, language, era)],
    total: [moneyIn(truth.amount, language)],
    counterDay: [String(truth.daysLeft)],
    counterHour: [String(truth.hoursLeft)],
  }),
};

const DECLARED: Readonly<Record<Era, (tag: string) => string>> = {
  'older words': () => '',
  'today’s words': (tag) => ({ he: 'iw_IL', id: 'in_ID' })[tag] ?? tag,
  'words of tomorrow': (tag) => `${tag}-XX`,
};

export const layoutOf = (dress: string): string => dress.split(' ')[0] ?? dress;

export function pageIn(layout: string, orders: readonly Truth[], language: SiteLanguage, era: Era): RawPage {
  const raw = (truth: Truth): RawOrder => ({
    id: truth.id,
    lines: [],
    fields: Object.fromEntries(
      Object.entries(DRESSES[layout]?.(truth, language, era) ?? {}).map(([name, texts]) => [
        name,
        texts.map((text) => ({ text, from: layout })),
      ]),
    ),
  });
  const page = (['list', 'tracking'] as const).find((kind) => layout.includes(kind)) ?? 'detail';
  return rawPage(orders.map(raw), {
    page,
    layout: layoutOf(layout),
    language: DECLARED[era](language.tag),
    readAt: NOW,
  });
}
