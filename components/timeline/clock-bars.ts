// Facts → shapes: which clocks of an order the timeline draws, and how. A stated date is solid up to the first instant at
// which it may come; an estimate is never solid. Owns no widths and no words.
import type { ClockKind, Deadline } from '../../utils/core/deadline';
import type { DecidedOrder } from '../../utils/core/summary';
import { DAY, type Moment, startOfLocalDay } from '../../utils/core/time';
import { daysOf } from '../words/days-of';
import { barParts, type Stretch, within } from './bar-parts';
import type { Label, Part, Shapes, Shown } from './bar-shapes';
import { type DaySpan, placeIn } from './clock-days';
import { clockStart } from './clock-start';
import { clocksOf, isSameClock } from './order-clocks';

/** What shapes are made of. `least`: the smallest width that can be seen, in days. */
interface Ground extends DecidedOrder {
  readonly span: DaySpan;
  readonly moment: Moment;
  readonly least: number;
}

/** A guess wider than this is a window of its own. */
const WIDE = 3 * DAY;
const OPENING: readonly ClockKind[] = ['no-delivery-refund', 'dispute-opens'];

/**
 * Where others must act, their clock alone; else every stated date and the guess that follows them. A guess that comes before
 * them is drawn alone when the step stands on it: what counts first must be what one sees first.
 */
export function shapesOf(ground: Ground): Shown {
  const clocks = clocksOf(ground);
  const own = clocks.filter(({ role }) => role !== 'owed');
  const isOthers = ground.decision.clock?.role === 'owed' || own.length === 0;
  const owed = isOthers ? foremost(clocks, ground, ({ role }) => role === 'owed') : null;
  const stated = own.filter(({ basis }) => basis !== 'estimated');
  const guess = foremost(own, ground, ({ basis }) => basis === 'estimated');
  const shapes =
    owed !== null
      ? owedLine(owed, ground)
      : guess !== null && (stated.length === 0 || isFirst(guess, stated, ground))
        ? guessed(guess, ground)
        : stated.length > 0
          ? bar(stated, guess, ground)
          : NOTHING;
  return within(shapes, ground.span.days, placeIn(ground.span, ground.moment.now));
}

/** The one that the step stands on, else the next to come, else the last that was. */
function foremost(
  clocks: readonly Deadline[],
  { decision: { clock }, moment }: Ground,
  isMeant: (deadline: Deadline) => boolean,
): Deadline | null {
  const meant = clocks.filter(isMeant);
  const stood = meant.find((one) => clock !== null && isSameClock(one, clock));
  return stood ?? meant.find(({ latest }) => latest > moment.now) ?? meant.at(-1) ?? null;
}

const isFirst = (guess: Deadline, stated: readonly Deadline[], { decision: { clock }, moment }: Ground): boolean =>
  clock !== null &&
  isSameClock(guess, clock) &&
  guess.latest > moment.now &&
  stated.every(({ earliest }) => guess.latest <= earliest);

const start = (clock: Deadline, { order, span, moment }: Ground): number =>
  placeIn(span, clockStart(order, clock, moment));

const placesOf = ({ earliest, latest }: Deadline, { span }: Ground): Stretch => ({
  from: placeIn(span, earliest),
  to: placeIn(span, latest),
});

/** Where the day begins that is said of a clock; never before its range, never after it. */
function saidAt(clock: Deadline, side: 'from' | 'to', { span, moment }: Ground): number {
  const day = startOfLocalDay(daysOf(clock, moment)[side], moment.timeZone);
  return placeIn(span, Math.min(clock.latest, Math.max(clock.earliest, day)));
}

const guessAt = (guess: Deadline, ground: Ground): number =>
  saidAt(guess, OPENING.includes(guess.kind) ? 'to' : 'from', ground);

function labelOf(what: Label['what'], clock: Deadline, { moment }: Ground): Label {
  return { what, kind: clock.kind, ...daysOf(clock, moment), isEstimate: clock.basis === 'estimated' };
}

const NOTHING: Shapes = {
  parts: [],
  opens: [],
  ring: null,
  label: { what: 'none', kind: null, from: null, to: null, isEstimate: false },
};

function owedLine(clock: Deadline, ground: Ground): Shapes {
  const ring = saidAt(clock, 'to', ground);
  const kind = clock.basis === 'estimated' ? 'owed-estimate' : 'owed';
  const from = Math.min(start(clock, ground), ring - ground.least);
  return { parts: [{ kind, from, to: ring }], opens: [], ring, label: labelOf('owed', clock, ground) };
}

function guessed(guess: Deadline, ground: Ground): Shapes {
  const since = start(guess, ground);
  const isWide = guess.latest - guess.earliest > WIDE;
  if (!isWide) {
    const to = guessAt(guess, ground);
    const part: Part = { kind: 'estimate', from: Math.min(since, to - ground.least), to };
    return { parts: [part], opens: [], ring: null, label: labelOf('estimate', guess, ground) };
  }
  const { from, to } = placesOf(guess, ground);
  const window: Part = { kind: 'window', from, to };
  const parts: readonly Part[] = since < from ? [{ kind: 'unsure', from: since, to: from }, window] : [window];
  return { parts, opens: [], ring: null, label: labelOf('window', guess, ground) };
}

function bar(stated: readonly Deadline[], guess: Deadline | null, ground: Ground): Shapes {
  const dates = stated.map((clock) => ({ clock, ...placesOf(clock, ground) }));
  const parts = barParts({
    start: Math.min(...stated.map((clock) => start(clock, ground))),
    now: placeIn(ground.span, ground.moment.now),
    dates,
    guess: guess && guessAt(guess, ground),
    least: ground.least,
  });
  const opens = dates.filter(({ clock }) => clock.role === 'opens').map(({ from, to }) => (from + to) / 2);
  const isGuessDrawn = guess !== null && parts.some(({ kind }) => kind === 'estimate');
  const last = stated.at(-1);
  const label = isGuessDrawn ? labelOf('estimate', guess, ground) : last ? labelOf('day', last, ground) : NOTHING.label;
  return { parts, opens: [...new Set(opens)], ring: null, label };
}
