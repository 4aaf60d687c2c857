// What proves the problem, most needed first: each with how to take it, and a tick that is kept.
import { Fragment } from 'preact';
import type { EvidenceItem, EvidenceWeight } from '../../utils/core/problems/problem';
import { useSay } from '../parts/say-context';
import css from './Evidence.module.css';

interface Props {
  readonly items: readonly EvidenceItem[];
  /** Steps that the user ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (step: string) => void;
}

const WEIGHTS: readonly EvidenceWeight[] = ['must', 'strong', 'nice'];

/** The step that a tick of it is kept as. */
const stepOf = ({ id }: EvidenceItem): string => `evidence-${id}`;

export function Evidence({ items, ticked, onTick }: Props) {
  const say = useSay();
  const groups = WEIGHTS.map((weight) => ({ weight, own: items.filter((item) => item.weight === weight) }));
  return (
    <div class={css.evidence} data-testid="evidence">
      {groups.map(({ weight, own }) =>
        own.length === 0 ? null : (
          <Fragment key={weight}>
            <h3 class={css.weight}>{say({ key: `guide.evidence-${weight}` })}</h3>
            {own.map((item) => (
              <label key={item.id} class={css.item}>
                <input
                  type="checkbox"
                  class={css.tick}
                  data-testid={stepOf(item)}
                  checked={ticked.has(stepOf(item))}
                  onChange={() => onTick(stepOf(item))}
                />
                <span>
                  <span class={css.what}>{say(item.what)}</span>
                  <span class={css.how}>{say(item.how)}</span>
                </span>
              </label>
            ))}
          </Fragment>
        ),
      )}
    </div>
  );
}
