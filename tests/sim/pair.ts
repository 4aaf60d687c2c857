// A user with two computers that share: the same orders, each page looked at on one of them, each browser opened, closed and
// failing on its own. A reminder is lost where a computer that read the date itself should have told and neither did.
import { HOUR } from '../../utils/core/time';
import { Account, Computer } from '../webext/account';
import { type Belief, beliefsOf, type Known } from './belief';
import { isDouble, isEarly, isLost, isOfDate, NONE, setBacksOf, type Verdict } from './judge';
import { type Fate, type Life, lifeOf } from './life';
import { Link } from './link';
import { sharing } from './ours';
import { randomOf } from './random';
import { liveTogether, type Shown } from './world';

/** Seeds of second computers begin here: no first one comes so far. */
const SECOND = 1_000_000_000;

/** The second computer has the same orders and travels with its user; a page is looked at on it where it runs by then. */
function pairOf(seed: number, orders: number): readonly [Life, Life] {
  const [first, second] = [lifeOf(seed, orders), lifeOf(SECOND + seed, 0)];
  const random = randomOf(SECOND - seed);
  const runs = (at: number): boolean =>
    second.sessions.some(({ from, to, ahead }) => ahead === 0 && from < at && at <= to);
  const moved = new Set(first.visits.filter(({ at }) => runs(at) && random.chance(0.5)));
  return [
    { ...first, visits: first.visits.filter((visit) => !moved.has(visit)) },
    { ...second, places: first.places, fates: first.fates, visits: [...moved] },
  ];
}

interface Watch {
  readonly life: Life;
  readonly known: ReadonlyMap<string, readonly Known[]>;
  readonly shown: readonly Shown[];
}

const beliefIn = ({ known }: Pick<Watch, 'known'>, { id }: Fate): Belief | null =>
  known.get(id)?.at(-1)?.belief ?? null;

/** It read the final date itself; whoever only hears of it is not held to it, since what is carried may be lost. */
const hasRead = ({ life }: Watch, { id, statedAt }: Fate): boolean =>
  life.visits.some(({ at, reading }) => reading.id === id && at >= statedAt);

/** Two computers that read a counter apart from each other may take it for ending an hour or two apart. */
const APART = 2 * HOUR;

function verdictOf(fate: Fate, watches: readonly Watch[], all: Pick<Watch, 'known'>): Verdict {
  const own = watches.map(({ shown }) => shown.filter(({ orderId }) => orderId === fate.id));
  const double = watches.reduce((sum, { life }, at) => {
    const mine = own[at] ?? [];
    return sum + mine.filter((each, nth) => isDouble(each, mine.slice(0, nth), setBacksOf(life))).length;
  }, 0);
  const belief = beliefIn(all, fate);
  if (fate.finished || belief === null) return { ...NONE, double };
  const told = own.flat().filter(isOfDate);
  const clocks = watches.map(({ life }) => life);
  const lost = watches.some((watch) => {
    const mine = hasRead(watch, fate) ? beliefIn(watch, fate) : null;
    if (mine === null) return false;
    const ladder = mine.earliest === belief.earliest && mine.latest === belief.latest;
    return isLost({ life: watch.life, clocks, ladder, slack: APART }, fate, mine, told);
  });
  // One that did not hear yet that the date has moved tells of the one it knows.
  const ever = (all.known.get(fate.id) ?? []).map(({ belief: known }) => known?.earliest ?? belief.earliest);
  const first = { at: 0, belief: { ...belief, earliest: Math.min(...ever) } };
  const travels = (clocks[0]?.places.length ?? 0) > 1;
  const early = told.filter((each) => isEarly(each, [first], fate.form, travels)).length;
  return { dates: 1, lost: Number(lost), double, early };
}

/** By order, in the order of the life. */
export function livePair(seed: number, orders: number): readonly Verdict[] {
  const lives = pairOf(seed, orders);
  const chance = randomOf(SECOND + SECOND + seed);
  let now = 0;
  const rooms = [new Computer(() => now), new Computer(() => now)] as const;
  const account = new Account(rooms);
  const shown = liveTogether(
    [
      { life: lives[0], make: sharing(new Link('aaaaaaaaaa', rooms[0], account, chance)), seed },
      { life: lives[1], make: sharing(new Link('bbbbbbbbbb', rooms[1], account, chance)), seed: seed + 1 },
    ],
    (at) => {
      now = at;
    },
  );
  const watches = lives.map((life, at) => ({ life, known: beliefsOf(life.visits), shown: shown[at] ?? [] }));
  const visits = lives.flatMap((life) => life.visits).sort((a, b) => a.at - b.at);
  const all = { known: beliefsOf(visits) };
  return lives[0].fates.map((fate) => verdictOf(fate, watches, all));
}
