// Chance that can be repeated: the same seed gives the same life to every scheduler.

export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  readonly between: (from: number, to: number) => number;
  /** Both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(all: readonly [T, ...T[]]) => T;
}

/** A 32-bit linear step with its bits mixed: even enough for lives, and quick. */
export function randomOf(seed: number): Random {
  let state = (seed ^ 0x5bd1e995) >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + next() * (to - from);
  return {
    next,
    between,
    whole: (from, to) => Math.floor(between(from, to + 1)),
    chance: (share) => next() < share,
    pick: (all) => all[Math.floor(next() * all.length)] ?? all[0],
  };
}
