// A name of the user's own for an order, shown instead of its title. Empty takes it away.
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import css from '../parts/Form.module.css';
import { useSay } from '../parts/say-context';

interface Props {
  readonly start: string;
  readonly onSave: (nickname: string) => void;
}

const LONGEST = 60;

export function NicknameForm({ start, onSave }: Props) {
  const say = useSay();
  const [value, setValue] = useState(start);
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(value.trim());
      }}
    >
      <label class={css.field}>
        <span class={css.label}>{say({ key: 'guide.nickname-label' })}</span>
        <input
          class={css.input}
          data-testid="nickname"
          value={value}
          maxLength={LONGEST}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>
      <p class={css.hint}>{say({ key: 'guide.nickname-hint' })}</p>
      <div class={css.buttons}>
        <Button kind="filled" submit testId="nickname-save">
          {say({ key: 'guide.save' })}
        </Button>
      </div>
    </form>
  );
}
