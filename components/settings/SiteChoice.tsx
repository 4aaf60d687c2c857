// Whether the orders of aliexpress.ru are read, too. The browser asks the user itself when it is switched on.

import { Switch } from '../parts/Switch';
import { useSay } from '../parts/say-context';
import css from './SettingsForm.module.css';

interface Props {
  /** Null while nobody knows yet. */
  readonly allowed: boolean | null;
  readonly onChange: (allowed: boolean) => void;
}

export function SiteChoice({ allowed, onChange }: Props) {
  const say = useSay();
  if (allowed === null) return null;
  return (
    <fieldset class={css.group}>
      <legend class={css.legend}>{say({ key: 'settings.sites' })}</legend>
      <Switch testId="setting-site-ru" label={say({ key: 'settings.site-ru' })} on={allowed} onChange={onChange} />
      <p class={css.hint}>{say({ key: 'settings.site-hint' })}</p>
    </fieldset>
  );
}
