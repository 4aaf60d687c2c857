// A long list a part at a time, so that thousands of orders open as fast as ten. The first of each new part takes the focus.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { useSay } from './say-context';

interface Props<T> {
  readonly items: readonly T[];
  /** How many at first, and how many each press adds. */
  readonly portion: number;
  readonly children: (shown: readonly T[]) => ComponentChildren;
}

export function ShowMore<T>({ items, portion, children }: Props<T>) {
  const say = useSay();
  const [upTo, setUpTo] = useState(portion);
  const rest = items.length - upTo;
  const list = useRef<HTMLDivElement>(null);
  const first = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (first.current === null) return;
    const entry = list.current?.querySelectorAll('li')[first.current];
    first.current = null;
    entry?.querySelector<HTMLElement>('a, button')?.focus();
  });
  const more = (): void => {
    first.current = upTo;
    setUpTo(upTo + portion);
  };
  return (
    <>
      <div ref={list}>{children(items.slice(0, upTo))}</div>
      {rest > 0 && (
        <Button kind="plain" testId="show-more" onPress={more}>
          {say({ key: 'popup.show-more', values: { n: Math.min(rest, portion) } })}
        </Button>
      )}
    </>
  );
}
