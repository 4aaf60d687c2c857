// The popup's frame: a bar, the one part that scrolls, and what stays at the bottom.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import css from './Frame.module.css';
import { useShown } from './use-shown';

interface Props {
  readonly bar: ComponentChildren;
  readonly children: ComponentChildren;
  readonly bottom?: ComponentChildren;
  /** Keeps the full height, so that the window does not jump between views. */
  readonly tall?: boolean;
  /** Names what is shown: when it changes, the new content is shown from its top and gets the focus, and on the way back
   * the control that led away gets it. */
  readonly showing?: string;
}

export function Frame({ bar, children, bottom, tall = false, showing }: Props) {
  const main = useRef<HTMLElement>(null);
  useShown(showing, main);
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
