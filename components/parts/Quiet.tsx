// A view with nothing to list: a sign, one title, a line or two, one button.
import type { ComponentChildren } from 'preact';
import { LevelIcon } from './LevelIcon';
import { Mark } from './Mark';
import css from './Quiet.module.css';

interface Props {
  readonly sign: 'mark' | 'broken' | 'check';
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
  readonly testId: string;
}

export function Quiet({ sign, title, text, children, testId }: Props) {
  return (
    <section class={css.quiet} data-testid={testId}>
      <span class={css.sign} data-level="check">
        {sign === 'check' ? <LevelIcon level="check" size={44} /> : <Mark size={44} broken={sign === 'broken'} />}
      </span>
      <h1 class={css.title}>{title}</h1>
      <p class={css.text}>{text}</p>
      <div class={css.buttons}>{children}</div>
    </section>
  );
}
