import { Answers } from '../../../components/guide/Answers';
import { nothing } from '../sample-props';
import type { States } from '../state';

const taps = { step: 'ask-money', onAnswer: nothing, onTriage: nothing, onMore: nothing };

export const states: States = {
  two: <Answers types={['case-opened', 'page-refused']} {...taps} />,
  none: <Answers types={[]} {...taps} />,
};
