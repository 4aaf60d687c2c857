// The way back to another part of the dashboard.
import { Icon } from '../../components/parts/Icon';
import css from './OrderPage.module.css';

export function BackTo({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <a class={css.back} href={href} data-testid="back">
      <Icon name="back" />
      {label}
    </a>
  );
}
