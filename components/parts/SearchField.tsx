// The search field that takes the place of the name in the bar, or stands above a table.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import css from './SearchField.module.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Takes the focus when it appears. */
  readonly eager?: boolean;
}

export function SearchField({ label, hint, value, onInput, eager = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (eager) field.current?.focus();
  }, [eager]);
  return (
    <label class={css.search}>
      <Icon name="search" />
      <span class="vh">{label}</span>
      <input
        ref={field}
        class={css.input}
        type="search"
        data-testid="search"
        value={value}
        placeholder={hint}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
