// Which moves of several sources move what is reminded of: the entry they make is led by the earliest of them, and a source that
// moved on alone behind it has moved no reminder yet. A function of all that was said; how sources join is deadlines.ts.
import type { Instant } from '../time';
import type { Move, SourceClock, Statement } from './follow-source';
import { areApart } from './ranges';

/** What a source says since when. Null where that is not known exactly: it came back to what it had said before. */
function stageOf({ current, moves, spokeAt }: SourceClock): { said: Statement; since: Instant } | null {
  const last = moves.at(-1);
  const since = last === undefined ? spokeAt : last.isBack ? null : last.at;
  return current === null || since === null ? null : { said: current, since };
}

const isAhead = (leader: Statement, other: Statement): boolean =>
  leader.earliest <= other.earliest || !areApart(leader, other);

/** What opens has rung by its day: a new day that is told after it must ring as well. */
const ringsAnew = ({ from, at }: Move): boolean => from.role === 'opens' && at >= from.earliest;

/** Behind another source, which said then what it says now. */
function isBehind(move: Move, others: readonly SourceClock[]): boolean {
  if (move.isBack || ringsAnew(move)) return false;
  return others.some((other) => {
    const stage = stageOf(other);
    return stage !== null && stage.since <= move.at && isAhead(stage.said, move.from) && isAhead(stage.said, move.to);
  });
}

/**
 * The moves of each source without its last ones that were behind. They count once the lead itself moves, so that no number of
 * moves ever stands for two dates.
 */
export function leadingMoves(sources: readonly SourceClock[]): readonly Move[] {
  return sources.flatMap((source) => {
    const others = sources.filter((other) => other !== source);
    const last = source.moves.findLastIndex((move) => !isBehind(move, others));
    return source.moves.slice(0, last + 1);
  });
}
