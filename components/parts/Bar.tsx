// The bar on top of the popup: our mark and name, or the way back and a title; its buttons come as children.
import type { ComponentChildren } from 'preact';
import css from './Bar.module.css';
import { Icon, type IconName } from './Icon';
import { Mark } from './Mark';
import { useSay } from './say-context';

interface Props {
  /** With a title there is a way back instead of the mark. */
  readonly title?: string;
  readonly onBack?: () => void;
  /** Gives the whole width to the children, as to a search. */
  readonly bare?: boolean;
  readonly children?: ComponentChildren;
}

export function Bar({ title, onBack, bare = false, children }: Props) {
  const say = useSay();
  return (
    <header class={css.bar}>
      {onBack === undefined ? (
        <span class={css.name}>
          <Mark size={20} />
          {!bare && 'Claimcheck'}
        </span>
      ) : (
        <>
          <BarButton icon="back" label={say({ key: 'popup.back' })} onPress={onBack} />
          <h1 class={css.title} title={title}>
            <bdi class="cut">{title}</bdi>
          </h1>
        </>
      )}
      <span class={bare ? css.wide : css.buttons}>{children}</span>
    </header>
  );
}

interface LinkProps {
  readonly icon: IconName;
  readonly label: string;
  readonly href: string;
}

/** Leads out of the popup. */
export function BarLink({ icon, label, href }: LinkProps) {
  return (
    <a class={css.button} aria-label={label} title={label} href={href} target="_blank" rel="noreferrer">
      <Icon name={icon} />
    </a>
  );
}

interface ButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly testId?: string;
  readonly onPress: () => void;
}

export function BarButton({ icon, label, testId, onPress }: ButtonProps) {
  return (
    <button type="button" class={css.button} aria-label={label} title={label} data-testid={testId} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
