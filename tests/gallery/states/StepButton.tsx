import { StepButton } from '../../../components/guide/StepButton';
import { step, watched } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'to the order page': <StepButton {...watched()} onLetter={nothing} />,
  'to its letter': (
    <StepButton
      {...watched({}, { step: step({ id: 'ask-store', link: 'chat', letter: 'where-is-it' }) })}
      onLetter={nothing}
    />
  ),
};
