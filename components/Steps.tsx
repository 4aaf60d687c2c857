// The whole path, folded: what is done, what is now, what comes later and what is skipped and why. Ticks can be set by hand.
import type { PathStep } from '../utils/core/path/path-step';
import type { Words } from '../utils/core/words';
import { Icon, type IconName } from './Icon';
import css from './Steps.module.css';
import { useSay } from './say-context';

interface Props {
  readonly steps: readonly PathStep[];
  readonly open: boolean;
  /** Steps that the user ticked; the others are done by what the page says. */
  readonly ticked: ReadonlySet<string>;
  readonly onFold: (open: boolean) => void;
  readonly onTick: (step: PathStep) => void;
}

const MARKS: Readonly<Record<PathStep['state'], IconName>> = {
  done: 'tick',
  now: 'forward',
  later: 'ring',
  skipped: 'dash',
};

export function Steps({ steps, open, ticked, onFold, onTick }: Props) {
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
            <li key={step.id} class={css.step} data-state={step.state}>
              <StepMark step={step} ticked={ticked.has(step.id)} onTick={onTick} />
              <div class={css.text}>
                <span class={css.name}>{say(step.words)}</span>
                <span class={css.note}>{say(step.note)}</span>
                {step.state === 'now' && step.answers && <FormAnswers rows={step.answers} />}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface MarkProps {
  readonly step: PathStep;
  readonly ticked: boolean;
  readonly onTick: (step: PathStep) => void;
}

/** A step that is done by what we read is a sign; any other can be ticked, and a tick can be taken back. */
function StepMark({ step, ticked, onTick }: MarkProps) {
  const say = useSay();
  const done = step.state === 'done';
  const sign = <Icon name={MARKS[step.state]} />;
  if (done && !ticked) return <span class={css.mark}>{sign}</span>;
  return (
    <button
      type="button"
      class={css.mark}
      aria-pressed={done}
      aria-label={say({ key: 'guide.tick', values: { step: { words: step.words } } })}
      data-testid={`step-tick-${step.id}`}
      onClick={() => onTick(step)}
    >
      {sign}
    </button>
  );
}

function FormAnswers({ rows }: { readonly rows: readonly { readonly label: Words; readonly value: Words }[] }) {
  const say = useSay();
  return (
    <dl class={css.answers}>
      {rows.map(({ label, value }) => (
        <div key={label.key} class={css.answer}>
          <dt>{say(label)}</dt>
          <dd>{say(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
