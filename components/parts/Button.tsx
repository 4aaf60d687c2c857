// The three buttons we have: one filled a view, quiet ones, and plain words. A link looks the same; out of our window it opens a tab.
import type { ComponentChildren } from 'preact';
import css from './Button.module.css';
import { Icon } from './Icon';

interface Props {
  readonly kind?: 'filled' | 'quiet' | 'plain';
  readonly children: ComponentChildren;
  /** Leads out of our window, unless it begins with `#`. */
  readonly href?: string;
  readonly onPress?: () => void;
  readonly testId?: string;
  readonly disabled?: boolean;
  readonly submit?: boolean;
}

export function Button({ kind = 'quiet', children, href, onPress, testId, disabled = false, submit = false }: Props) {
  const look = `${css.button} ${css[kind]}`;
  if (href?.startsWith('#')) {
    return (
      <a class={look} href={href} data-testid={testId} onClick={onPress}>
        {children}
      </a>
    );
  }
  if (href !== undefined) {
    return (
      <a class={look} href={href} target="_blank" rel="noreferrer" data-testid={testId} onClick={onPress}>
        {children}
        <Icon name="open" size={kind === 'plain' ? 14 : 16} />
      </a>
    );
  }
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={look}
      data-testid={testId}
      // Not `disabled`: a button that is busy for a moment keeps the focus.
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onPress}
    >
      {children}
    </button>
  );
}
