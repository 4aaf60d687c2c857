import { LetterPanel } from '../../../components/letter/LetterPanel';
import { MOMENT, step, watched } from '../../components/sample';
import type { States } from '../state';

export const states: States = {
  'to the store': <LetterPanel {...watched({}, { step: step({ letter: 'where-is-it' }) })} moment={MOMENT} />,
};
