// The words of one notification: one order by its step, several as a summary with the most urgent first.
import type { Decision, Level } from '../decision';
import type { Settings } from '../settings';
import { type DecidedOrder, titleOf } from '../summary';
import type { EnglishWords, Words, WordValue } from '../words';
import { hasHours } from './rung';

export interface Notice {
  /** Made of its first key, so that showing it again replaces it. */
  readonly id: string;
  readonly title: Words;
  readonly message: Words;
  /** Most urgent first, none twice. */
  readonly orderIds: readonly string[];
  /** To be claimed before it is shown, and marked shown after. */
  readonly keys: readonly string[];
  readonly level: Level;
}

/** An order in a notification: `decision` is what rings, `also` what rings of its other groups. */
export interface ToldOrder extends DecidedOrder {
  readonly also: readonly Decision[];
}

/** The order list was not seen for this many days. */
export interface ListUnseen {
  readonly key: string;
  readonly days: number;
}

export const words: EnglishWords = {
  'notice.several': { one: '{n} order needs you today', other: '{n} orders need you today' },
  'notice.first': 'First: {step}. {detail}',
  'notice.last-day': '{title}. Last day {day}',
  'notice.last-day-estimate': '{title}. Last day about {day} (estimate)',
  'notice.counter': '{title}. The counter runs to {end}',
  'notice.state': '{title}. {state}',
  'notice.also': '{message}. Also in this order: {step}',
  'notice.list': 'Open your order list once',
  'notice.list-days': {
    one: 'It was last seen {n} day ago. Dates may have moved since.',
    other: 'It was last seen {n} days ago. Dates may have moved since.',
  },
  'notice.and-list': {
    one: '{message}. Your order list was last seen {n} day ago',
    other: '{message}. Your order list was last seen {n} days ago',
  },
  'notice.hidden': 'An order needs you today',
  'notice.hidden-message': 'Open Claimcheck to see more',
};

const say = (key: string, values: Readonly<Record<string, WordValue>>): Words => ({ key, values });

/** Title and last day; without a last day, where the order stands. */
function detailOf({ order, decision: { clock, step, state } }: DecidedOrder): Words {
  const title = { words: titleOf(order) };
  if (clock?.role === 'act' && hasHours(clock))
    return say('notice.counter', { title, end: { instant: clock.earliest } });
  if (step.lastDay === null) return say('notice.state', { title, state: { words: state } });
  const day = { date: step.lastDay };
  return say(step.estimate ? 'notice.last-day-estimate' : 'notice.last-day', { title, day });
}

/** The next step of the same order that is another one than that of `decision`; groups may share theirs. */
function otherStep({ decision, also }: ToldOrder): Words | null {
  const [step] = also.map(({ step: { words } }) => words).filter(({ key }) => key !== decision.step.words.key);
  return step ?? null;
}

function wordsOf(orders: readonly ToldOrder[], first: ToldOrder, hidden: boolean): Pick<Notice, 'title' | 'message'> {
  const several = say('notice.several', { n: orders.length });
  if (hidden) {
    const title = orders.length === 1 ? { key: 'notice.hidden' } : several;
    return { title, message: { key: 'notice.hidden-message' } };
  }
  const detail = detailOf(first);
  const other = otherStep(first);
  if (orders.length === 1) {
    const message =
      other === null ? detail : say('notice.also', { message: { words: detail }, step: { words: other } });
    return { title: first.decision.step.words, message };
  }
  const step = { words: first.decision.step.words };
  return { title: several, message: say('notice.first', { step, detail: { words: detail } }) };
}

interface Contents {
  /** Most urgent first. */
  readonly orders: readonly ToldOrder[];
  readonly keys: readonly string[];
  /** Null when the list was seen lately, or this was told. */
  readonly list: ListUnseen | null;
}

/** Null when there is nothing to tell. `id` is that of a claim to be shown again. */
export function noticeOf(
  { orders, keys, list }: Contents,
  id: string | null,
  { hideTitles }: Pick<Settings, 'hideTitles'>,
): Notice | null {
  const [first] = orders;
  if (first === undefined) return list && listNotice(list, id);
  const told = wordsOf(orders, first, hideTitles);
  const message =
    list === null ? told.message : say('notice.and-list', { message: { words: told.message }, n: list.days });
  return {
    id: id ?? keys[0] ?? first.order.id,
    title: told.title,
    message,
    orderIds: orders.map(({ order }) => order.id),
    keys: list === null ? keys : [...keys, list.key],
    level: first.decision.level,
  };
}

const listNotice = ({ key, days }: ListUnseen, id: string | null): Notice => ({
  id: id ?? key,
  title: { key: 'notice.list' },
  message: say('notice.list-days', { n: days }),
  orderIds: [],
  keys: [key],
  level: 'check',
});
