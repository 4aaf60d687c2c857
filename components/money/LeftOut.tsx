// What is in none of the sums, and why; each line leads to the orders it is about.
import type { Book } from '../../utils/core/money/book';
import { OMISSIONS } from '../../utils/core/money/entries';
import { useSay } from '../parts/say-context';
import { type Choice, sameChoice, titleOfChoice } from './choice';
import css from './LeftOut.module.css';

interface Props {
  readonly book: Book;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

export function LeftOut({ book: { unknown, omitted }, chosen, onChoose }: Props) {
  const say = useSay();
  const lines: readonly (readonly [Choice, number])[] = [
    ...(['back', 'waiting'] as const).map((flow) => [{ of: 'unknown', flow }, unknown[flow].length] as const),
    ...OMISSIONS.map((why) => [{ of: 'omitted', why }, omitted[why].length] as const),
  ];
  const told = lines.filter(([, count]) => count > 0);
  if (told.length === 0) return null;
  return (
    <section class={css.out} data-testid="left-out">
      <h2 class={css.title}>{say({ key: 'money.left-out' })}</h2>
      <ul>
        {told.map(([choice, count]) => {
          const text = titleOfChoice(choice, count, say);
          return (
            <li key={text}>
              <button
                type="button"
                class={css.line}
                aria-pressed={sameChoice(choice, chosen)}
                onClick={() => onChoose(choice)}
              >
                {text}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
