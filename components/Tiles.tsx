// The few numbers above the table: what is at stake, how many orders are watched, how many dates are unread.
import type { Level } from '../utils/core/decision';
import { useSay } from './say-context';
import css from './Tiles.module.css';

interface Props {
  readonly counts: Readonly<Record<Level, number>>;
  /** Sums a currency, already in words; empty when nothing is at stake. */
  readonly stake: string;
}

export function Tiles({ counts, stake }: Props) {
  const say = useSay();
  const need = counts.now + counts.soon;
  const open = need + counts.check + counts.wait;
  const tiles = [
    {
      id: 'stake',
      label: say({ key: 'dashboard.at-stake' }),
      value: stake === '' ? say({ key: 'dashboard.nothing-at-stake' }) : stake,
      note: say({ key: 'dashboard.at-stake-note', values: { n: need } }),
    },
    {
      id: 'watched',
      label: say({ key: 'dashboard.watched' }),
      value: String(open),
      note: say({ key: 'dashboard.watched-note', values: { n: counts.done } }),
    },
    {
      id: 'unread',
      label: say({ key: 'dashboard.unread' }),
      value: String(counts.check),
      note: counts.check > 0 ? say({ key: 'dashboard.unread-note' }) : '',
    },
  ];
  return (
    <dl class={css.tiles}>
      {tiles.map(({ id, label, value, note }) => (
        <div key={id} class={css.tile}>
          <dt class={css.label}>{label}</dt>
          <dd class={css.value}>
            <bdi>{value}</bdi>
          </dd>
          <dd class={css.note}>{note}</dd>
        </div>
      ))}
    </dl>
  );
}
