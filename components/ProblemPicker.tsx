// What is wrong, in three taps at most: one question after the other, the last answer names it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import css from './Form.module.css';
import { useSay } from './say-context';
import { QUESTIONS, type QuestionId, type TriageAnswer } from './triage-questions';

interface Props {
  /** Where the questions begin: goods that came need no question for that. */
  readonly start: QuestionId;
  readonly onPick: (event: NonNullable<TriageAnswer['event']>) => void;
}

export function ProblemPicker({ start, onPick }: Props) {
  const say = useSay();
  const [at, setAt] = useState(start);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at !== start) head.current?.focus();
  }, [at, start]);
  const pick = ({ next, event }: TriageAnswer): void => {
    if (next !== undefined) setAt(next);
    if (event !== undefined) onPick(event);
  };
  return (
    <div class={css.choices} data-testid="triage-questions" data-at={at}>
      <h2 class={css.label} tabIndex={-1} ref={head}>
        {say({ key: `triage.ask-${at}` })}
      </h2>
      {QUESTIONS[at].map((answer) => (
        <Button key={answer.id} testId={`problem-${answer.id}`} onPress={() => pick(answer)}>
          {say({ key: at === 'wrong' ? `problem.${answer.id}` : `triage.${answer.id}` })}
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
