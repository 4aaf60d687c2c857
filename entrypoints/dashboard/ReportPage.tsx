// "Save a report of this page": shows the report before it is saved, and says what to do when the page is not there.
import { useCallback, useState } from 'preact/hooks';
import { ReportPreview } from '../../components/health/ReportPreview';
import { Button } from '../../components/parts/Button';
import { Loading } from '../../components/parts/Loading';
import { aliexpressUrl, ORDERS_URL } from '../../components/parts/links';
import { Quiet } from '../../components/parts/Quiet';
import { useSay } from '../../components/parts/say-context';
import { useLive } from '../../components/parts/use-live';
import type { SeenPage } from '../../utils/core/health/report';
import type { PageKind } from '../../utils/core/reading';
import { localDay } from '../../utils/core/time';
import type { Report } from '../../utils/pages/report/redact-page';
import { onStateChange } from '../../utils/webext/changes';
import type { Overview } from '../../utils/webext/messages';
import { saveFile } from '../../utils/webext/save-file';
import { send } from '../../utils/webext/send';
import { BackTo } from './BackTo';
import { Failed } from './Failed';
import css from './HealthPage.module.css';
import { makeReport } from './page-report';

interface Found {
  /** Null when no page reported lately. */
  readonly seen: SeenPage | null;
  /** Null when its tab does not show it any more. */
  readonly report: Report | null;
}

/** The page asked for; else the newest that was not read; else the newest. */
const pick = (pages: readonly SeenPage[], page: PageKind | null): SeenPage | null =>
  pages.find((seen) => seen.page === page) ?? pages.find(({ why }) => why !== null) ?? pages[0] ?? null;

interface Props {
  readonly overview: Overview;
  readonly page: PageKind | null;
}

export function ReportPage({ overview, page }: Props) {
  const say = useSay();
  const [saved, setSaved] = useState<string | null>(null);
  const ask = useCallback(async (): Promise<Found | null> => {
    const reply = await send('get-health', null);
    if (!('ok' in reply)) return null;
    const seen = pick(reply.ok.pages, page);
    return { seen, report: seen && (await makeReport(seen, Date.now()).catch(() => null)) };
  }, [page]);
  const { live, again } = useLive(ask, onStateChange);
  const found = live.state === 'ready' ? live.value : null;
  const save = ({ html }: Report, seen: SeenPage): void => {
    saveFile(`claimcheck-report-${seen.page}-${localDay(Date.now(), overview.timeZone)}.html`, 'text/html', html);
    setSaved(html);
  };
  return (
    <>
      <BackTo href="#health" label={say({ key: 'dashboard.health' })} />
      {live.state === 'loading' && <Loading />}
      {live.state === 'failed' && <Failed onAgain={again} />}
      {found?.seen === null && (
        <Quiet
          sign="check"
          title={say({ key: 'report.none' })}
          text={say({ key: 'report.none-text' })}
          testId="no-page"
        >
          <Button kind="filled" href={ORDERS_URL}>
            {say({ key: 'popup.open-orders' })}
          </Button>
        </Quiet>
      )}
      {found?.seen && found.report === null && (
        <Quiet
          sign="check"
          title={say({ key: 'report.gone' })}
          text={say({ key: 'report.gone-text' })}
          testId="page-gone"
        >
          <Button kind="filled" href={aliexpressUrl(found.seen.url) ?? ORDERS_URL}>
            {say({ key: 'health.open-page' })}
          </Button>
          <Button onPress={again}>{say({ key: 'health.try-again' })}</Button>
        </Quiet>
      )}
      {found?.seen && found.report && (
        <>
          <h1 class={css.title}>{say({ key: 'report.title' })}</h1>
          <ReportPreview
            {...found.report}
            isSaved={saved !== null}
            onSave={() => found.seen && found.report && save(found.report, found.seen)}
          />
        </>
      )}
    </>
  );
}
