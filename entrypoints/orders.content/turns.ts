// Long work in short turns, so that the page never waits for us.

/** Milliseconds of work before the page gets its turn. */
const TURN = 12;
/** Milliseconds until a page is taken for one that draws nothing, as in a tab behind. */
const UNDRAWN = 1000;

/** When the page has been laid out: to ask for its look then costs it no layout of its own. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, UNDRAWN);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** To be awaited after each piece of work: waits for the page's next frame when the turn is used up. */
export function rested(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN) return;
    await drawn();
    began = performance.now();
  };
}
