// Everything else that may have happened, in groups, each one tap.
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import { answerWords } from '../words/answer-words';
import { tellable } from '../words/tellable';
import css from './Happened.module.css';

interface Props extends DecidedOrder {
  readonly moment: Moment;
  readonly onAnswer: (type: string) => void;
  readonly onTriage: () => void;
}

export function Happened({ order, decision, moment, onAnswer, onTriage }: Props) {
  const say = useSay();
  return (
    <div class={css.groups} data-testid="happenings">
      <Button testId="triage" onPress={onTriage}>
        {say({ key: 'answer.problem' })}
      </Button>
      {tellable({ order, decision }, moment).map(({ id, types }) => (
        <section key={id}>
          <h2 class={css.head}>{say({ key: `guide.group-${id}` })}</h2>
          <div class={css.answers}>
            {types.map((type) => (
              <Button key={type} testId={`answer-${type}`} onPress={() => onAnswer(type)}>
                {say(answerWords(type))}
              </Button>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
