// How AliExpress decided: all, less, nothing, or the money against the goods. Only "less" asks how much.
import { useState } from 'preact/hooks';
import type { Money } from '../../utils/core/order';
import { Button } from '../parts/Button';
import css from '../parts/Form.module.css';
import { useSay } from '../parts/say-context';
import { amountOf } from '../words/amount';
import type { Told } from './order-actions';
import { ValueForm } from './ValueForm';

interface Props {
  readonly total: Money | null;
  readonly onTell: (more: Told) => void;
}

const OUTCOMES = ['won', 'short', 'lost', 'return'] as const;

export function DecisionForm({ total, onTell }: Props) {
  const say = useSay();
  const [less, setLess] = useState(false);
  const currency = total?.currency ?? null;
  if (less) {
    return (
      <ValueForm
        fields={[{ is: 'amount', name: 'amount', label: say({ key: 'guide.granted-ask' }), currency }]}
        onSave={({ amount = '' }) => {
          const granted = amountOf(amount, currency);
          onTell({ outcome: 'short', ...(granted !== null && { amount: granted }) });
        }}
      >
        <Button testId="amount-unsaid" onPress={() => onTell({ outcome: 'short' })}>
          {say({ key: 'guide.amount-unknown' })}
        </Button>
      </ValueForm>
    );
  }
  return (
    <div class={css.choices}>
      <h2 class={css.label}>{say({ key: 'guide.decided-ask' })}</h2>
      {OUTCOMES.map((outcome) => (
        <Button
          key={outcome}
          testId={`outcome-${outcome}`}
          onPress={() => (outcome === 'short' ? setLess(true) : onTell({ outcome }))}
        >
          {say({ key: `guide.decided-${outcome}` })}
        </Button>
      ))}
    </div>
  );
}
