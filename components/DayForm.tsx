// Asks for one calendar day. Only a real day within the given ones is passed on; the way round it is a button of its own.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type CalendarDate, isCalendarDate } from '../utils/core/time';
import { Button } from './Button';
import css from './Form.module.css';
import { useSay } from './say-context';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly start?: CalendarDate;
  readonly testId: string;
  readonly onSave: (date: CalendarDate) => void;
  /** A second way to answer. */
  readonly children?: ComponentChildren;
}

export function DayForm({ label, hint, from, to, start = '', testId, onSave, children }: Props) {
  const say = useSay();
  const [value, setValue] = useState(start);
  const [wrong, setWrong] = useState(false);
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const fits = isCalendarDate(value) && value >= from && value <= to;
    setWrong(!fits);
    if (fits) onSave(value);
  };
  return (
    <form class={css.form} noValidate onSubmit={save}>
      <label class={css.field}>
        <span class={css.label}>{label}</span>
        <input
          type="date"
          class={css.input}
          data-testid={testId}
          value={value}
          min={from}
          max={to}
          aria-invalid={wrong}
          aria-describedby={`${testId}-hint`}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>
      <p id={`${testId}-hint`} class={wrong ? css.wrong : css.hint} role={wrong ? 'alert' : undefined} data-level="now">
        {wrong ? say({ key: 'guide.date-invalid', values: { from: { date: from }, to: { date: to } } }) : hint}
      </p>
      <div class={css.buttons}>
        <Button kind="filled" submit testId={`${testId}-save`}>
          {say({ key: 'guide.save' })}
        </Button>
        {children}
      </div>
    </form>
  );
}
