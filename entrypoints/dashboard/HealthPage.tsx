// The health tab: what works, the pages seen lately, and what is read of each.
import { useCallback } from 'preact/hooks';
import { HealthFacts } from '../../components/health/HealthFacts';
import { HealthTable } from '../../components/health/HealthTable';
import { LearnedWords } from '../../components/health/LearnedWords';
import { NotificationTest } from '../../components/health/NotificationTest';
import { SeenPages } from '../../components/health/SeenPages';
import { Loading } from '../../components/parts/Loading';
import { useSay } from '../../components/parts/say-context';
import { useLive } from '../../components/parts/use-live';
import { systemOf } from '../../components/words/system-of';
import type { Tally } from '../../utils/core/health/reading-health';
import type { HealthReport } from '../../utils/core/health/report';
import { onStateChange } from '../../utils/webext/changes';
import type { Overview } from '../../utils/webext/messages';
import { notificationTest } from '../../utils/webext/notification-test';
import { send } from '../../utils/webext/send';
import { Failed } from './Failed';
import css from './HealthPage.module.css';
import { saveWords } from './words-file';

const countOf = (tallies: Readonly<Record<string, Tally>>): number =>
  Object.values(tallies).reduce((sum, { count }) => sum + count, 0);
const UNNAMED = 'order-unnamed';

export function HealthPage({ overview }: { readonly overview: Overview }) {
  const ask = useCallback(async (): Promise<HealthReport | null> => {
    const reply = await send('get-health', null);
    return 'ok' in reply ? reply.ok : null;
  }, []);
  const { live, again } = useLive(ask, onStateChange);
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <Failed onAgain={again} />;
  return <Known report={live.value} overview={overview} />;
}

function Known({ report, overview }: { readonly report: HealthReport; readonly overview: Overview }) {
  const say = useSay();
  const { health, reading, pages, reminders, kept, learned } = report;
  const { notifications, storage, listSeenAt } = health;
  const isWell =
    storage === 'ok' &&
    notifications !== 'denied' &&
    notifications !== 'failed' &&
    !health.unreadablePage &&
    health.lost + health.undecided === 0 &&
    !health.clock;
  const { [UNNAMED]: unnamed, ...refused } = reading.refused;
  const designs = Object.values(reading.designs).sort((a, b) => b.readAt - a.readAt);
  return (
    <div class={css.health} data-testid="health">
      <h1 class={css.title}>{say({ key: isWell ? 'health.all-well' : 'health.not-all-well' })}</h1>
      <HealthFacts
        notifications={notifications}
        storage={storage}
        lost={health.lost}
        undecided={health.undecided}
        clock={health.clock}
        listSeenAt={listSeenAt}
        shownAt={reminders.shownAt}
        nextAt={reminders.nextAt}
        kept={kept}
        refused={countOf(refused)}
        unnamed={unnamed?.count}
        disagreed={countOf(reading.disagreed)}
        moment={overview}
      />
      <NotificationTest actions={notificationTest} system={systemOf(navigator.userAgent)} known={reminders.seen} />
      {pages.length > 0 && (
        <>
          <h2 class={css.head}>{say({ key: 'health.pages' })}</h2>
          <SeenPages
            pages={pages}
            moment={overview}
            onReport={(page) => {
              location.hash = `#report/${page}`;
            }}
          />
        </>
      )}
      <h2 class={css.head}>{say({ key: 'health.fields' })}</h2>
      {designs.length === 0 && <p>{say({ key: 'health.fields-none' })}</p>}
      <HealthTable designs={designs} moment={overview} />
      {learned.length > 0 && (
        <>
          <h2 class={css.head}>{say({ key: 'health.learned-head' })}</h2>
          <p class={css.note}>{say({ key: 'health.learned-text' })}</p>
          <LearnedWords
            languages={learned}
            moment={overview}
            onSave={() => void saveWords(overview.now, overview.timeZone)}
          />
        </>
      )}
    </div>
  );
}
