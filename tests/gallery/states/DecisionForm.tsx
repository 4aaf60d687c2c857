import { DecisionForm } from '../../../components/guide/DecisionForm';
import { order } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'total known': <DecisionForm total={order().total} onTell={nothing} />,
  'no total': <DecisionForm total={null} onTell={nothing} />,
};
