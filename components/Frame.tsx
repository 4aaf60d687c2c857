// The popup's frame: a bar, the one part that scrolls, and what stays at the bottom.
import type { ComponentChildren } from 'preact';
import css from './Frame.module.css';

interface Props {
  readonly bar: ComponentChildren;
  readonly children: ComponentChildren;
  readonly bottom?: ComponentChildren;
  /** Keeps the full height, so that the window does not jump between views. */
  readonly tall?: boolean;
}

export function Frame({ bar, children, bottom, tall = false }: Props) {
  return (
    <div class={css.frame} data-tall={tall}>
      {bar}
      <main class={css.scroll}>{children}</main>
      {bottom}
    </div>
  );
}
