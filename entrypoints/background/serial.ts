// One at a time, over every worker of this extension: two that plan at once could both show the same reminder.
import { MINUTE } from '../../utils/core/time';

/** A turn that hangs, in a browser call that never answers, must not hold up every later reminder. */
const LONGEST_TURN = MINUTE;
let tail: Promise<unknown> = Promise.resolve();
let asked = 0;

/** How many turns of this worker were ever asked for: the same number twice, and nobody has come into line between. */
export const turnsAsked = (): number => asked;

async function withinTurn<T>(work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the turn took too long')), LONGEST_TURN);
  });
  try {
    return await Promise.race([work(), over]);
  } finally {
    clearTimeout(timer);
  }
}

/** Web Locks where the browser has them; else a queue within this worker. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  asked += 1;
  const turn = (): Promise<T> => withinTurn(work);
  if (globalThis.navigator?.locks !== undefined) return navigator.locks.request('claimcheck-sync', turn);
  const mine = tail.then(turn, turn);
  tail = mine.catch(() => undefined);
  return mine;
}
