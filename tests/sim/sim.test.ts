// The short form of `npm run sim`: no reminder of ours is lost, told twice or early; every plain scheduler loses some.
import { expect, it } from 'vitest';
import { PLAIN } from './plain';
import { simulate } from './simulate';

/** A few seconds' worth; `npm run sim` takes as many as it is given. */
const ORDERS = 200;

it('loses none of some hundred orders, and each plain way does', () => {
  const sums = simulate(ORDERS);
  expect(sums.ours).toMatchObject({ lost: 0, double: 0, early: 0 });
  for (const name of Object.keys(PLAIN)) expect(sums[name]?.lost, name).toBeGreaterThan(0);
}, 60_000);
