// The product's mark: a ticket with a bite on each side, and a sign in it.
import css from './Mark.module.css';

const TICKET =
  'M3 2h10a2 2 0 0 1 2 2v2a2 2 0 0 0 0 4v2a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2v-2a2 2 0 0 0 0-4V4a2 2 0 0 1 2-2z';

interface Props {
  readonly size: number;
  readonly broken?: boolean;
}

export function Mark({ size, broken = false }: Props) {
  return (
    <svg class={broken ? css.broken : css.mark} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path class={css.ticket} d={TICKET} />
      <path class={css.sign} d={broken ? 'M5.5 8h5' : 'M4.8 8.1l2.2 2.2 4.2-4.4'} />
    </svg>
  );
}
