// The settings: language, theme, hour, which reminders, what others can see. Each change is passed on at once.
import { DEFAULT_SETTINGS, type Settings, THEMES, UI_LANGUAGES } from '../../utils/core/settings';
import { LANGUAGES } from '../../utils/i18n/languages';
import { Button } from '../parts/Button';
import { Switch } from '../parts/Switch';
import { useSay } from '../parts/say-context';
import { ReminderSettings } from './ReminderSettings';
import css from './SettingsForm.module.css';

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly onTest: () => void;
  /** What the last test or change came to, in words; null before any. */
  readonly outcome: string | null;
}

const CHOICES: readonly Settings['language'][] = ['auto', ...UI_LANGUAGES];

export function SettingsForm({ settings, onChange, onTest, outcome }: Props) {
  const say = useSay();
  const chosen = (value: string): Settings['language'] =>
    CHOICES.find((choice) => choice === value) ?? DEFAULT_SETTINGS.language;
  return (
    <form class={css.form} data-testid="settings" onSubmit={(event) => event.preventDefault()}>
      <label class={css.field}>
        <span>{say({ key: 'settings.language' })}</span>
        <select
          class={css.select}
          data-testid="setting-language"
          value={settings.language}
          onChange={(event) => onChange({ ...settings, language: chosen(event.currentTarget.value) })}
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {choice === 'auto' ? say({ key: 'settings.language-auto' }) : LANGUAGES[choice].name}
            </option>
          ))}
        </select>
      </label>
      <label class={css.field}>
        <span>{say({ key: 'settings.theme' })}</span>
        <select
          class={css.select}
          data-testid="setting-theme"
          value={settings.theme}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...settings, theme: THEMES.find((theme) => theme === value) ?? DEFAULT_SETTINGS.theme })
          }
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {say({ key: `settings.theme-${theme}` })}
            </option>
          ))}
        </select>
      </label>
      <ReminderSettings settings={settings} onChange={onChange}>
        <div class={css.test}>
          <Button testId="test-notification" onPress={onTest}>
            {say({ key: 'settings.test' })}
          </Button>
          <p class={css.hint} role="status" data-testid="settings-outcome">
            {outcome ?? say({ key: 'settings.notifications-how' })}
          </p>
        </div>
      </ReminderSettings>
      <fieldset class={css.group}>
        <legend class={css.legend}>{say({ key: 'settings.privacy' })}</legend>
        <Switch
          testId="setting-hide-titles"
          label={say({ key: 'settings.hide-titles' })}
          on={settings.hideTitles}
          onChange={(hideTitles) => onChange({ ...settings, hideTitles })}
        />
        <Switch
          testId="setting-page-lines"
          label={say({ key: 'settings.page-lines' })}
          on={settings.pageLines}
          onChange={(pageLines) => onChange({ ...settings, pageLines })}
        />
      </fieldset>
    </form>
  );
}
