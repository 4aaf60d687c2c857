// One part of "Your data": its name, what it is about, and what can be done.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './Data.module.css';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly testId: string;
  readonly children: ComponentChildren;
}

export function DataSection({ title, hint, testId, children }: Props) {
  const id = useId();
  return (
    <section class={css.section} aria-labelledby={id} data-testid={testId}>
      <h2 class={css.title} id={id}>
        {title}
      </h2>
      {hint !== undefined && <p class={css.hint}>{hint}</p>}
      {children}
    </section>
  );
}
