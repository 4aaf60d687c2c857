// One source's word on one clock over time: its newest believable statement, and where it really moved.
// Joining several sources is deadlines.ts.
import type { DeadlineReading, Finder, PageKind } from '../reading';
import type { Instant } from '../time';
import { canonicalJson } from './canonical-json';
import { areApart, isAsFine, isPlausible, mayMoveTo, width } from './ranges';
import type { Sighting } from './record';

/** What a source said, and when it last said so before it said something else. */
export interface Statement extends DeadlineReading {
  readonly page: PageKind;
  readonly finder: Finder;
  readonly seenAt: Instant;
  /** Seen by a clock that was ahead. */
  readonly ahead?: true;
}

/**
 * `at`: when the new date was first seen. `isBack`: it was said before, and `at` is only the last time that it was said: of a date
 * the first and the last time are kept.
 */
export interface Move {
  readonly from: Statement;
  readonly to: Statement;
  readonly at: Instant;
  readonly isBack: boolean;
}

export interface SourceClock {
  readonly current: Statement | null;
  readonly moves: readonly Move[];
  /** When it said anything first. */
  readonly spokeAt: Instant | null;
}

interface State extends SourceClock {
  /** What the last counted move led to: many small steps add up to a move. */
  readonly anchor: Statement | null;
}

interface Mention {
  readonly said: Statement;
  /** Of two mentions the later one. */
  readonly isAgain: boolean;
}

/** Folds the sightings of one clock, scope and source, oldest first. Unbelievable statements are passed over. */
export function followSource(sightings: readonly Sighting[], now: Instant): SourceClock {
  const silent: State = { current: null, moves: [], anchor: null, spokeAt: null };
  return mentionsOf(sightings)
    .filter(({ said }) => isPlausible(said, said.seenAt, now))
    .reduce(hear, silent);
}

function hear(state: State, { said, isAgain }: Mention): State {
  const { current, anchor, moves } = state;
  if (!current || !anchor) return { current: said, anchor: said, moves, spokeAt: said.seenAt };
  const next = areApart(current, said) ? movedTo(current, said) : finer(current, said);
  const isMove = areApart(anchor, next);
  const move = { from: current, to: next, at: said.seenAt, isBack: isAgain };
  if (said.ahead && next.earliest >= current.earliest) return isMove ? thereAndBack(state, move) : state;
  if (isMove) return { ...state, current: next, anchor: next, moves: [...moves, move] };
  return { ...state, current: next, anchor: width(next) < width(anchor) ? next : anchor };
}

/** A clock that was ahead makes nothing later. What it may have moved has moved back, so that what rang by it rings anew. */
function thereAndBack(state: State, there: Move): State {
  const back = { ...there, from: there.to, to: there.from, isBack: true };
  return { ...state, moves: [...state.moves, there, back] };
}

/** Earlier is always believed; later only from a statement as fine as the one before, and not by months. */
function movedTo(current: Statement, said: Statement): Statement {
  if (said.earliest < current.earliest) return said;
  return isAsFine(said.precision, current.precision) && mayMoveTo(current, said) ? said : current;
}

/** Of two that overlap, the finer one; of equally fine ones the newer, which may also have begun to name an earlier day. */
function finer(current: Statement, said: Statement): Statement {
  return isAsFine(said.precision, current.precision) ? said : current;
}

/** First and last time of each sighting, in time. Of two at the same instant the earlier deadline comes last, and stays. */
function mentionsOf(sightings: readonly Sighting[]): readonly Mention[] {
  return sightings
    .flatMap(({ firstSeenAt, lastSeenAt, ahead, ...said }): Mention[] => {
      const last = { ...said, seenAt: lastSeenAt, ...(ahead && { ahead }) };
      if (firstSeenAt === lastSeenAt) return [{ said: last, isAgain: false }];
      return [
        { said: { ...said, seenAt: firstSeenAt }, isAgain: false },
        { said: last, isAgain: true },
      ];
    })
    .sort(({ said: a }, { said: b }) => byTime(a, b));
}

function byTime(a: Statement, b: Statement): number {
  return a.seenAt - b.seenAt || b.earliest - a.earliest || (canonicalJson(a) < canonicalJson(b) ? -1 : 1);
}
