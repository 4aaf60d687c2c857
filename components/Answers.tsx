// The likeliest outcomes of this very step, to tap.
import css from './Answers.module.css';
import { answerWords } from './answer-words';
import { Button } from './Button';
import { useSay } from './say-context';

interface Props {
  /** Event types, at most two. */
  readonly types: readonly string[];
  readonly onAnswer: (type: string) => void;
}

export function Answers({ types, onAnswer }: Props) {
  const say = useSay();
  if (types.length === 0) return null;
  return (
    <fieldset class={css.answers}>
      <legend class="vh">{say({ key: 'guide.answers' })}</legend>
      {types.map((type) => (
        <Button key={type} testId={`answer-${type}`} onPress={() => onAnswer(type)}>
          {say(answerWords(type))}
        </Button>
      ))}
    </fieldset>
  );
}
