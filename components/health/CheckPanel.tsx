// The round of looks: what it will do, how far it is, and why it ended. One filled button at a time.
import type { Check } from '../../utils/core/check-orders';
import { Button } from '../parts/Button';
import { ProgressBar } from '../parts/ProgressBar';
import { useSay } from '../parts/say-context';
import css from './CheckPanel.module.css';

interface Props {
  readonly check: Check;
  /** Open orders, before it begins. */
  readonly open: number;
  /** Of the order that is being looked at; null between two. */
  readonly title: string | null;
  /** The round's tab is open. */
  readonly hasTab: boolean;
  readonly onStart: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onStop: () => void;
  readonly onShowTab: () => void;
}

export function CheckPanel(props: Props) {
  const { phase } = props.check;
  return (
    <section class={css.panel} data-testid="check" data-phase={phase}>
      {phase === 'idle' && <Before {...props} />}
      {(phase === 'running' || phase === 'paused') && <Under {...props} />}
      {phase === 'ended' && <After {...props} />}
    </section>
  );
}

function Before({ open, onStart }: Props) {
  const say = useSay();
  return (
    <>
      <p>{say({ key: 'check.what', values: { n: open } })}</p>
      <ul class={css.facts}>
        {['check.pace', 'check.captcha', 'check.close'].map((key) => (
          <li key={key}>{say({ key })}</li>
        ))}
      </ul>
      <div class={css.buttons}>
        <Button kind="filled" testId="check-start" onPress={onStart}>
          {say({ key: 'check.start' })}
        </Button>
      </div>
    </>
  );
}

const totalOf = ({ queue, current, read, unread }: Check): number =>
  queue.length + read.length + unread.length + (current === null ? 0 : 1);

function Under({ check, title, onPause, onResume, onStop, onShowTab }: Props) {
  const say = useSay();
  const total = totalOf(check);
  const looked = check.read.length + check.unread.length;
  const progress = say({ key: 'check.progress', values: { n: looked, total } });
  const isPaused = check.phase === 'paused';
  const now = title === null ? say({ key: 'check.resting' }) : say({ key: 'check.now', values: { title } });
  return (
    <>
      <div class={css.progress}>
        <span class={css.state} data-testid="check-progress">
          {progress}
        </span>
        <ProgressBar label={progress} done={looked} of={total} />
      </div>
      <p class={css.note} role="status">
        <bdi>{isPaused ? say({ key: 'check.paused' }) : now}</bdi>
      </p>
      <Unread n={check.unread.length} />
      <div class={css.buttons}>
        <Button kind="filled" testId="check-pause" onPress={isPaused ? onResume : onPause}>
          {say({ key: isPaused ? 'check.resume' : 'check.pause' })}
        </Button>
        <Button testId="check-stop" onPress={onStop}>
          {say({ key: 'check.stop' })}
        </Button>
        <Button testId="check-show-tab" onPress={onShowTab}>
          {say({ key: 'check.show-tab' })}
        </Button>
      </div>
    </>
  );
}

function After({ check, open, hasTab, onStart, onShowTab }: Props) {
  const say = useSay();
  return (
    <>
      <p class={css.state} role="status" data-testid="check-end" data-end={check.end}>
        {say({ key: `check.end-${check.end ?? 'done'}` })}
      </p>
      <p class={css.note}>{say({ key: 'check.read', values: { n: check.read.length } })}</p>
      <Unread n={check.unread.length} />
      <div class={css.buttons}>
        {hasTab && (
          <Button kind="filled" testId="check-show-tab" onPress={onShowTab}>
            {say({ key: 'check.show-tab' })}
          </Button>
        )}
        {open > 0 && (
          <Button testId="check-start" onPress={onStart}>
            {say({ key: 'check.again' })}
          </Button>
        )}
      </div>
    </>
  );
}

function Unread({ n }: { readonly n: number }) {
  const say = useSay();
  return n === 0 ? null : <p class={css.note}>{say({ key: 'check.unread', values: { n } })}</p>;
}
