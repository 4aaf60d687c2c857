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

/** `at`: when the new date was first seen. */
export interface Move {
  readonly from: Statement;
  readonly to: Statement;
  readonly at: Instant;
}

export interface SourceClock {
  readonly current: Statement | null;
  readonly moves: readonly Move[];
}

interface State extends SourceClock {
  /** What the last counted move led to: many small steps add up to a move. */
  readonly anchor: Statement | null;
}

/** Folds the sightings of one clock, scope and source, oldest first. Unbelievable statements are passed over. */
export function followSource(sightings: readonly Sighting[], now: Instant): SourceClock {
  const silent: State = { current: null, moves: [], anchor: null };
  return statementsOf(sightings)
    .filter((said) => isPlausible(said, said.seenAt, now))
    .reduce(hear, silent);
}

function hear(state: State, said: Statement): State {
  const { current, anchor, moves } = state;
  if (!current || !anchor) return { current: said, anchor: said, moves };
  const next = areApart(current, said) ? movedTo(current, said) : finer(current, said);
  if (said.ahead && next.earliest >= current.earliest)
    return areApart(anchor, next) ? thereAndBack(state, current, next) : state;
  if (areApart(anchor, next)) return { current: next, anchor: next, moves: [...moves, moveOf(current, next)] };
  return { current: next, anchor: width(next) < width(anchor) ? next : anchor, moves };
}

/** A clock that was ahead makes nothing later. What it may have moved has moved back, so that what rang by it rings anew. */
function thereAndBack(state: State, current: Statement, next: Statement): State {
  const back = { from: next, to: current, at: next.seenAt };
  return { ...state, moves: [...state.moves, moveOf(current, next), back] };
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

function moveOf(from: Statement, to: Statement): Move {
  return { from, to, at: to.seenAt };
}

/** First and last time of each sighting, in time. Of two at the same instant the earlier deadline comes last, and stays. */
function statementsOf(sightings: readonly Sighting[]): readonly Statement[] {
  return sightings
    .flatMap(({ firstSeenAt, lastSeenAt, ahead, ...said }): Statement[] => {
      const last = { ...said, seenAt: lastSeenAt, ...(ahead && { ahead }) };
      return firstSeenAt === lastSeenAt ? [last] : [{ ...said, seenAt: firstSeenAt }, last];
    })
    .sort((a, b) => a.seenAt - b.seenAt || b.earliest - a.earliest || (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
}
