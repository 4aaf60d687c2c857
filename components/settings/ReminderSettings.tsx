// When reminders come: the hour, the quiet hours, and which of each kind. What is switched off says what it means.
import type { ComponentChildren } from 'preact';
import { dailyHour } from '../../utils/core/reminders/hours';
import type { Settings, SwitchedRung } from '../../utils/core/settings';
import { Switch } from '../parts/Switch';
import { useSay } from '../parts/say-context';
import css from './SettingsForm.module.css';

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  /** Below the switches: how to try one. */
  readonly children: ComponentChildren;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const NIGHT = { from: 22, to: 7 };
const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** By what they are about, and which of them leave a hole when they are all off. */
const GROUPS: readonly {
  readonly id: string;
  readonly rungs: readonly SwitchedRung[];
  readonly vital: readonly SwitchedRung[];
}[] = [
  { id: 'act', rungs: ['soon', 'now', 'last-day'], vital: ['last-day'] },
  { id: 'counter', rungs: ['7d', '3d', '24h', '6h'], vital: ['24h', '6h'] },
  { id: 'opens', rungs: ['first-day'], vital: [] },
  { id: 'owed', rungs: ['due'], vital: [] },
  { id: 'check', rungs: ['nudge', 'list'], vital: [] },
];

export function ReminderSettings({ settings, onChange, children }: Props) {
  const say = useSay();
  const { hour, quiet, rungs } = settings;
  const moved = dailyHour(settings);
  const isMissing = (vital: readonly SwitchedRung[]): boolean => vital.length > 0 && vital.every((id) => !rungs[id]);
  return (
    <>
      <div class={css.field}>
        <label for="setting-hour">
          {say({ key: 'settings.hour' })}
          <span class={css.hint}>{say({ key: 'settings.hour-hint' })}</span>
        </label>
        <HourChoice id="setting-hour" value={hour} onChange={(next) => onChange({ ...settings, hour: next })} />
      </div>
      <fieldset class={css.group}>
        <legend class={css.legend}>{say({ key: 'settings.quiet' })}</legend>
        <Switch
          testId="setting-quiet"
          label={say({ key: 'settings.quiet-on' })}
          on={quiet !== null}
          onChange={(on) => onChange({ ...settings, quiet: on ? NIGHT : null })}
        />
        {quiet !== null && (
          <div class={css.span}>
            <label for="setting-quiet-from">{say({ key: 'settings.quiet-from' })}</label>
            <HourChoice
              id="setting-quiet-from"
              value={quiet.from}
              but={quiet.to}
              onChange={(from) => onChange({ ...settings, quiet: { ...quiet, from } })}
            />
            <label for="setting-quiet-to">{say({ key: 'settings.quiet-to' })}</label>
            <HourChoice
              id="setting-quiet-to"
              value={quiet.to}
              but={quiet.from}
              onChange={(to) => onChange({ ...settings, quiet: { ...quiet, to } })}
            />
          </div>
        )}
        <p class={css.hint}>{say({ key: 'settings.quiet-hint' })}</p>
        {moved !== hour && (
          <p class={css.hint} role="status" data-testid="hour-moved">
            {say({ key: 'settings.hour-moved', values: { hour: hourText(moved) } })}
          </p>
        )}
      </fieldset>
      <fieldset class={css.group}>
        <legend class={css.legend}>{say({ key: 'settings.rungs' })}</legend>
        {GROUPS.map(({ id, rungs: own, vital }) => (
          <fieldset key={id} class={css.kind}>
            <legend class={css.kindTitle}>{say({ key: `settings.kind-${id}` })}</legend>
            {own.map((rung) => (
              <Switch
                key={rung}
                testId={`setting-rung-${rung}`}
                label={say({ key: `settings.rung.${rung}` })}
                on={rungs[rung]}
                onChange={(on) => onChange({ ...settings, rungs: { ...rungs, [rung]: on } })}
              />
            ))}
            {isMissing(vital) && (
              <p class={css.warning} role="alert" data-level="now" data-testid={`off-${id}`}>
                {say({ key: `settings.off-${id}` })}
              </p>
            )}
          </fieldset>
        ))}
        {children}
      </fieldset>
    </>
  );
}

interface HourProps {
  readonly id: string;
  readonly value: number;
  /** The one hour that cannot be chosen. */
  readonly but?: number;
  readonly onChange: (hour: number) => void;
}

function HourChoice({ id, value, but, onChange }: HourProps) {
  return (
    <select
      class={css.select}
      id={id}
      data-testid={id}
      value={value}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    >
      {HOURS.filter((hour) => hour !== but).map((hour) => (
        <option key={hour} value={hour}>
          {hourText(hour)}
        </option>
      ))}
    </select>
  );
}
