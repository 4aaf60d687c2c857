// A checkbox drawn as a switch; the whole line is its label.
import css from './Switch.module.css';

interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly testId: string;
}

export function Switch({ label, on, onChange, testId }: Props) {
  return (
    <label class={css.line}>
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        class={css.switch}
        data-testid={testId}
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
