// Long work in short turns, so that the page never waits for us.

/** Milliseconds of work before the page gets its turn. */
const TURN = 12;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** To be awaited after each piece of work: pauses when the turn is used up. */
export function rested(): () => Promise<void> | undefined {
  let began = performance.now();
  return () =>
    performance.now() - began < TURN
      ? undefined
      : pause().then(() => {
          began = performance.now();
        });
}
