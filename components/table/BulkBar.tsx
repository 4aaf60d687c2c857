// What can be told of several chosen orders at once: the three endings, nothing else.
import { ENDINGS, type Ending } from '../../utils/core/event';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import { answerWords } from '../words/answer-words';
import css from './BulkBar.module.css';

interface Props {
  readonly count: number;
  /** How many are told already while it runs; null when nothing runs. */
  readonly told: number | null;
  readonly onTell: (ending: Ending) => void;
  readonly onClear: () => void;
  /** Ends what runs; what is told by then stays told. */
  readonly onStop: () => void;
}

export function BulkBar({ count, told, onTell, onClear, onStop }: Props) {
  const say = useSay();
  const progress = told === null ? '' : say({ key: 'dashboard.telling', values: { n: told, total: count } });
  return (
    <section class={css.bar} aria-label={say({ key: 'dashboard.chosen', values: { n: count } })} data-testid="bulk">
      <p class={css.count} role="status">
        {progress || say({ key: 'dashboard.chosen', values: { n: count } })}
      </p>
      {told === null ? (
        <div class={css.buttons}>
          {ENDINGS.map((ending) => (
            <Button key={ending} testId={`bulk-${ending}`} onPress={() => onTell(ending)}>
              {say(answerWords(ending))}
            </Button>
          ))}
          <Button kind="plain" testId="bulk-clear" onPress={onClear}>
            {say({ key: 'dashboard.choose-none' })}
          </Button>
        </div>
      ) : (
        <Button testId="bulk-stop" onPress={onStop}>
          {say({ key: 'data.stop' })}
        </Button>
      )}
    </section>
  );
}
