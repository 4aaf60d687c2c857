// What is wrong, in three taps at most: one question after the other, the last answer tells it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Order } from '../../utils/core/order';
import type { Moment } from '../../utils/core/time';
import { TRIAGE, type TriageAnswer, type TriageQuestion } from '../../utils/core/triage';
import { Button } from '../parts/Button';
import css from '../parts/Form.module.css';
import { useSay } from '../parts/say-context';
import { TrackingNumbers } from './TrackingNumbers';

interface Props {
  /** Where the questions begin: goods that came need no question for that. */
  readonly start: TriageQuestion['id'];
  readonly order: Order;
  readonly moment: Moment;
  /** Null: nothing is wrong yet, so there is nothing to tell. */
  readonly onPick: (event: TriageAnswer['event']) => void;
}

/** "yes" of `triage.arrived.yes`. */
const nameOf = ({ words }: TriageAnswer): string => words.key.split('.').at(-1) ?? words.key;

export function ProblemPicker({ start, order, moment, onPick }: Props) {
  const say = useSay();
  const [at, setAt] = useState(start);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at !== start) head.current?.focus();
  }, [at, start]);
  const question = TRIAGE.find(({ id }) => id === at);
  if (question === undefined) return null;
  return (
    <div class={css.choices} data-testid="triage-questions" data-at={at}>
      <h2 class={css.label} tabIndex={-1} ref={head}>
        {say(question.words)}
      </h2>
      {at === 'tracking' && <TrackingNumbers parcels={order.parcels} moment={moment} />}
      {question.answers.map((answer) => (
        <Button
          key={answer.words.key}
          testId={`problem-${nameOf(answer)}`}
          onPress={() => (answer.next === null ? onPick(answer.event) : setAt(answer.next))}
        >
          {say(answer.words)}
        </Button>
      ))}
      {at !== start && (
        <Button kind="plain" testId="triage-back" onPress={() => setAt(start)}>
          {say({ key: 'triage.back' })}
        </Button>
      )}
    </div>
  );
}
