// The whole path, folded: what is done, what is now, what comes later and what is skipped and why.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PathStep } from '../../utils/core/path/path-step';
import type { DecidedOrder } from '../../utils/core/summary';
import { Icon } from '../parts/Icon';
import { useSay } from '../parts/say-context';
import { type StepActions, StepRow } from './StepRow';
import css from './Steps.module.css';

interface Props extends StepActions, DecidedOrder {
  readonly steps: readonly PathStep[];
  readonly open: boolean;
  readonly onFold: (open: boolean) => void;
}

export function Steps({ order, decision, steps, open, onFold, ...actions }: Props) {
  const say = useSay();
  const fold = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // What is above it grew or shrank: whoever pressed it still sees it.
    if (document.activeElement === fold.current) fold.current?.scrollIntoView({ block: open ? 'start' : 'nearest' });
  }, [open]);
  if (steps.length === 0) return null;
  const at = steps.findIndex(({ state }) => state === 'now');
  return (
    <section class={css.steps}>
      <h2>
        <button
          ref={fold}
          type="button"
          class={css.fold}
          aria-expanded={open}
          data-testid="all-steps"
          onClick={() => onFold(!open)}
        >
          <Icon name={open ? 'up' : 'down'} />
          {say({ key: 'guide.all-steps' })}
          {at >= 0 && (
            <span class={css.count}>{say({ key: 'guide.step-of', values: { n: at + 1, total: steps.length } })}</span>
          )}
        </button>
      </h2>
      {open && (
        <ol class={css.path}>
          {steps.map((step) => (
            <StepRow key={step.id} step={step} order={order} decision={decision} {...actions} />
          ))}
        </ol>
      )}
    </section>
  );
}
