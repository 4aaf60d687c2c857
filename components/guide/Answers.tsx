// The likeliest outcomes of this very step, to tap; and the way to everything else that may have happened.

import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import { answerWords } from '../words/answer-words';
import css from './Answers.module.css';

interface Props {
  /** Event types, at most two. */
  readonly types: readonly string[];
  /** The step they are about. */
  readonly step: string;
  readonly onAnswer: (type: string) => void;
  readonly onTriage: () => void;
  readonly onMore: () => void;
}

export function Answers({ types, step, onAnswer, onTriage, onMore }: Props) {
  const say = useSay();
  return (
    <fieldset>
      <legend class="vh">{say({ key: 'guide.answers' })}</legend>
      {types.length > 0 && (
        <div class={css.answers}>
          {types.map((type) => (
            <Button key={type} testId={`answer-${type}`} onPress={() => onAnswer(type)}>
              {say(answerWords(type, step))}
            </Button>
          ))}
        </div>
      )}
      <div class={css.more}>
        {!types.includes('problem') && (
          <Button kind="plain" testId="triage" onPress={onTriage}>
            {say({ key: 'answer.problem' })}
          </Button>
        )}
        <Button kind="plain" testId="happened" onPress={onMore}>
          {say({ key: 'guide.happened' })}
        </Button>
      </div>
    </fieldset>
  );
}
