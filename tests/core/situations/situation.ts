// One situation of a buyer: an order, what was told, a day, and what the guide must make of it.
import type { OrderCase } from '../../../utils/core/event';
import type { Order } from '../../../utils/core/order';
import { orderOf, refundDate, told } from '../order-of';

export interface Situation {
  readonly what: string;
  readonly order: Order;
  /** Noon of that day in Berlin. */
  readonly on: string;
  /** "row clock step last-day level"; – for none. */
  readonly gist: string;
  readonly says: RegExp | null;
  readonly never: RegExp | null;
}

type Case = readonly [
  what: string,
  part: Partial<Order>,
  on: string,
  gist: string,
  says?: RegExp | undefined,
  never?: RegExp,
];

export const situations = (base: Partial<Order>, cases: readonly Case[]): readonly Situation[] =>
  cases.map(([what, part, on, gist, says = null, never = null]) => {
    return { what, order: orderOf({ ...base, ...part }), on, gist, says, never };
  });

/** Refund date 4 Sep: in Berlin the last day that is surely before it is 2 Sep, and 17 Sep before D− + 15. */
export const D = { deadlines: [refundDate('2026-09-04')], placedOn: '2026-07-15' } as const;

/** `"type date"`, with a day, problem, step, outcome or amount as an object after it. */
export const tell = (...words: readonly (string | Parameters<typeof told>[2])[]) =>
  words.flatMap((word, index) => {
    if (typeof word !== 'string') return [];
    const [type = '', on = ''] = word.split(' ');
    const part = words[index + 1];
    return told(type, on, typeof part === 'object' ? part : {});
  });

export const caseOf = (state: OrderCase['state'], part: Partial<OrderCase> = {}): OrderCase => ({
  lineIds: [],
  problem: null,
  openedOn: '2026-09-05',
  asked: 14,
  state,
  offer: null,
  answerBy: null,
  agreedOn: null,
  decidedOn: null,
  lastSeenOn: '2026-09-06',
  ...part,
});
