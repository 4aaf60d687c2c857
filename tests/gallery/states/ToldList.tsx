import { ToldList } from '../../../components/guide/ToldList';
import { MOMENT, order } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

const events = [
  { id: 'a', type: 'money-back', on: '2026-08-23', at: Date.UTC(2026, 7, 23, 9) },
  { id: 'b', type: 'case-opened', on: '2026-08-24', at: Date.UTC(2026, 7, 24, 9), asked: 38.6 },
];

export const states: States = {
  'an end, then a request': <ToldList order={order({ events })} moment={MOMENT} onTakeBack={nothing} />,
  nothing: <ToldList order={order()} moment={MOMENT} onTakeBack={nothing} />,
};
