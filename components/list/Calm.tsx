// Nothing to do today: a blank ticket, one sentence, and when to look next.

import { useSay } from '../parts/say-context';
import css from './Calm.module.css';

interface Props {
  /** "Sun 30 Aug"; null when no day is known. */
  readonly nextLook: string | null;
  readonly watched: number;
}

export function Calm({ nextLook, watched }: Props) {
  const say = useSay();
  const look = nextLook === null ? null : say({ key: 'popup.next-look', values: { day: nextLook } });
  const orders = say({ key: 'popup.watched', values: { n: watched } });
  return (
    <section class={css.calm}>
      <svg class={css.ticket} width="102" height="66" viewBox="0 0 102 66" aria-hidden="true">
        <path
          class={css.paper}
          d="M9 1h84a8 8 0 0 1 8 8v13a11 11 0 0 0 0 22v13a8 8 0 0 1-8 8H9a8 8 0 0 1-8-8V44a11 11 0 0 0 0-22V9a8 8 0 0 1 8-8z"
        />
        <path class={css.perforation} d="M73 11v46" />
        <path class={css.tick} d="M26 33l9 9 18-18" />
      </svg>
      <h1 class={css.title} data-testid="headline">
        {say({ key: 'popup.nothing-today' })}
      </h1>
      <p class={css.next}>{look === null ? orders : `${look} · ${orders}`}</p>
    </section>
  );
}
