// A long list a part at a time, so that thousands of orders open as fast as ten.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
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
  return (
    <>
      {children(items.slice(0, upTo))}
      {rest > 0 && (
        <Button kind="plain" testId="show-more" onPress={() => setUpTo(upTo + portion)}>
          {say({ key: 'popup.show-more', values: { n: Math.min(rest, portion) } })}
        </Button>
      )}
    </>
  );
}
