// What an item of the shared room may look like. It was written by some computer at some time: lengths and counts are
// capped, an order that does not fit is left out alone. What it means is the core's to judge.
import * as v from 'valibot';
import { LONGEST_LINE } from '../core/event';
import type { Item } from '../core/travel/items';
import type { PackedCase, PackedEvent, PackedOrder } from '../core/travel/packed';
import { LONGEST_ID } from '../core/travel/packed-case';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const instant = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,9}$/));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Those of a list that fit: one that does not is left out alone. */
const fitting = <T>(schema: v.GenericSchema<unknown, T>, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.maxLength(most),
    v.transform((all) => all.filter((one): one is T => v.is(schema, one))),
  );

const sighting = v.strictTuple([text(7), text(40), instant, instant, instant, instant, text(200)]);

const sum = v.union([v.strictTuple([]), v.strictTuple([amount, text(8)])]);
const caseState = v.strictTuple([
  text(4),
  text(LONGEST_ID),
  v.pipe(v.array(text(LONGEST_ID)), v.maxLength(20)),
  instant,
  instant,
  text(10),
  text(120),
  sum,
]) satisfies v.GenericSchema<unknown, PackedCase>;

const visit = v.strictTuple([text(3), instant, v.record(text(2), v.unknown())]);

const event = v.object({
  i: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  t: text(40),
  o: text(10),
  w: instant,
  u: v.exactOptional(text(10)),
  p: v.exactOptional(text(40)),
  s: v.exactOptional(text(40)),
  n: v.exactOptional(text(80)),
  r: v.exactOptional(text(80)),
  k: v.exactOptional(amount),
  m: v.exactOptional(amount),
  l: v.exactOptional(v.pipe(v.array(text(LONGEST_LINE)), v.maxLength(20))),
  x: v.exactOptional(instant),
}) satisfies v.GenericSchema<unknown, PackedEvent>;

const order = v.object({
  i: v.pipe(v.string(), v.regex(/^\d{10,22}$/)),
  s: text(1),
  f: instant,
  l: instant,
  o: v.exactOptional(v.literal(1)),
  t: v.exactOptional(text(60)),
  n: v.exactOptional(v.strictTuple([text(80), instant])),
  h: v.exactOptional(v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(1)), text(10), instant])),
  z: v.exactOptional(v.strictTuple([text(10), instant])),
  d: v.exactOptional(fitting(sighting, 40)),
  c: v.exactOptional(fitting(caseState, 20)),
  k: v.exactOptional(fitting(visit, 40)),
  e: v.exactOptional(fitting(event, 100)),
  a: v.exactOptional(fitting(v.strictTuple([text(80), instant]), 40)),
}) satisfies v.GenericSchema<unknown, PackedOrder>;

const outline = v.object({ v: v.literal(1), t: v.number(), o: v.pipe(v.array(v.unknown()), v.maxLength(500)) });

/** Undefined for what is no item, or one of a later version. */
export function asItem(value: unknown): Item | undefined {
  const found = v.safeParse(outline, value);
  if (!found.success) return undefined;
  const orders = found.output.o.flatMap((one) => {
    const fits = v.safeParse(order, one);
    return fits.success ? [fits.output] : [];
  });
  return { v: 1, t: found.output.t, o: orders };
}
