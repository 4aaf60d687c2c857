// The popup's frame: a bar, the one part that scrolls, and what stays at the bottom.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import css from './Frame.module.css';

interface Props {
  readonly bar: ComponentChildren;
  readonly children: ComponentChildren;
  readonly bottom?: ComponentChildren;
  /** Keeps the full height, so that the window does not jump between views. */
  readonly tall?: boolean;
  /** Names what is shown: when it changes, the new content is shown from its top and gets the focus. */
  readonly showing?: string;
}

export function Frame({ bar, children, bottom, tall = false, showing }: Props) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (showing === undefined) return;
    main.current?.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [showing]);
  return (
    <div class={css.frame} data-tall={tall}>
      {bar}
      <main ref={main} class={css.scroll} tabIndex={-1}>
        <div key={showing} class={showing === undefined ? undefined : css.entering}>
          {children}
        </div>
      </main>
      {bottom}
    </div>
  );
}
