// Orders of several lines and parcels, told of and read again and again: what one line asks for goes only with a word about that
// line, or with a page that shows how that line's case stands. CLAIMCHECK_RUNS=100000 runs it at length.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  CASE_STATES,
  type CaseState,
  EVENT_TYPES,
  ENDINGS as ORDER_ENDINGS,
  type OrderEvent,
} from '../../utils/core/event';
import { eachCase, factsOf } from '../../utils/core/facts/facts';
import { lineGroups } from '../../utils/core/facts/line-groups';
import type { Parcel } from '../../utils/core/order';
import type { CaseReading, OrderReading } from '../../utils/core/reading';
import { withEvent } from '../../utils/core/record/changes';
import { mergeReading } from '../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../utils/core/record/record';
import { toOrder } from '../../utils/core/record/to-order';
import { addDays, DAY } from '../../utils/core/time';
import { PLACED, reading, refundDate } from './readings';

const runs = Number(process.env.CLAIMCHECK_RUNS ?? 3000);
/** Days after 15 July. No day of a duty goes by: what is told has until October. */
const FIRST_DAY = 60;
const NOW = { now: PLACED + 70 * DAY, timeZone: 'UTC' };

const LINES = ['11', '12', '13'] as const;
type Line = (typeof LINES)[number];

/** What happens: a word about some lines or all, or a page that shows one case; a line, one of no line, or a second case of it. */
interface Step {
  readonly what: 'told' | 'page';
  readonly line: Line | null;
  readonly type: (typeof EVENT_TYPES)[number];
  readonly outcome: string | undefined;
  readonly state: CaseState;
  readonly vague: boolean;
  readonly page: OrderReading['page'];
  readonly number: 'one' | 'two' | 'none';
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('told', 'page'),
  line: fc.constantFrom(...LINES, null),
  type: fc.constantFrom(...EVENT_TYPES),
  outcome: fc.constantFrom(undefined, 'short', 'full', 'return', 'accepted'),
  state: fc.constantFrom(...CASE_STATES),
  vague: fc.boolean(),
  page: fc.constantFrom('list', 'detail', 'returns'),
  number: fc.constantFrom('one', 'two', 'none'),
});

const line = (id: Line) => ({ id, title: id, variant: null, quantity: 1, price: null, url: null });
const parcelOf = (...lineIds: readonly Line[]): Parcel => ({
  trackingNumber: lineIds.join(),
  carrier: null,
  lineIds,
  lastEvent: null,
});

const anyFirst = fc
  .record({ lines: fc.integer({ min: 1, max: 3 }), together: fc.boolean() })
  .map(({ lines, together }) => {
    const ids = LINES.slice(0, lines);
    const parcels = together ? [parcelOf(...ids)] : ids.map((id) => parcelOf(id));
    const fields = { status: 'awaiting-delivery', lines: ids.map(line), parcels, placedOn: '2026-07-15' } as const;
    return mergeReading(undefined, reading(1, { fields, deadlines: [refundDate('2026-09-05')] }));
  });

const dayOf = (index: number): number => FIRST_DAY + index;

function caseOf({ line: of, state, vague, number }: Step): CaseReading {
  const runsOnly = vague && state === 'waiting-seller';
  return {
    id: number === 'none' || of === null ? null : `${of}-${number}`,
    lineIds: of === null ? [] : [of],
    state,
    vague: runsOnly,
    text: '',
    openedOn: number === 'two' ? addDays('2026-07-15', FIRST_DAY) : null,
    amount: null,
  };
}

function eventOf({ line: of, type, outcome }: Step, index: number): OrderEvent {
  const on = addDays('2026-07-15', dayOf(index));
  const about = { ...(of !== null && { lines: [of] }), ...(outcome && { outcome }), until: '2026-10-20' };
  return { id: `e${index}`, type, on, at: PLACED + dayOf(index) * DAY, ...about };
}

/** Of a line that the order has. Of several lines the guide tells by line; of the whole order only an end is told. */
function fitted(step: Step, lines: readonly string[]): Step {
  if (step.line !== null && lines.includes(step.line)) return step;
  const byLine = step.what === 'told' && lines.length > 1 && !(ORDER_ENDINGS as readonly string[]).includes(step.type);
  return { ...step, line: byLine ? LINES[0] : null };
}

const linesOf = ({ fields }: OrderRecord): readonly string[] =>
  (fields.lines?.value ?? []).flatMap(({ id }) => id ?? []);

