// While orders load: nothing at first, then three empty tickets that do not move.
import css from './Loading.module.css';
import { useSay } from './say-context';

export function Loading() {
  const say = useSay();
  return (
    <div class={css.loading} role="status" data-testid="loading">
      <h1 class="vh">{say({ key: 'popup.loading' })}</h1>
      <span class={css.ticket} />
      <span class={css.ticket} />
      <span class={css.ticket} />
    </div>
  );
}
