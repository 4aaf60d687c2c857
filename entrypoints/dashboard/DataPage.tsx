// "Your data": saved as files, brought in from a file, deleted. Wires; what is done is in data/.
import css from '../../components/data/Data.module.css';
import { DataSection } from '../../components/data/DataSection';
import { DeleteEverything } from '../../components/data/DeleteEverything';
import { FileChooser } from '../../components/data/FileChooser';
import { FileOutcome } from '../../components/data/FileOutcome';
import { FilePreview } from '../../components/data/FilePreview';
import { SaveChoices } from '../../components/data/SaveChoices';
import { WorkProgress } from '../../components/data/WorkProgress';
import { useSay } from '../../components/parts/say-context';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import type { Overview } from '../../utils/webext/messages';
import { BackTo } from './BackTo';
import { CalendarButton } from './CalendarButton';
import type { DataWork } from './data/use-data';
import pageCss from './OrdersPage.module.css';

/** But for sharing, which no file decides. */
const isUnchanged = (settings: Settings): boolean =>
  JSON.stringify({ ...settings, otherComputers: false }) === JSON.stringify(DEFAULT_SETTINGS);

interface Props {
  readonly overview: Overview;
  readonly data: DataWork;
}

export function DataPage({ overview, data }: Props) {
  const say = useSay();
  const { backup, file, exports, deletion } = data;
  const saveBackup = (): void => void backup.start({ now: Date.now(), timeZone: overview.timeZone });
  const backupSaid = backup.outcome?.map((words) => say(words)) ?? null;
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
          outcome={exports.isFailed ? [say({ key: 'dashboard.export-failed' })] : backupSaid}
          onBackup={saveBackup}
          onStop={backup.stop}
          onJson={() => void exports.json(overview)}
          onCsv={() => void exports.table(overview, say)}
          calendar={<CalendarButton overview={overview} orders={overview.open} />}
        />
        <BringIn overview={overview} file={file} />
        <DeleteEverything
          orders={overview.total}
          state={deletion.state}
          busy={data.isBusy}
          backup={
            backup.progress
              ? say({ key: 'data.progress', values: { ...backup.progress } })
              : (backupSaid?.join(' ') ?? null)
          }
          onBackup={saveBackup}
          onDelete={() => void deletion.start()}
        />
      </div>
    </>
  );
}

interface BringInProps {
  readonly overview: Overview;
  readonly file: DataWork['file'];
}

function BringIn({ overview, file: { state, choose, start, leave, stop } }: BringInProps) {
  const say = useSay();
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
