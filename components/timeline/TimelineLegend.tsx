// What the signs of the timeline mean: each drawn as it is, beside its words.

import { useSay } from '../parts/say-context';
import type { PartKind, ShownPart } from './bar-shapes';
import { ClockBar } from './ClockBar';
import css from './TimelineLegend.module.css';

interface Sample {
  readonly key: string;
  readonly parts: readonly ShownPart[];
  readonly opens?: readonly number[];
  readonly ring?: number;
}

const part = (kind: PartKind, from: number, to: number): ShownPart => ({ kind, from, to, cut: null });
/** On samples of 3 wide. */
const SAMPLES: readonly Sample[] = [
  { key: 'dashboard.timeline-gone-left', parts: [part('gone', 0, 1.5), part('left', 1.5, 3)] },
  { key: 'dashboard.timeline-any-hour', parts: [part('any-hour', 0, 3)] },
  { key: 'row.estimate', parts: [part('estimate', 0, 3)] },
  { key: 'row.no-date', parts: [part('unsure', 0, 1), part('window', 1, 2.5)] },
  { key: 'dashboard.timeline-owed', parts: [part('owed', 0, 2.5)], ring: 2.5 },
  { key: 'dashboard.timeline-opens', parts: [], opens: [1.5] },
];

export function TimelineLegend() {
  const say = useSay();
  return (
    <ul class={css.legend} aria-label={say({ key: 'dashboard.timeline-signs' })} data-testid="timeline-legend">
      {SAMPLES.map(({ key, parts, opens = [], ring = null }) => (
        <li key={key} class={css.item} data-level={key === 'row.no-date' ? 'check' : 'wait'}>
          <span class={css.sample} aria-hidden="true">
            <ClockBar parts={parts} opens={opens} ring={ring} label={null} at={0} beyond={null} dayWidth={0.875} />
          </span>
          {say({ key })}
        </li>
      ))}
    </ul>
  );
}
