// Compares readings with the truth, field by field: right, unread, or wrong; and unread only where it may be.
import type { OrderReading } from '../../../utils/core/reading';
import { DAY, dayRange, HOUR, type Range } from '../../../utils/core/time';
import type { SiteLanguage } from '../../../utils/pages/languages/site-language';
import type { RawOrder } from '../../../utils/pages/raw';
import { NOW } from '../fixture';
import type { Era } from './eras';
import { codeOf } from './pages';
import type { Truth } from './truth';

export interface Tally {
  right: number;
  unread: number;
  /** "field: what was read", of fields that were read wrong, and of those that had to be read and were not. */
  readonly wrong: string[];
  readonly lost: string[];
  /** How often each field was unread. */
  readonly unreadOf: Record<string, number>;
}

interface Claim {
  readonly name: string;
  readonly read: unknown;
  readonly isRight: boolean;
  /** The page carries it in words that are known. */
  readonly isDue: boolean;
}

const within = (inner: Range, outer: Range): boolean =>
  inner.earliest >= outer.earliest && inner.latest <= outer.latest;

/** Trust of the word that the page shows for the status; null when it shows a word that nobody knows. */
function trustOf({ status }: Truth, language: SiteLanguage, shown: string | undefined): string | null {
  const told = language.statuses.find(([known, , texts]) => known === status && texts.includes(shown ?? ''));
  return told?.[1] ?? null;
}

function claims(reading: OrderReading, truth: Truth, raw: RawOrder, language: SiteLanguage, era: Era): Claim[] {
  const { fields, deadlines } = reading;
  const has = (name: string): boolean => raw.fields[name] !== undefined;
  const trust = trustOf(truth, language, raw.fields.status?.[0]?.text);
  const code = has('statusCode') && codeOf(truth) !== undefined;
  const status = fields.status === 'unknown' ? undefined : fields.status;
  const statusDue = code || trust === 'seen' || (trust === 'inferred' && truth.status === 'awaiting-delivery');
  const isTomorrow = era === 'words of tomorrow';
  const left = NOW + truth.daysLeft * DAY + truth.hoursLeft * HOUR;
  const counts = ['awaiting-delivery', 'processing'].includes(truth.status) && statusDue;
  const counter = deadlines.find(({ kind }) => kind === 'protection-end' || kind === 'ship-by');
  const refund = deadlines.find(({ kind }) => kind === 'no-delivery-refund');
  const promise = deadlines.find(({ kind }) => kind === 'delivery-promise');
  const speaksEnglish = language.tag === 'en' || era !== 'older words';
  const buttons = [...language.returnButtons.seen, ...language.returnButtons.inferred];
  const buttonDue = truth.offersReturns ? buttons.length > 0 && !isTomorrow : language.tag === 'en' && !isTomorrow;
  const all: (Claim | false)[] = [
    has('status') && { name: 'status', read: status, isRight: status === truth.status, isDue: statusDue },
    (has('dates') || has('placed') || has('rows')) && {
      name: 'placedOn',
      read: fields.placedOn,
      isRight: fields.placedOn === truth.placedOn,
      isDue: !(has('rows') && isTomorrow),
    },
    has('total') && {
      name: 'total',
      read: fields.total,
      isRight: fields.total?.amount === truth.amount && fields.total.currency === 'EUR',
      isDue: true,
    },
    has('store') && {
      name: 'store',
      read: fields.store,
      isRight: fields.store?.url === 'https://www.aliexpress.com/store/910000001',
      isDue: true,
    },
    has('lineButtons') && {
      name: 'returnsOffered',
      read: fields.returnsOffered,
      isRight: fields.returnsOffered === truth.offersReturns,
      isDue: buttonDue,
    },
    has('eta') && {
      name: 'estimatedDelivery',
      read: fields.estimatedDelivery,
      isRight: fields.estimatedDelivery?.from === truth.promisedBy && fields.estimatedDelivery.to === truth.promisedBy,
      // A tracking page of unknown words says nothing of its language but what it declares.
      isDue: reading.page !== 'tracking' || era !== 'older words' || language.tag === 'en',
    },
    has('prose') && {
      name: 'refund date',
      read: refund,
      isRight: refund !== undefined && within(refund, dayRange(truth.refundOn)),
      isDue: speaksEnglish,
    },
    has('prose') && {
      name: 'delivery promise',
      read: promise,
      isRight: promise !== undefined && within(promise, dayRange(truth.promisedBy)),
      isDue: speaksEnglish,
    },
    (has('left') || has('counterDay') || has('statusProse')) && {
      name: 'counter',
      read: counter,
      isRight:
        counter !== undefined &&
        counter.kind === (truth.status === 'processing' ? 'ship-by' : 'protection-end') &&
        counts &&
        within({ earliest: left, latest: left }, counter) &&
        counter.latest - counter.earliest <= 2 * HOUR + 5000,
      isDue: counts,
    },
  ];
  return all.filter((claim) => claim !== false);
}

export function judge(
  tally: Tally,
  reading: OrderReading | undefined,
  truth: Truth,
  raw: RawOrder,
  language: SiteLanguage,
  era: Era,
): void {
  for (const { name, read, isRight, isDue } of reading ? claims(reading, truth, raw, language, era) : []) {
    if (read === undefined) {
      tally.unread += 1;
      tally.unreadOf[name] = (tally.unreadOf[name] ?? 0) + 1;
    } else if (isRight) tally.right += 1;
    else tally.wrong.push(`${name}: ${JSON.stringify(read)} for ${JSON.stringify(raw.fields)}`);
    if (read === undefined && isDue) tally.lost.push(`${name} of ${JSON.stringify(raw.fields)}`);
  }
}
