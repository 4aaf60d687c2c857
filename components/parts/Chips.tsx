// One choice out of a few, as pressed buttons with how many each would show.
import css from './Chips.module.css';

interface Chip<T extends string> {
  readonly id: T;
  readonly label: string;
  /** How many it would show; none for a choice that shows the same ones otherwise. */
  readonly count?: number;
  /** The label is no word of a language: a code, a sign. */
  readonly isCode?: boolean;
}

interface Props<T extends string> {
  readonly label: string;
  readonly chips: readonly Chip<T>[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}

export function Chips<T extends string>({ label, chips, chosen, onChoose }: Props<T>) {
  return (
    <fieldset class={css.chips}>
      <legend class="vh">{label}</legend>
      {chips.map(({ id, label: text, count, isCode }) => (
        <button
          key={id}
          type="button"
          class={css.chip}
          aria-pressed={id === chosen}
          data-testid={`filter-${id}`}
          onClick={() => onChoose(id)}
        >
          {isCode ? <bdi>{text}</bdi> : text}
          {count !== undefined && <span class={css.count}>{count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
