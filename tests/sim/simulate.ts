// Many lives, each lived once under every scheduler with the same chance, and the sums.
import { beliefsOf } from './belief';
import { judge, type Verdict } from './judge';
import { lifeOf } from './life';
import { ours } from './ours';
import { PLAIN } from './plain';
import { live, type MakeScheduler } from './world';

const ORDERS_PER_LIFE = 25;
const SCHEDULERS: readonly (readonly [string, MakeScheduler])[] = [['ours', ours], ...Object.entries(PLAIN)];

const NONE: Verdict = { dates: 0, lost: 0, double: 0, early: 0 };
const plus = (a: Verdict, b: Verdict): Verdict => ({
  dates: a.dates + b.dates,
  lost: a.lost + b.lost,
  double: a.double + b.double,
  early: a.early + b.early,
});

/** Seeds `from`, `from + step`, … until that many orders were judged. By scheduler. */
export function simulate(orders: number, from = 1, step = 1): Record<string, Verdict> {
  const sums: Record<string, Verdict> = Object.fromEntries(SCHEDULERS.map(([name]) => [name, NONE]));
  for (let seed = from; (sums.ours ?? NONE).dates < orders; seed += step) {
    const life = lifeOf(seed, ORDERS_PER_LIFE);
    const known = beliefsOf(life.visits);
    for (const [name, make] of SCHEDULERS) {
      const shown = live(life, make, seed);
      sums[name] = plus(sums[name] ?? NONE, judge(life, known, shown, name === 'ours'));
    }
  }
  return sums;
}
