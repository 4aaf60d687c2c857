// What is wrong with goods that came: one tap names it.
import type { Problem } from '../utils/core/event';
import { Button } from './Button';
import css from './Form.module.css';
import { useSay } from './say-context';

const OF_GOODS = [
  'not-as-described',
  'defective',
  'damaged',
  'short-or-empty',
  'counterfeit',
  'wrong-item',
  'change-of-mind',
] as const satisfies readonly Problem[];

export function ProblemPicker({ onPick }: { readonly onPick: (problem: Problem) => void }) {
  const say = useSay();
  return (
    <div class={css.choices}>
      <h2 class={css.label}>{say({ key: 'guide.problem-ask' })}</h2>
      {OF_GOODS.map((problem) => (
        <Button key={problem} testId={`problem-${problem}`} onPress={() => onPick(problem)}>
          {say({ key: `problem.${problem}` })}
        </Button>
      ))}
    </div>
  );
}
