// The popup without a list: loading, failed, nothing yet, orders that are away, a page that could not be read, the first visit.
import type { ComponentChildren } from 'preact';
import { Menu } from '../../components/guide/Menu';
import { NotificationTest } from '../../components/health/NotificationTest';
import { AwayBands } from '../../components/list/AwayBands';
import { FirstVisit } from '../../components/list/FirstVisit';
import { sumOf } from '../../components/list/Headline';
import { HealthBands, unreadableText, wayOn } from '../../components/list/HealthBands';
import { Bar } from '../../components/parts/Bar';
import { Button } from '../../components/parts/Button';
import { Footer } from '../../components/parts/Footer';
import { Frame } from '../../components/parts/Frame';
import { Loading } from '../../components/parts/Loading';
import { ORDERS_URL } from '../../components/parts/links';
import { Quiet } from '../../components/parts/Quiet';
import { useSay } from '../../components/parts/say-context';
import { listSeen } from '../../components/words/seen';
import { stakeOf } from '../../components/words/stake';
import { systemOf } from '../../components/words/system-of';
import type { Level } from '../../utils/core/decision';
import type { Say } from '../../utils/i18n/word';
import type { Overview } from '../../utils/webext/messages';
import { notificationTest } from '../../utils/webext/notification-test';
import { Away } from './Away';
import { REPORT, SETTINGS } from './dashboard-links';
import type { View } from './view';

interface Props {
  readonly view: View;
  readonly undo: ComponentChildren;
  readonly onAgain: () => void;
  readonly onSeen: () => void;
  readonly onOpen: (orderId: string) => void;
}

export function QuietView({ view, undo, onAgain, onSeen, onOpen }: Props) {
  const say = useSay();
  const overview = 'overview' in view ? view.overview : null;
  const seen = overview === null ? null : listSeen(overview.health.listSeenAt, overview, say);
  return (
    <Frame
      tall={view.is === 'first-visit'}
      bar={
        <Bar>
          <Menu
            label={say({ key: 'popup.more' })}
            items={[{ id: 'settings', label: say({ key: 'popup.settings' }), href: SETTINGS }]}
          />
        </Bar>
      }
      bottom={
        <>
          {undo}
          {seen && <Footer {...seen} link={say({ key: 'popup.open-orders' })} href={ORDERS_URL} />}
        </>
      }
    >
      {view.is === 'loading' && <Loading />}
      {view.is === 'failed' && (
        <Quiet
          sign="broken"
          title={say({ key: 'health.failed' })}
          text={say({ key: 'health.failed-text' })}
          testId="failed"
        >
          <Button kind="filled" onPress={onAgain}>
            {say({ key: 'health.try-again' })}
          </Button>
        </Quiet>
      )}
      {view.is === 'not-keeping' && (
        <Quiet
          sign="broken"
          title={say({ key: 'health.storage' })}
          text={say({ key: 'health.storage-text' })}
          testId="not-keeping"
        >
          <Button kind="filled" onPress={onAgain}>
            {say({ key: 'health.try-again' })}
          </Button>
        </Quiet>
      )}
      {view.is === 'away' && <Away overview={view.overview} />}
      {view.is === 'nothing-yet' && <NothingYet overview={view.overview} />}
      {view.is === 'unreadable' && <Unreadable overview={view.overview} />}
      {view.is === 'first-visit' && (
        <>
          <AwayBands {...view.overview.health} />
          <FirstVisit
            counts={view.overview.counts}
            total={view.overview.total}
            stakes={{ now: stakeAt('now', view.overview, say), soon: stakeAt('soon', view.overview, say) }}
            onStart={() => {
              const { counts, open } = view.overview;
              const [first] = open;
              if (counts.now + counts.soon > 0 && first !== undefined) onOpen(first.order.id);
              onSeen();
            }}
          >
            <NotificationTest actions={notificationTest} system={systemOf(navigator.userAgent)} known={null} />
          </FirstVisit>
        </>
      )}
    </Frame>
  );
}

const stakeAt = (level: Level, { open }: Overview, say: Say): string =>
  sumOf(
    stakeOf(
      open.filter(({ decision }) => decision.level === level),
      say,
    ),
    say,
  );

function NothingYet({ overview }: { readonly overview: Overview }) {
  const say = useSay();
  const { storage, notifications } = overview.health;
  return (
    <>
      <HealthBands
        storage={storage}
        notifications={notifications}
        unreadablePage={null}
        settingsUrl={SETTINGS}
        reportUrl={REPORT}
      />
      <Quiet
        sign="mark"
        title={say({ key: 'health.nothing-yet' })}
        text={say({ key: 'health.nothing-yet-text' })}
        testId="nothing-yet"
      >
        <Button kind="filled" href={ORDERS_URL}>
          {say({ key: 'popup.open-orders' })}
        </Button>
      </Quiet>
    </>
  );
}

function Unreadable({ overview }: { readonly overview: Overview }) {
  const say = useSay();
  const page = overview.health.unreadablePage;
  const way = (page && wayOn(page, REPORT)) ?? { href: ORDERS_URL, key: 'popup.open-orders' };
  return (
    <Quiet
      sign="check"
      title={say({ key: 'health.unreadable' })}
      text={say({ key: unreadableText(page?.why ?? '') })}
      testId="unreadable"
    >
      <Button kind="filled" href={way.href} testId="way-on">
        {say({ key: way.key })}
      </Button>
    </Quiet>
  );
}
