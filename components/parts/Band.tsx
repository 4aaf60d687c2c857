// Something does not work while the list still does: said above it, with one way to mend it.
import type { ComponentChildren } from 'preact';
import css from './Band.module.css';
import { Mark } from './Mark';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
  readonly testId: string;
}

export function Band({ title, text, children, testId }: Props) {
  return (
    <section class={css.band} role="status" data-testid={testId}>
      <Mark size={20} broken />
      <div>
        <h2 class={css.title}>{title}</h2>
        <p class={css.text}>{text}</p>
        {children}
      </div>
    </section>
  );
}
