// What the user told and did, in the words of the answer that was tapped, with the day, amount or number that came along.
import { EVENT_TYPES, type OrderEvent, PROBLEMS } from '../event';
import { CHECK_STEP, PROOF_STEP } from '../facts/case-moves';
import { LOOK_STEP } from '../facts/running-cases';
import type { Order } from '../order';
import { isCalendarDate } from '../time';
import type { Words } from '../words';
import type { TimelineEntry } from './entry';

const EVIDENCE = 'evidence-';
const TYPES: ReadonlySet<string> = new Set(EVENT_TYPES);
const NAMED_PROBLEMS: ReadonlySet<string> = new Set(PROBLEMS);
const TOLD_STEPS: ReadonlySet<string> = new Set([LOOK_STEP, PROOF_STEP, CHECK_STEP]);

const idOf = ({ id }: OrderEvent): string => `told/${id}`;

/** Does something with what an entry tells of: nothing when that is no word of the user, or was taken back meanwhile. */
export const withTold =
  ({ events }: Order, act: (event: OrderEvent) => void) =>
  ({ id }: Pick<TimelineEntry, 'id'>): void => {
    const told = events.find((event) => idOf(event) === id);
    if (told !== undefined) act(told);
  };

export function toldEntries(order: Order): TimelineEntry[] {
  return order.events.map((event) => ({
    id: idOf(event),
    kind: 'told',
    on: event.on,
    at: event.at,
    words: detailed(event, order),
    quote: null,
    from: { key: 'timeline.from-you' },
  }));
}

/** In the words of the answer that was tapped, without what came along. */
export function toldWords({ type, problem, step }: OrderEvent): Words {
  if (type === 'problem' && problem !== undefined && NAMED_PROBLEMS.has(problem)) return { key: `problem.${problem}` };
  if (type === 'step-done' && step !== undefined) {
    if (TOLD_STEPS.has(step)) return { key: `answer.${step}` };
    const ready = step.startsWith(EVIDENCE);
    const own = ready ? `evidence.${step.slice(EVIDENCE.length)}` : `path.${step}`;
    return { key: ready ? 'timeline.ready' : 'timeline.step', values: { what: { words: { key: own } } } };
  }
  return { key: TYPES.has(type) ? `answer.${type}` : 'answer.other' };
}

/** Each detail is put behind what was told, so that none is lost. */
function detailed(event: OrderEvent, { total }: Order): Words {
  const currency = total?.currency ?? '';
  const sum = (amount: number): string => `${amount.toFixed(2)} ${currency}`.trim();
  const details: Words[] = [
    ...(event.amount === undefined ? [] : [{ key: 'timeline.amount', values: { amount: sum(event.amount) } }]),
    ...(event.asked === undefined ? [] : [{ key: 'timeline.asked', values: { amount: sum(event.asked) } }]),
    ...(event.number === undefined ? [] : [{ key: 'timeline.number', values: { number: event.number } }]),
    ...(isCalendarDate(event.until) ? [{ key: 'timeline.until', values: { day: { date: event.until } } }] : []),
  ];
  return details.reduce<Words>(
    (words, detail) => ({ key: 'timeline.with', values: { what: { words }, detail: { words: detail } } }),
    toldWords(event),
  );
}
