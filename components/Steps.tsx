// The whole path, folded: what is done, what is now, what comes later and what is skipped and why.
import type { Order } from '../utils/core/order';
import type { PathStep } from '../utils/core/path/path-step';
import { Icon } from './Icon';
import { type StepActions, StepRow } from './StepRow';
import css from './Steps.module.css';
import { useSay } from './say-context';

interface Props extends StepActions {
  readonly order: Order;
  readonly steps: readonly PathStep[];
  readonly open: boolean;
  readonly onFold: (open: boolean) => void;
  readonly onHelp: () => void;
}

export function Steps({ order, steps, open, onFold, onHelp, ...actions }: Props) {
  const say = useSay();
  if (steps.length === 0) return null;
  const at = steps.findIndex(({ state }) => state === 'now');
  return (
    <section class={css.steps}>
      <h2>
        <button
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
            <StepRow key={`${step.id}/${step.state}`} step={step} order={order} {...actions} />
          ))}
        </ol>
      )}
      <button type="button" class={css.fold} data-testid="open-help" onClick={onHelp}>
        <Icon name="forward" />
        {say({ key: 'guide.help' })}
        <span class={css.count}>{say({ key: 'guide.help-about' })}</span>
      </button>
    </section>
  );
}
