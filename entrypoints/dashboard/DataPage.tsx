// "Your data": saved as files, brought in from a file, deleted. Wires; what is done is in data/.
import { useState } from 'preact/hooks';
import css from '../../components/data/Data.module.css';
import { DataSection } from '../../components/data/DataSection';
import { DeleteEverything } from '../../components/data/DeleteEverything';
import { FileChooser } from '../../components/data/FileChooser';
import { FileOutcome } from '../../components/data/FileOutcome';
import { FilePreview } from '../../components/data/FilePreview';
import { SaveChoices } from '../../components/data/SaveChoices';
import { WorkProgress } from '../../components/data/WorkProgress';
import { useSay } from '../../components/parts/say-context';
import { ordersCsv } from '../../components/table/orders-csv';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import { localDay, type Moment } from '../../utils/core/time';
import type { Overview } from '../../utils/webext/messages';
import { saveFile } from '../../utils/webext/save-file';
import { send } from '../../utils/webext/send';
import { BackTo } from './BackTo';
import { CalendarButton } from './CalendarButton';
import { useBackup } from './data/use-backup';
import { useFile } from './data/use-file';
import { saveExport } from './export-file';
import pageCss from './OrdersPage.module.css';

/** But for sharing, which no file decides. */
const isUnchanged = (settings: Settings): boolean =>
  JSON.stringify({ ...settings, otherComputers: false }) === JSON.stringify(DEFAULT_SETTINGS);

export function DataPage({ overview }: { readonly overview: Overview }) {
  const say = useSay();
  const momentOf = (): Moment => ({ now: Date.now(), timeZone: overview.timeZone });
  const backup = useBackup(momentOf, say);
  const [failed, setFailed] = useState(false);
  const [deletion, setDeletion] = useState<'idle' | 'deleting' | 'deleted' | 'failed'>('idle');
  const saveJson = async (): Promise<void> => setFailed(!(await saveExport(Date.now(), overview.timeZone)));
  const saveCsv = async (): Promise<void> => {
    const reply = await send('get-orders', null);
    setFailed(!('ok' in reply));
    if (!('ok' in reply)) return;
    const day = localDay(Date.now(), overview.timeZone);
    saveFile(`claimcheck-${day}.csv`, 'text/csv', ordersCsv(reply.ok, overview, say));
  };
  const backupSaid = backup.outcome?.join(' ') ?? null;
  const remove = async (): Promise<void> => {
    setDeletion('deleting');
    const reply = await send('delete-everything', null);
    // What a window keeps for itself goes with it.
    localStorage.clear();
    setDeletion('ok' in reply ? 'deleted' : 'failed');
  };
  return (
    <>
      <BackTo href="#settings" label={say({ key: 'settings.title' })} />
      <div class={pageCss.top}>
        <h1 class={pageCss.title}>{say({ key: 'data.title' })}</h1>
      </div>
      <div class={css.page} data-testid="data">
        <p>{say({ key: 'data.where' })}</p>
        <SaveChoices
          progress={backup.progress}
          outcome={failed ? [say({ key: 'dashboard.export-failed' })] : backup.outcome}
          onBackup={() => void backup.start()}
          onStop={backup.stop}
          onJson={() => void saveJson()}
          onCsv={() => void saveCsv()}
          calendar={<CalendarButton overview={overview} orders={overview.open} />}
        />
        <BringIn overview={overview} />
        <DeleteEverything
          orders={overview.total}
          state={deletion}
          backup={backup.progress ? say({ key: 'data.progress', values: { ...backup.progress } }) : backupSaid}
          onBackup={() => void backup.start()}
          onDelete={() => void remove()}
        />
      </div>
    </>
  );
}

function BringIn({ overview }: { readonly overview: Overview }) {
  const say = useSay();
  const { state, choose, start, leave, stop } = useFile();
  return (
    <DataSection title={say({ key: 'data.bring' })} hint={say({ key: 'data.bring-what' })} testId="data-bring">
      {(state.at === 'reading' || state.at === 'bringing') && (
        <WorkProgress label={say({ key: `data.${state.at}` })} progress={state.progress} onStop={stop} />
      )}
      {state.at === 'preview' && (
        <FilePreview
          name={state.name}
          preview={state.preview}
          moment={overview}
          takesSettings={isUnchanged(overview.settings)}
          onStart={(choices) => void start(state.preview, choices)}
          onNotNow={leave}
        />
      )}
      {state.at === 'outcome' && <FileOutcome {...state.outcome} />}
      {(state.at === 'none' || state.at === 'outcome') && (
        <FileChooser
          label={say({ key: state.at === 'none' ? 'data.choose' : 'data.another' })}
          fault={state.at === 'none' && state.fault !== null ? say({ key: `data.fault-${state.fault}` }) : null}
          onFile={(file) => void choose(file)}
        />
      )}
    </DataSection>
  );
}
