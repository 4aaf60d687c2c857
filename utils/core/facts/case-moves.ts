// The case as a state machine: what each event makes of it. A duty (an offer to answer, proof to add, a parcel to post, a
// decision to appeal) stays until an event of its own ends it, so that no deadline is lost to another one.
import type { EventType, OrderEvent } from '../event';
import type { CalendarDate } from '../time';

/** Something the buyer must do. `until` is the stated day, null when none was told; `amount` is what is on the table. */
export interface Duty {
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
  readonly amount: number | null;
  /** Of `amount`, where a page named it; null: the order's own. */
  readonly currency: string | null;
  /** 1 for the case's first duty: part of a reminder's key, so that a second offer rings anew. */
  readonly round: number;
}

/** Whose move it is. `carrier`: a returned parcel is under way. `refund`: money was granted and is not here yet. */
export type Turn = 'seller' | 'aliexpress' | 'carrier' | 'refund' | 'buyer';

export interface CaseState {
  readonly turn: Turn;
  /** The newest request that the store has to answer; null when its day is not known. */
  readonly openedOn: CalendarDate | null;
  /** The day of the last move. */
  readonly movedOn: CalendarDate;
  readonly asked: number | null;
  readonly offer: Duty | null;
  readonly proof: Duty | null;
  readonly post: Duty | null;
  /** A decision for less than was asked. */
  readonly decision: Duty | null;
  readonly rejected: boolean;
  readonly appealed: boolean;
  /** The goods came while it runs and were not checked yet. */
  readonly arrived: boolean;
  /** A page showed it, not only the user. */
  readonly seen: boolean;
  /** How many duties and requests there were so far. */
  readonly rounds: number;
  readonly requests: number;
}

/** Ids of the steps whose ticks move a case. */
export const PROOF_STEP = 'add-proof';
export const CHECK_STEP = 'check-goods';

/** `worth`: all that can have been asked for; null where it is not known. */
type Move = (state: CaseState, event: OrderEvent, worth: number | null) => CaseState | null;
type Step = (state: CaseState, event: OrderEvent) => CaseState;

/** What a case may ask of the buyer; several at a time. */
export const DUTIES = ['offer', 'proof', 'post', 'decision'] as const;
export const NO_DUTIES = { offer: null, proof: null, post: null, decision: null } as const satisfies Record<
  (typeof DUTIES)[number],
  null
>;

export const newCase = (on: CalendarDate): CaseState => ({
  ...NO_DUTIES,
  turn: 'seller',
  openedOn: null,
  movedOn: on,
  asked: null,
  rejected: false,
  appealed: false,
  arrived: false,
  seen: false,
  rounds: 0,
  requests: 0,
});

const dutyOf = ({ rounds }: CaseState, { on, until, amount }: OrderEvent): Duty => ({
  since: on,
  until: until ?? null,
  amount: amount ?? null,
  currency: null,
  round: rounds + 1,
});

const hasDuty = ({ offer, proof, post, decision }: CaseState): boolean =>
  [offer, proof, post, decision].some((duty) => duty !== null);

const reopened: Step = (state, { on, asked }) => ({
  ...state,
  turn: 'seller',
  openedOn: on,
  asked: asked ?? state.asked,
  requests: state.requests + 1,
});

/** A rejected offer is a new request; one that was accepted is money on its way. */
const answered: Move = (state, event) =>
  event.outcome === 'accepted'
    ? { ...state, ...NO_DUTIES, turn: 'refund' }
    : { ...reopened(state, event), offer: null };

/** Outcomes that give all that was asked, however they are called. */
export const IN_FULL: readonly string[] = [
  'refund',
  'full',
  'full-refund',
  'refunded',
  'won',
  'buyer',
  'for-buyer',
  'accepted',
];
/** Outcomes that give it against the goods. */
export const TO_RETURN: readonly string[] = ['return', 'return-and-refund', 'return-refund'];

/** Less than asked unless the outcome or the amount says otherwise: an appeal that is not needed costs nothing. */
const decided: Move = (state, event, worth) => {
  const { outcome = '', amount } = event;
  const base = { ...state, ...NO_DUTIES };
  if (TO_RETURN.includes(outcome)) return { ...base, turn: 'buyer', post: dutyOf(state, event) };
  const due = state.asked ?? worth;
  const enough = amount !== undefined && due !== null ? amount >= due : IN_FULL.includes(outcome);
  return enough ? { ...base, turn: 'refund' } : { ...base, turn: 'buyer', decision: dutyOf(state, event) };
};

const ticked: Move = (state, { step }) => {
  const proof = step === PROOF_STEP || (step === undefined && state.proof !== null);
  if (proof) return { ...state, proof: null, turn: state.proof === null ? state.turn : 'aliexpress' };
  return step === CHECK_STEP ? { ...state, arrived: false } : state;
};

const gone: Move = () => null;

/** Events that are not listed leave a case as it is. */
const MOVES: Readonly<Record<string, Move | undefined>> = {
  'case-opened': reopened,
  'seller-rejected': (state) => ({ ...state, turn: 'aliexpress', offer: null, rejected: true }),
  'seller-offered': (state, event) => ({ ...state, turn: 'buyer', offer: dutyOf(state, event) }),
  'offer-answered': answered,
  'proof-asked': (state, event) => ({ ...state, turn: 'buyer', proof: dutyOf(state, event) }),
  'return-agreed': (state, event) => ({
    ...state,
    turn: 'buyer',
    offer: null,
    proof: null,
    post: dutyOf(state, event),
  }),
  'return-posted': (state) => ({ ...state, turn: 'carrier', post: null }),
  decided,
  appealed: (state) => ({ ...state, turn: 'aliexpress', decision: null, appealed: true }),
  'refund-agreed': (state) => ({ ...state, ...NO_DUTIES, turn: 'refund' }),
  'arrived-during-case': (state) => ({ ...state, arrived: true }),
  problem: (state) => ({ ...state, arrived: false }),
  'step-done': ticked,
  // The page would not take the request after all: there is no case. With an answer of others there is one.
  'page-refused': (state) => (state.seen || hasDuty(state) || state.turn !== 'seller' ? state : null),
  'case-cancelled': gone,
  'money-back': gone,
  'arrived-good': gone,
  'not-worth-it': gone,
} satisfies Partial<Record<EventType, Move>>;

/** Events that tell of a case which the user did not tell of before. */
export const OPENERS: readonly string[] = [
  'case-opened',
  'seller-rejected',
  'seller-offered',
  'offer-answered',
  'proof-asked',
  'return-agreed',
  'return-posted',
  'decided',
  'appealed',
  'refund-agreed',
] satisfies EventType[];

/** Each may begin a duty. */
const DUTY_BEGINS: readonly string[] = [
  'seller-offered',
  'proof-asked',
  'return-agreed',
  'decided',
] satisfies EventType[];

const NO_MOVE: readonly string[] = [
  'problem',
  'step-done',
  'page-refused',
  'arrived-during-case',
] satisfies EventType[];

/** The case after one more event; null while, or once, there is none. */
export function moved(state: CaseState | null, event: OrderEvent, worth: number | null): CaseState | null {
  const { type, on } = event;
  const known = Object.hasOwn(MOVES, type) ? MOVES[type] : undefined;
  if (known === undefined) return state;
  if (state === null && !OPENERS.includes(type)) return null;
  const next = known(state ?? newCase(on), event, worth);
  if (next === null || NO_MOVE.includes(type)) return next;
  return { ...next, movedOn: on, rounds: next.rounds + Number(DUTY_BEGINS.includes(type)) };
}
