// Work on the user's data, while another part of the dashboard is looked at: how far it is, the way to stop it, the way there.
import { WorkProgress } from '../../components/data/WorkProgress';
import { useSay } from '../../components/parts/say-context';
import css from './DataAtWork.module.css';
import type { DataWork } from './data/use-data';

export function DataAtWork({ backup, file, deletion }: DataWork) {
  const say = useSay();
  const { state } = file;
  const isReading = state.at === 'reading' || state.at === 'bringing';
  if (backup.progress === null && !isReading && deletion.state !== 'deleting') return null;
  return (
    <section class={css.work} aria-label={say({ key: 'data.title' })} data-testid="data-at-work">
      <a class={css.link} href="#data">
        {say({ key: 'data.title' })}
      </a>
      {backup.progress !== null && (
        <WorkProgress label={say({ key: 'data.backup' })} progress={backup.progress} onStop={backup.stop} />
      )}
      {isReading && (
        <WorkProgress label={say({ key: `data.${state.at}` })} progress={state.progress} onStop={file.stop} />
      )}
      {deletion.state === 'deleting' && (
        <WorkProgress label={say({ key: 'data.deleting' })} progress={null} onStop={null} />
      )}
    </section>
  );
}
