// What fails by chance, and that only one thing fails at a time: two at once within one short session would be more than any
// scheduler can make good.
import { HOUR, type Instant } from '../../utils/core/time';
import type { Random } from './random';

/** Until the next heartbeat has made it good, and some more. */
const CALM = 3 * HOUR;

export class Faults {
  readonly random: Random;
  #calmUntil: Instant = 0;
  constructor(random: Random) {
    this.random = random;
  }
  /** Whether something of that share fails at this moment; it is made good within `lasts` ms at the latest. */
  strikes(share: number, at: Instant, lasts: number): boolean {
    const strikes = this.random.chance(share) && at >= this.#calmUntil;
    if (strikes) this.#calmUntil = at + lasts + CALM;
    return strikes;
  }
}
