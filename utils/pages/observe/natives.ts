// What is needed of the page's own world, taken before any script of the page runs: afterwards everything may be replaced.
export const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
export const { stringify } = JSON;
export const { then: follow } = Promise.prototype;
export const { addEventListener, dispatchEvent } = EventTarget.prototype;
const { exec } = RegExp.prototype;

/** The part of `text` that the pattern's first group takes, or "". */
export function firstIn(text: string, pattern: RegExp): string {
  const found: RegExpExecArray | null = apply(exec, pattern, [text]);
  return found?.[1] ?? '';
}

/** Runs our part of something that the page does. The page must not notice when it fails. */
export function quietly(part: () => void): void {
  try {
    part();
  } catch {
    // Then this answer is not heard.
  }
}
