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
  readonly children?: ComponentChildren;
}

export function Bar({ title, onBack, children }: Props) {
  const say = useSay();
  return (
    <header class={css.bar}>
      {onBack === undefined ? (
        <span class={css.name}>
          <Mark size={20} />
          Claimcheck
        </span>
      ) : (
        <>
          <BarButton icon="back" label={say({ key: 'popup.back' })} onPress={onBack} />
          <h1 class={css.title} title={title}>
            <bdi>{title}</bdi>
          </h1>
        </>
      )}
      <span class={css.buttons}>{children}</span>
    </header>
  );
}

interface ButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
}

export function BarButton({ icon, label, onPress }: ButtonProps) {
  return (
    <button type="button" class={css.button} aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
