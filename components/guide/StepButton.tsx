// The one filled button of the guide: where the next step is done. Nothing to do: the step as a sentence.

import type { DecidedOrder } from '../../utils/core/summary';
import { isLetterStep } from '../letter/letter-place';
import { Button } from '../parts/Button';
import { stepUrl } from '../parts/links';
import { useSay } from '../parts/say-context';
import css from './StepButton.module.css';

interface Props extends DecidedOrder {
  readonly onLetter: () => void;
}

export function StepButton({ order, decision: { step }, onLetter }: Props) {
  const say = useSay();
  const words = say(step.words);
  if (isLetterStep(step)) {
    return (
      <div class={css.step}>
        <Button kind="filled" testId="guide-step" onPress={onLetter}>
          {words}
        </Button>
      </div>
    );
  }
  if (step.link === 'none') {
    return (
      <p class={css.words} data-testid="guide-step">
        {words}
      </p>
    );
  }
  return (
    <div class={css.step}>
      <Button kind="filled" testId="guide-step" href={stepUrl(order, step.link)}>
        {words}
      </Button>
    </div>
  );
}
