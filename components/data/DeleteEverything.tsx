// Deleting everything, in two steps: the first says what goes and offers a backup, the second does it.
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import css from './Data.module.css';
import { DataSection } from './DataSection';
import { WorkProgress } from './WorkProgress';

interface Props {
  /** Orders kept. */
  readonly orders: number;
  readonly state: 'idle' | 'deleting' | 'deleted' | 'failed';
  /** How the backup offered here goes, or went; null before any. */
  readonly backup: string | null;
  /** A backup is being made, or a file brought in: deleting would take it away half-way. */
  readonly busy: boolean;
  readonly onBackup: () => void;
  readonly onDelete: () => void;
}

export function DeleteEverything({ orders, state, backup, busy, onBackup, onDelete }: Props) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const goes = [
    { key: 'data.delete-orders', values: { n: orders } },
    { key: 'data.delete-evidence' },
    { key: 'data.delete-reminders' },
    { key: 'data.delete-settings' },
    { key: 'data.delete-cloud' },
  ];
  const remove = (): void => {
    setAsked(false);
    onDelete();
  };
  return (
    <DataSection title={say({ key: 'data.delete' })} hint={say({ key: 'data.delete-what' })} testId="data-delete">
      {state === 'deleting' && <WorkProgress label={say({ key: 'data.deleting' })} progress={null} onStop={null} />}
      <p role="status" class={`${css.outcome} ${state === 'failed' ? css.wrong : ''}`} data-testid="delete-outcome">
        {state === 'deleted' && say({ key: 'data.deleted' })}
        {state === 'failed' && say({ key: 'data.not-deleted' })}
      </p>
      {!asked && state !== 'deleting' && (
        <div class={css.buttons}>
          <Button testId="delete-everything" onPress={() => setAsked(true)}>
            {say({ key: 'data.delete' })}
          </Button>
        </div>
      )}
      {asked && (
        <div class={css.work} data-testid="delete-what">
          <ul class={css.facts}>
            {goes.map((words) => (
              <li key={words.key}>{say(words)}</li>
            ))}
          </ul>
          <p class={css.hint}>{say({ key: 'data.delete-stays' })}</p>
          <p class={css.outcome} role="status">
            {backup}
          </p>
          <div class={css.buttons}>
            <Button kind="filled" testId="backup-first" onPress={onBackup}>
              {say({ key: 'data.backup' })}
            </Button>
            <Button testId="delete-now" disabled={busy} onPress={remove}>
              {say({ key: 'data.delete-now' })}
            </Button>
            <Button testId="delete-not" onPress={() => setAsked(false)}>
              {say({ key: 'data.delete-not' })}
            </Button>
          </div>
        </div>
      )}
    </DataSection>
  );
}
