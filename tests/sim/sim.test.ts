// The short form of `npm run sim`: no reminder of ours is lost, told twice or early; every plain scheduler loses some.
import { expect, it } from 'vitest';
import { PLAIN } from './plain';
import { ON_TWO, simulate } from './simulate';

/** A few seconds' worth; `npm run sim` takes as many as it is given. */
const ORDERS = 200;
/**
 * Lives in which a reminder was lost once. 1027: slept through, replaced overnight, and the browser runs before the hour
 * only. 1012, 1059: a date first read before the hour by a browser that is closed by then. 102168: the clock set back by days,
 * and the worker dies while it plans all anew. 921484: the worker dies of the first word, and the browser runs before the hour
 * only, when another word has taken its place.
 */
const LOST_ONCE = [1012, 1027, 1059, 102168, 921484];

it('loses none of some hundred orders, and each plain way does', () => {
  const sums = simulate(ORDERS);
  expect(sums.ours).toMatchObject({ lost: 0, double: 0, early: 0 });
  expect(sums[ON_TWO]).toMatchObject({ lost: 0, double: 0, early: 0 });
  expect(sums[ON_TWO]?.dates).toBeGreaterThan(20);
  for (const name of Object.keys(PLAIN)) expect(sums[name]?.lost, name).toBeGreaterThan(0);
}, 60_000);

it.each(LOST_ONCE)(
  'loses none in life %i, where one was lost once',
  (seed) => {
    expect(simulate(1, seed).ours).toMatchObject({ lost: 0, double: 0, early: 0 });
  },
  60_000,
);