function after(record: OrderRecord, step: Step, index: number): OrderRecord {
  const here = fitted(step, linesOf(record));
  if (here.what === 'told') return withEvent(record, eventOf(here, index));
  return mergeReading(record, reading(dayOf(index), { page: here.page, cases: [caseOf(here)] }));
}

const DUTIES = ['offer', 'proof', 'post', 'decision', 'money'] as const;
type Duty = (typeof DUTIES)[number];

/** What each line asks for now. */
function dutiesOf(record: OrderRecord): ReadonlyMap<string, ReadonlySet<Duty>> {
  const order = toOrder(record, NOW);
  const held = new Map<string, Set<Duty>>();
  for (const group of lineGroups(order)) {
    const facts = eachCase(factsOf(order, group, NOW)).filter(({ ending }) => ending === null);
    const duties = facts.flatMap(({ case: found }) =>
      DUTIES.filter((duty) => (duty === 'money' ? found?.turn === 'refund' : found !== null && found[duty] !== null)),
    );
    for (const id of group.lineIds) held.set(id, new Set([...(held.get(id) ?? []), ...duties]));
  }
  return held;
}

const ENDINGS = [...ORDER_ENDINGS, 'case-cancelled'];
/** Words that end a duty of the line they are about. */
const WORDS: Readonly<Record<Duty, readonly string[]>> = {
  offer: [...ENDINGS, 'offer-answered', 'seller-rejected', 'return-agreed', 'decided', 'refund-agreed'],
  proof: [...ENDINGS, 'step-done', 'return-agreed', 'decided', 'refund-agreed', 'offer-answered'],
  post: [...ENDINGS, 'return-posted', 'decided', 'refund-agreed', 'offer-answered'],
  decision: [...ENDINGS, 'appealed', 'decided', 'refund-agreed', 'offer-answered'],
  money: EVENT_TYPES.filter((type) => type !== 'step-done' && type !== 'problem' && type !== 'page-refused'),
};
/** States of a page that do not end a duty of the line they are about: the same, or what leaves it open. */
const LEAVE: Readonly<Record<Duty, readonly CaseState[]>> = {
  offer: ['offer'],
  proof: ['evidence-asked', 'waiting-seller', 'offer', 'aliexpress-decides'],
  post: ['return-agreed'],
  decision: ['decided', 'closed'],
  money: ['refund-agreed', 'closed'],
};

interface Shown {
  /** A page asked for the proof, and knows when it has it. */
  readonly proof: boolean;
  /** Money came: a page that says "it runs" afterwards tells of what was asked for anew, and that is looked at. */
  readonly refund: boolean;
  /** Pages showed more than one case: when one of them rests, the line is where the other stands. */
  readonly several: boolean;
}

/** True where the step may end what the line asks for, after what pages have shown. */
function mayEnd(step: Step, lines: readonly string[], id: string, duty: Duty, shown: Shown): boolean {
  const { line: of } = fitted(step, lines);
  const isMeant = of === null ? step.what === 'told' || lines.length === 1 : of === id;
  if (!isMeant) return false;
  if (step.what === 'told') return WORDS[duty].includes(step.type);
  const vague = step.vague && step.state === 'waiting-seller';
  if (shown.several && (vague || step.state === 'closed')) return true;
  if (duty === 'decision' && vague) return shown.refund;
  if (duty === 'proof' && shown.proof && step.state !== 'evidence-asked') return !vague;
  return !vague && !LEAVE[duty].includes(step.state);
}

it('goes only with a word about its line, or a page that shows it is over', () => {
  fc.assert(
    fc.property(anyFirst, fc.array(anyStep, { maxLength: 5 }), anyStep, (first, steps, last) => {
      const before = steps.reduce(after, first);
      const lines = linesOf(first);
      const [held, left] = [dutiesOf(before), dutiesOf(after(before, last, steps.length))];
      const isShown = (of: CaseState): boolean => steps.some(({ what, state }) => what === 'page' && state === of);
      const numbers = new Set([...steps, last].flatMap(({ what, number }) => (what === 'page' ? number : [])));
      const shown = { proof: isShown('evidence-asked'), refund: isShown('refunded'), several: numbers.size > 1 };
      for (const [id, duties] of held) {
        if (!lines.includes(id)) continue;
        for (const duty of duties) {
          if (!mayEnd(last, lines, id, duty, shown))
            expect([...(left.get(id) ?? [])], `${duty} of ${id}`).toContain(duty);
        }
      }
    }),
    { numRuns: runs },
  );
}, 600_000);
