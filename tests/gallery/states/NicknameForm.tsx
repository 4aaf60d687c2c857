import { NicknameForm } from '../../../components/guide/NicknameForm';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  empty: <NicknameForm start="" onSave={nothing} />,
  named: <NicknameForm start="Shoes for the trip" onSave={nothing} />,
};
