import { ValueForm } from '../../../components/guide/ValueForm';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  'a day': (
    <ValueForm
      fields={[
        { is: 'day', name: 'day', label: 'The day', hint: 'As the page says', from: '2026-08-26', to: '2026-12-01' },
      ]}
      onSave={nothing}
    />
  ),
  'an amount': (
    <ValueForm fields={[{ is: 'amount', name: 'amount', label: 'The amount', currency: 'USD' }]} onSave={nothing} />
  ),
};
