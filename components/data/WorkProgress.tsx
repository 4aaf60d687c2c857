// Work that takes a while: what is done, how far it is, and the way to stop it.
import type { Progress } from '../../utils/core/backup/report';
import { Button } from '../parts/Button';
import { ProgressBar } from '../parts/ProgressBar';
import { useSay } from '../parts/say-context';
import css from './Data.module.css';

interface Props {
  readonly label: string;
  /** Null before anything is known. */
  readonly progress: Progress | null;
  /** Null: it cannot be stopped. */
  readonly onStop: (() => void) | null;
}

export function WorkProgress({ label, progress, onStop }: Props) {
  const say = useSay();
  const { done = 0, of = 0 } = progress ?? {};
  return (
    <div class={css.work} data-testid="work">
      <p role="status">{label}</p>
      <ProgressBar label={label} done={done} of={of} />
      <span class={css.count}>
        {of > 0
          ? say({ key: 'data.progress', values: { done, of } })
          : done > 0 && say({ key: 'data.orders-read', values: { n: done } })}
      </span>
      {onStop !== null && (
        <Button testId="work-stop" onPress={onStop}>
          {say({ key: 'data.stop' })}
        </Button>
      )}
    </div>
  );
}
