// One step of the path: its sign, its state, and on tap why it is there, its last day, what the form wants, what proves it,
// where it is done and what to write.
import { useId } from 'preact/hooks';
import type { PathStep } from '../../utils/core/path/path-step';
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import type { Words } from '../../utils/core/words';
import { Evidence } from '../evidence/Evidence';
import { Button } from '../parts/Button';
import { Icon, type IconName } from '../parts/Icon';
import { snapshotUrl, stepUrl } from '../parts/links';
import { useSay } from '../parts/say-context';
import type { Folds } from '../parts/use-folds';
import { lastDayOf } from '../words/last-day';
import css from './StepRow.module.css';
import { TrackingNumbers } from './TrackingNumbers';

export interface StepActions {
  readonly folds: Folds;
  readonly moment: Moment;
  /** Steps and evidence that the user ticked; other steps are done by what the page says. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (step: string) => void;
  readonly onLetter: (slug: string) => void;
  readonly onEvidence: () => void;
}

interface Props extends StepActions, DecidedOrder {
  readonly step: PathStep;
}

const MARKS: Readonly<Record<PathStep['state'], IconName>> = {
  done: 'tick',
  now: 'forward',
  later: 'ring',
  skipped: 'dash',
};

const LINK_WORDS = {
  order: 'guide.open-order',
  tracking: 'guide.tracking',
  chat: 'guide.open-chat',
  snapshot: 'guide.open-snapshot',
} as const;

export function StepRow({ step, order, decision, moment, folds, ticked, onTick, onLetter, onEvidence }: Props) {
  const say = useSay();
  // A step that was done meanwhile folds by itself.
  const part = `${step.id}/${step.state}`;
  const open = folds.isOpen(part, step.state === 'now');
  const id = useId();
  const { letter, link = 'none' } = step;
  const day = step.lastDay === undefined ? null : lastDayOf(decision, say);
  return (
    <li class={css.step} data-state={step.state} data-testid={`step-${step.id}`}>
      <StepMark step={step} ticked={ticked.has(step.id)} onTick={onTick} />
      <div class={css.text}>
        <button
          type="button"
          class={css.head}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => folds.fold(part, !open)}
        >
          <span class={css.name}>{say(step.words)}</span>
          <span class={css.note}>{say(step.note)}</span>
        </button>
        <div id={id} class={css.more} hidden={!open}>
          <p class={css.note}>{say(step.why)}</p>
          {day !== null && (
            <p class={css.day}>
              {say({ key: 'guide.last-day' })} <b>{day.text}</b> {day.estimate}
            </p>
          )}
          {step.id === 'track' && <TrackingNumbers parcels={order.parcels} moment={moment} />}
          {step.answers && <FormAnswers rows={step.answers} />}
          {step.evidence && (
            <>
              <Evidence items={step.evidence} ticked={ticked} onTick={onTick} />
              <Button kind="plain" testId={`step-evidence-${step.id}`} onPress={onEvidence}>
                {say({ key: 'evidence.add' })}
              </Button>
            </>
          )}
          {(letter !== undefined || link !== 'none') && (
            <div class={css.links}>
              {letter !== undefined && (
                <Button kind="plain" testId={`step-letter-${step.id}`} onPress={() => onLetter(letter)}>
                  {say({ key: 'guide.words-for-it' })}
                </Button>
              )}
              {link !== 'none' && (
                <Button kind="plain" href={stepUrl(order, link)}>
                  {say({
                    key: link === 'snapshot' && snapshotUrl(order) === null ? LINK_WORDS.order : LINK_WORDS[link],
                  })}
                </Button>
              )}
            </div>
          )}
        </div>
      </div>
    </li>
  );
}

interface MarkProps {
  readonly step: PathStep;
  readonly ticked: boolean;
  readonly onTick: (step: string) => void;
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
      onClick={() => onTick(step.id)}
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
