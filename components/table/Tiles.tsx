// The few numbers above the table: what is at stake, what came back, how many orders are watched, how many dates are unread.
import type { Level } from '../../utils/core/decision';
import { useSay } from '../parts/say-context';
import { TileRow } from '../parts/TileRow';

interface Props {
  readonly counts: Readonly<Record<Level, number>>;
  /** Sums a currency, already in words; empty when nothing is at stake. */
  readonly stake: string;
  /** Money that came back, already in words; null while it is on its way. */
  readonly back: { readonly value: string; readonly note: string } | null;
  /** Of the orders watched. */
  readonly inCase: number;
  readonly backHref: string;
}

export function Tiles({ counts, stake, back, inCase, backHref }: Props) {
  const say = useSay();
  const need = counts.now + counts.soon;
  const open = need + counts.check + counts.wait;
  const cases = inCase > 0 ? [say({ key: 'dashboard.watched-in-case', values: { n: inCase } })] : [];
  const finished = say({ key: 'dashboard.watched-note', values: { n: counts.done } });
  return (
    <TileRow
      tiles={[
        {
          id: 'stake',
          label: say({ key: 'dashboard.at-stake' }),
          value: stake === '' ? say({ key: 'dashboard.nothing-at-stake' }) : stake,
          note: say({ key: 'dashboard.at-stake-note', values: { n: need } }),
        },
        {
          id: 'back',
          label: say({ key: 'money.back-so-far' }),
          ...(back === null ? { value: '…', note: say({ key: 'popup.loading' }) } : { ...back, href: backHref }),
        },
        {
          id: 'watched',
          label: say({ key: 'dashboard.watched' }),
          value: String(open),
          note: [...cases, finished].join(' · '),
        },
        {
          id: 'unread',
          label: say({ key: 'dashboard.unread' }),
          value: String(counts.check),
          note: counts.check > 0 ? say({ key: 'dashboard.unread-note' }) : '',
        },
      ]}
    />
  );
}
