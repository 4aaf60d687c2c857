// Many lives, each lived once under every scheduler with the same chance, and the sums.
import { beliefsOf } from './belief';
import { judge, NONE, type Verdict } from './judge';
import { lifeOf } from './life';
import { ours } from './ours';
import { livePair } from './pair';
import { PLAIN } from './plain';
import { live, type MakeScheduler } from './world';

const ORDERS_PER_LIFE = 25;
/** Every tenth life is lived on two computers as well. */
const PAIRS = 10;
export const ON_TWO = 'ours on two computers';
const SCHEDULERS: readonly (readonly [string, MakeScheduler])[] = [['ours', ours], ...Object.entries(PLAIN)];

const plus = (a: Verdict, b: Verdict): Verdict => ({
  dates: a.dates + b.dates,
  lost: a.lost + b.lost,
  double: a.double + b.double,
  early: a.early + b.early,
});

const isFlawless = ({ lost, double, early }: Verdict): boolean => lost + double + early === 0;

/** Seeds `from`, `from + step`, … until that many orders were judged. By scheduler. `failed` hears each life in which ours did. */
export function simulate(orders: number, from = 1, step = 1, failed = (_seed: number) => {}): Record<string, Verdict> {
  const sums: Record<string, Verdict> = Object.fromEntries(
    [...SCHEDULERS.map(([name]) => name), ON_TWO].map((name) => [name, NONE]),
  );
  for (let seed = from; (sums.ours ?? NONE).dates < orders; seed += step) {
    const two = ((seed - from) / step) % PAIRS === 0 ? livePair(seed, ORDERS_PER_LIFE).reduce(plus, NONE) : NONE;
    sums[ON_TWO] = plus(sums[ON_TWO] ?? NONE, two);
    const life = lifeOf(seed, ORDERS_PER_LIFE);
    const known = beliefsOf(life.visits);
    for (const [name, make] of SCHEDULERS) {
      const shown = live(life, make, seed);
      const verdict = judge(life, known, shown, name === 'ours');
      sums[name] = plus(sums[name] ?? NONE, verdict);
      if (name === 'ours' && !isFlawless(plus(verdict, two))) failed(seed);
    }
  }
  return sums;
}
