// Whether open orders travel to the user's other computers: what that means, how full the room is, and the way to empty it.
import type { Moment } from '../../utils/core/time';
import type { Stored } from '../../utils/core/travel/stored';
import { Button } from '../parts/Button';
import { Switch } from '../parts/Switch';
import { useSay } from '../parts/say-context';
import { momentText } from '../words/seen';
import css from './SettingsForm.module.css';

interface Props {
  readonly on: boolean;
  /** Null while nobody knows yet. */
  readonly stored: Stored | null;
  readonly moment: Moment;
  readonly onChange: (on: boolean) => void;
  readonly onClear: () => void;
}

/** 1 kB is 1,024 bytes here, as the browsers count their 100. */
const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

export function ComputersChoice({ on, stored, moment, onChange, onClear }: Props) {
  const say = useSay();
  return (
    <fieldset class={css.group} data-testid="computers">
      <legend class={css.legend}>{say({ key: 'settings.computers' })}</legend>
      <Switch testId="setting-computers" label={say({ key: 'settings.computers-on' })} on={on} onChange={onChange} />
      <p class={css.hint}>{say({ key: 'settings.computers-what' })}</p>
      <p class={css.hint}>{say({ key: 'settings.computers-how' })}</p>
      {stored !== null && !stored.available && (
        <p class={css.hint} role="status">
          {say({ key: 'settings.computers-none-here' })}
        </p>
      )}
      {stored?.available && (on || stored.bytes > 0) && (
        <div class={css.test}>
          <p class={css.hint} role="status" data-testid="computers-stored">
            {linesOf(stored).join(' ')}
          </p>
          {stored.bytes > 0 && (
            <Button testId="computers-clear" onPress={onClear}>
              {say({ key: 'settings.computers-clear' })}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );

  function linesOf({ bytes, most, others, told, open, trouble }: Stored): string[] {
    const heardAt = (): string => momentText(Math.max(...others.map(({ writtenAt }) => writtenAt)), moment, say);
    return [
      say({ key: 'settings.computers-room', values: { used: kilobytes(bytes), most: kilobytes(most) } }),
      ...(on ? [say({ key: 'settings.computers-told', values: { told, n: open } })] : []),
      others.length === 0
        ? say({ key: 'settings.computers-nobody' })
        : say({ key: 'settings.computers-others', values: { n: others.length, at: heardAt() } }),
      ...(on && trouble !== null ? [say({ key: `settings.computers-${trouble}` })] : []),
    ];
  }
}
