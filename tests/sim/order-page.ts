// What the page of one order says at one moment, in each form that pages use, rounded as pages round.
import type { OrderLine } from '../../utils/core/order';
import type { CaseReading, DeadlineReading, OrderReading } from '../../utils/core/reading';
import { type CalendarDate, DAY, dayRange, HOUR, type Instant, localDay } from '../../utils/core/time';
import type { Random } from './random';

/** A ticking counter; "N days N hours"; "N days left"; a calendar day without a zone. */
export const FORMS = ['counter', 'hours', 'days', 'date'] as const;
export type Form = (typeof FORMS)[number];
export type Rounding = 'down' | 'up' | 'near';

const ROUND = { down: Math.floor, up: Math.ceil, near: Math.round };
const SECOND = 1000;

/** The truth that hides behind the form: a day may end anywhere in the world. */
export function truthOf(random: Random, form: Form, about: Instant): { truth: Instant; date: CalendarDate } {
  const date = localDay(about, 'UTC');
  const { earliest, latest } = dayRange(date);
  return { truth: Math.round(form === 'date' ? random.between(earliest, latest) : about), date };
}

interface Said {
  readonly id: string;
  readonly placed: Instant;
  readonly form: Form;
  readonly truth: Instant;
  readonly date: CalendarDate;
  readonly at: Instant;
  readonly rounding: Rounding;
  readonly done: boolean;
  /** Another line of it has a case of its own, with an offer that the user leaves alone. */
  readonly parted: boolean;
}

/** The range that our reading of the form gives: see the tests of counters and dates for the texts themselves. */
function deadlineOf({ form, truth, date, at, rounding }: Said): DeadlineReading {
  const round = ROUND[rounding];
  const end = { kind: 'protection-end', role: 'act', scope: 'order', basis: 'page' } as const;
  const left = truth - at;
  if (form === 'date') {
    const text = `Refund if no delivery before ${date}`;
    return { ...end, kind: 'no-delivery-refund', role: 'opens', ...dayRange(date), precision: 'day', text };
  }
  const [unit, margin, precision] = (
    { counter: [SECOND, 30 * SECOND, 'second'], hours: [HOUR, HOUR, 'hour'], days: [DAY, DAY, 'days'] } as const
  )[form];
  const shown = at + round(left / unit) * unit;
  return { ...end, earliest: shown - margin, latest: shown + margin, precision, text: 'Order protection ends in' };
}

/** The line that has the offer; what is told of it is not about the order's date. */
export const OFFERED = 'L1';
const lineOf = (id: string): OrderLine => ({ id, title: id, variant: null, quantity: 1, price: null, url: null });
const LINES: readonly OrderLine[] = [lineOf(OFFERED), lineOf('L2')];

const offerOf = ({ placed }: Said): CaseReading => ({
  id: null,
  lineIds: [OFFERED],
  state: 'offer',
  vague: false,
  text: '',
  openedOn: localDay(placed, 'UTC'),
  amount: null,
});

export function readingOf(said: Said): OrderReading {
  const { id, placed, at, done, parted } = said;
  return {
    id,
    site: 'aliexpress.com',
    page: 'detail',
    finder: 'layout',
    seenAt: at,
    fields: {
      status: done ? 'completed' : 'awaiting-delivery',
      placedOn: localDay(placed, 'UTC'),
      ...(parted && { lines: LINES }),
    },
    ...(parted && !done && { cases: [offerOf(said)] }),
    deadlines: done ? [] : [deadlineOf(said)],
    missed: [],
  };
}
