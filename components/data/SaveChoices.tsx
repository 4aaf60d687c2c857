// The ways to take data out: a backup of everything, and files for other programs.
import type { ComponentChildren } from 'preact';
import type { Progress } from '../../utils/core/backup/report';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import css from './Data.module.css';
import { DataSection } from './DataSection';
import { WorkProgress } from './WorkProgress';

interface Props {
  /** Null while no backup is being made. */
  readonly progress: Progress | null;
  /** What the last one came to, in sentences; null before any. */
  readonly outcome: readonly string[] | null;
  readonly onBackup: () => void;
  readonly onStop: () => void;
  readonly onJson: () => void;
  readonly onCsv: () => void;
  /** The button that saves the calendar. */
  readonly calendar: ComponentChildren;
}

export function SaveChoices({ progress, outcome, onBackup, onStop, onJson, onCsv, calendar }: Props) {
  const say = useSay();
  return (
    <DataSection title={say({ key: 'data.save' })} testId="data-save">
      <div class={css.choice}>
        {progress === null ? (
          <Button kind="filled" testId="save-backup" onPress={onBackup}>
            {say({ key: 'data.backup' })}
          </Button>
        ) : (
          <WorkProgress label={say({ key: 'data.backup' })} progress={progress} onStop={onStop} />
        )}
        <p class={css.hint}>{say({ key: 'data.backup-what' })}</p>
        <p class={css.outcome} role="status" data-testid="save-outcome">
          {outcome?.join(' ')}
        </p>
      </div>
      <div class={css.choice}>
        <Button testId="save-json" onPress={onJson}>
          {say({ key: 'dashboard.export' })}
        </Button>
        <p class={css.hint}>{say({ key: 'data.json-what' })}</p>
      </div>
      <div class={css.choice}>
        <Button testId="save-csv" onPress={onCsv}>
          {say({ key: 'data.csv' })}
        </Button>
        <p class={css.hint}>{say({ key: 'data.csv-what' })}</p>
      </div>
      <div class={css.choice}>
        {calendar}
        <p class={css.hint}>{say({ key: 'data.calendar-what' })}</p>
      </div>
    </DataSection>
  );
}
