// What bringing a file in came to: how it ended, and what of it is here now.
import type { Outcome } from '../../utils/core/backup/report';
import { useSay } from '../parts/say-context';
import css from './Data.module.css';

export function FileOutcome({ end, orders, pieces }: Outcome) {
  const say = useSay();
  const counted = [
    ...(['added', 'joined', 'same', 'forgotten', 'unreadable', 'left'] as const).map(
      (name) => [`data.came-${name}`, orders[name]] as const,
    ),
    ['data.came-pieces', pieces.kept] as const,
    ['data.came-pieces-lost', pieces.lost] as const,
  ].filter(([, n]) => n > 0);
  return (
    <div class={css.work} role="status" data-testid="file-outcome" data-end={end}>
      <p class={end === 'done' || end === 'stopped' ? undefined : css.wrong}>
        <strong>{say({ key: `data.end-${end}` })}</strong>
      </p>
      <ul class={css.facts}>
        {counted.map(([key, n]) => (
          <li key={key}>{say({ key, values: { n } })}</li>
        ))}
      </ul>
    </div>
  );
}
