// One choice out of two or three that exclude each other, side by side in one track.
import css from './Segments.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly segments: readonly { readonly id: T; readonly label: string }[];
  readonly chosen: T;
  readonly testId: string;
  readonly onChoose: (id: T) => void;
}

export function Segments<T extends string>({ label, segments, chosen, testId, onChoose }: Props<T>) {
  return (
    <fieldset class={css.track}>
      <legend class="vh">{label}</legend>
      {segments.map(({ id, label: text }) => (
        <button
          key={id}
          type="button"
          class={css.segment}
          aria-pressed={id === chosen}
          data-testid={`${testId}-${id}`}
          onClick={() => onChoose(id)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
