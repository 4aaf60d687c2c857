// What of one order rings at a moment: all its decisions are asked, so that one that the buyer leaves alone silences no other.
// Owns which keys are claimed, and which are settled without being shown. Never reads the ledger itself.
import { compareUrgency } from '../decide';
import type { Decision } from '../decision';
import type { Order } from '../order';
import type { Moment } from '../time';
import { dueRungs, type RingSettings } from './due';
import { isFirstWord } from './first-word';
import { rungsAt } from './ladder';
import { isGentle } from './rung';

export interface OrderRing {
  /** Whose rungs ring, most urgent first; empty: none. */
  readonly decisions: readonly Decision[];
  readonly keys: readonly string[];
  /** Keys of rungs that are not shown any more: a more urgent one of their decision is, or their reason is gone. */
  readonly settle: readonly string[];
}

export interface Heard {
  /** Keys of this order that were claimed and perhaps never shown. */
  readonly claimed: readonly string[];
  /** Keys of any order that need not be told any more, the claimed ones included. */
  readonly known: ReadonlySet<string>;
  /** What can wait a night has rung today. */
  readonly gentleRang: boolean;
}

/** `decisions`: all of the order's at the moment. */
export function ringOf(
  order: Order,
  decisions: readonly Decision[],
  { claimed, known, gentleRang }: Heard,
  moment: Moment,
  settings: RingSettings,
): OrderRing {
  const standing = (decision: Decision): ReadonlySet<string> =>
    new Set(claimed.length === 0 ? [] : rungsAt(order, decision, moment, settings.quiet).map(({ key }) => key));
  const keptBy = new Map(
    decisions.map((decision) => {
      const stands = standing(decision);
      return [decision, claimed.filter((key) => stands.has(key))];
    }),
  );
  const kept = new Set([...keptBy.values()].flat());
  const gone = claimed.filter((key) => !kept.has(key));
  // Nobody may have seen it, so it is no reason to hold back what took its place.
  const told = gone.length === 0 ? known : new Set([...known].filter((key) => !gone.includes(key)));
  const rings = decisions.map((decision) => {
    const due = dueRungs(order, decision, moment, told, settings);
    const [first, ...instead] = due.map(({ key }) => key);
    const mayWait = (): boolean => kept.size === 0 && !isFirstWord(order, decision, moment, told);
    const isHeld = gentleRang && isGentle(due[0]?.rung ?? null) && mayWait();
    const again = keptBy.get(decision) ?? [];
    return first === undefined || isHeld
      ? { decision, keys: again, instead: [] }
      : { decision, keys: [first, ...again], instead };
  });
  return {
    decisions: rings.flatMap(({ decision, keys }) => (keys.length > 0 ? [decision] : [])).sort(compareUrgency),
    keys: [...new Set(rings.flatMap(({ keys }) => keys))],
    settle: [...gone, ...rings.flatMap(({ instead }) => instead)],
  };
}
