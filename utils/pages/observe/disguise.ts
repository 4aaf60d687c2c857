// Listens in on a function of the page without changing how it looks: name, length, descriptor and source text stay.
import { apply, defineProperty, getOwnPropertyDescriptor, quietly } from './natives';

const Disguise = Proxy;
const { get, set } = WeakMap.prototype;
const originals = new WeakMap<object, unknown>();

type Called = (this: unknown, ...given: never[]) => unknown;
/** Makes the call and may look at what goes in and comes out. */
type Trap = (call: () => unknown, self: unknown, given: ArrayLike<unknown>) => unknown;

function replace(owner: object, name: string, trap: Trap): void {
  const found = getOwnPropertyDescriptor(owner, name);
  const original: unknown = found?.value;
  if (!found?.writable || typeof original !== 'function' || apply(get, originals, [original])) return;
  const heard = new Disguise(original as Called, {
    apply: (target, self, given) => trap(() => apply(target, self, given), self, given),
  });
  apply(set, originals, [heard, original]);
  defineProperty(owner, name, { ...found, value: heard });
}

interface Ears {
  /** Before the call, while what is given is untouched. */
  readonly before?: (given: ArrayLike<unknown>) => void;
  /** After it, with what it gave back. */
  readonly after?: (given: ArrayLike<unknown>, result: unknown, self: unknown) => void;
}

/** Replaces `owner[name]`, if it is a function that may be replaced and is not heard already. */
export function overhear(owner: object, name: string, { before, after }: Ears): void {
  replace(owner, name, (call, self, given) => {
    quietly(() => before?.(given));
    const result = call();
    quietly(() => after?.(given, result, self));
    return result;
  });
}

/** From now on a disguised function shows the source text of its original, this one included. */
export function keepFaces(): void {
  const { prototype } = Function;
  const shown = prototype.toString;
  replace(prototype, 'toString', (call, self) => {
    const original = apply(get, originals, [self]);
    return original ? apply(shown, original, []) : call();
  });
}
