// Asks for one or two small values: a day, an amount, a number. Only what is right is passed on; the way round it is a button
// of its own.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type CalendarDate, isCalendarDate } from '../../utils/core/time';
import { Button } from '../parts/Button';
import css from '../parts/Form.module.css';
import { useSay } from '../parts/say-context';
import { amountOf } from '../words/amount';

interface Asked {
  /** Also the test id of its input. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** May stay empty. */
  readonly optional?: boolean;
  readonly start?: string;
}

export type Field = Asked &
  (
    | { readonly is: 'day'; readonly from: CalendarDate; readonly to: CalendarDate }
    | { readonly is: 'amount'; readonly currency: string | null }
    | { readonly is: 'text'; readonly longest: number }
  );

interface Props {
  /** The first one names the form's test ids. */
  readonly fields: readonly [Field, ...Field[]];
  /** The texts as typed, by name, trimmed; optional ones may be empty. */
  readonly onSave: (values: Readonly<Record<string, string>>) => void;
  /** A second way to answer. */
  readonly children?: ComponentChildren;
}

function fits(field: Field, text: string): boolean {
  if (text === '') return field.optional === true;
  if (field.is === 'day') return isCalendarDate(text) && text >= field.from && text <= field.to;
  return field.is === 'text' ? text.length <= field.longest : amountOf(text, field.currency) !== null;
}

export function ValueForm({ fields, onSave, children }: Props) {
  const say = useSay();
  const [values, setValues] = useState(() => Object.fromEntries(fields.map(({ name, start = '' }) => [name, start])));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const trimmed = Object.fromEntries(fields.map(({ name }) => [name, (values[name] ?? '').trim()]));
    const misfits = fields.filter((field) => !fits(field, trimmed[field.name] ?? '')).map(({ name }) => name);
    setWrong(misfits);
    if (misfits.length === 0) onSave(trimmed);
  };
  return (
    <form class={css.form} noValidate onSubmit={save}>
      {fields.map((field) => (
        <ValueField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          wrong={wrong.includes(field.name)}
          onInput={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <div class={css.buttons}>
        <Button kind="filled" submit testId={`${fields[0].name}-save`}>
          {say({ key: 'guide.save' })}
        </Button>
        {children}
      </div>
    </form>
  );
}

interface FieldProps {
  readonly field: Field;
  readonly value: string;
  readonly wrong: boolean;
  readonly onInput: (value: string) => void;
}

function ValueField({ field, value, wrong, onInput }: FieldProps) {
  const say = useSay();
  const { name, label, hint } = field;
  const id = `${name}-hint`;
  const mistake = (): string => {
    if (field.is !== 'day') return say({ key: `guide.${field.is}-invalid` });
    return say({ key: 'guide.date-invalid', values: { from: { date: field.from }, to: { date: field.to } } });
  };
  return (
    <>
      <label class={css.field}>
        <span class={css.label}>{label}</span>
        <span class={css.box}>
          <input
            class={css.input}
            data-testid={name}
            value={value}
            aria-invalid={wrong}
            aria-describedby={id}
            autocomplete="off"
            {...(field.is === 'day' && { type: 'date', min: field.from, max: field.to })}
            {...(field.is === 'amount' && { inputMode: 'decimal' })}
            {...(field.is === 'text' && { maxLength: field.longest })}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {field.is === 'amount' && field.currency !== null && <bdi class={css.unit}>{field.currency}</bdi>}
        </span>
      </label>
      <p id={id} class={wrong ? css.wrong : css.hint} role={wrong ? 'alert' : undefined} data-level="now">
        {wrong ? mistake() : hint}
      </p>
    </>
  );
}
