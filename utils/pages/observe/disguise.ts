// Listens in on a function of the page without changing how it looks: name, length, descriptor and source text stay.
// Runs in the page's own world, where everything may be replaced later: what is needed is taken at the start.

const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
const Proxied = Proxy;
const { get, has, set } = WeakMap.prototype;
const originals = new WeakMap<object, unknown>();

type Listener = (self: unknown, given: ArrayLike<unknown>, result: unknown) => void;
type Called = (this: unknown, ...given: never[]) => unknown;

interface Ears {
  /** Before the call, while what was given is untouched. */
  readonly before?: Listener;
  /** After it, with what it gave back. */
  readonly after?: Listener;
}

function quietly(listener: Listener | undefined, self: unknown, given: ArrayLike<unknown>, result?: unknown): void {
  try {
    listener?.(self, given, result);
  } catch {
    // The page must not notice.
  }
}

/** Replaces `owner[name]`, if it is a function that may be replaced and is not heard already. */
export function overhear(owner: object, name: string, { before, after }: Ears): void {
  const found = getOwnPropertyDescriptor(owner, name);
  const original: unknown = found?.value;
  if (!found?.writable || typeof original !== 'function' || apply(has, originals, [original])) return;
  const heard = new Proxied(original as Called, {
    apply(target, self, given) {
      quietly(before, self, given);
      const result = apply(target, self, given);
      quietly(after, self, given, result);
      return result;
    },
  });
  apply(set, originals, [heard, original]);
  defineProperty(owner, name, { ...found, value: heard });
}

/** From now on a disguised function shows the source text of its original, this one included. */
export function keepFaces(): void {
  const name = 'toString';
  const found = getOwnPropertyDescriptor(Function.prototype, name);
  const shown: unknown = found?.value;
  if (!found || typeof shown !== 'function') return;
  const heard = new Proxied(shown as Called, {
    apply: (target, self, given) =>
      apply(target, apply(has, originals, [self]) ? apply(get, originals, [self]) : self, given),
  });
  apply(set, originals, [heard, shown]);
  defineProperty(Function.prototype, name, { ...found, value: heard });
}
