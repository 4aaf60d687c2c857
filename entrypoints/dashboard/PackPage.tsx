// The evidence pack of one order: to read, to print, and to save as a ZIP file; in English, unless changed.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { usePictures } from '../../components/evidence/use-pictures';
import { PackView } from '../../components/pack/PackView';
import { packDocument } from '../../components/pack/pack-document';
import { Button } from '../../components/parts/Button';
import { Loading } from '../../components/parts/Loading';
import { Quiet } from '../../components/parts/Quiet';
import { useSay } from '../../components/parts/say-context';
import { useLive } from '../../components/parts/use-live';
import { languageName } from '../../utils/i18n/languages';
import { onStateChange } from '../../utils/webext/changes';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { saveFile } from '../../utils/webext/save-file';
import { send } from '../../utils/webext/send';
import { shelfActions } from '../../utils/webext/shelf-actions';
import { BackTo } from './BackTo';
import { Failed } from './Failed';
import css from './PackPage.module.css';
import { packFile } from './pack-file';

interface Props {
  readonly overview: Overview;
  /** Null when the order is not kept. */
  readonly watched: OrderView | null;
}

export function PackPage({ overview, watched }: Props) {
  const say = useSay();
  if (watched === null) {
    return (
      <Quiet sign="check" title={say({ key: 'guide.gone' })} text={say({ key: 'guide.gone-text' })} testId="gone" />
    );
  }
  return <Pack overview={overview} watched={watched} />;
}

function Pack({ overview, watched }: { readonly overview: Overview; readonly watched: OrderView }) {
  const own = useSay();
  const { order } = watched;
  const [language, setLanguage] = useState('en');
  const [failed, setFailed] = useState(false);
  const ask = useCallback(async () => {
    const [timeline, evidence] = await Promise.all([
      send('get-timeline', { orderId: order.id }),
      send('get-evidence', { orderId: order.id }),
    ]);
    return 'ok' in timeline && 'ok' in evidence ? { timeline: timeline.ok, evidence: evidence.ok } : null;
  }, [order.id]);
  const { live, again } = useLive(ask, onStateChange);
  const pictures = usePictures(live.state === 'ready' ? live.value.evidence : null, shelfActions);
  useEffect(() => {
    const before = document.title;
    document.title = `claimcheck-order-${order.id}`;
    return () => {
      document.title = before;
    };
  }, [order.id]);
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <Failed onAgain={again} />;

  const say = language === 'en' ? own.english() : own;
  const input = { ...live.value, order, moment: overview };
  const other = language === 'en' ? own.language : 'en';
  const save = async (): Promise<void> => {
    const made = await packFile(input, say, shelfActions.bytes).catch(() => null);
    setFailed(made === null);
    if (made !== null) saveFile(made.name, 'application/zip', made.file);
  };
  return (
    <div class={css.page}>
      <div class={css.tools}>
        <BackTo href={`#order/${order.id}`} label={own({ key: 'pack.back' })} />
        <div class={css.buttons}>
          {other !== language && (
            <Button testId="pack-language" onPress={() => setLanguage(other)}>
              {languageName(other)}
            </Button>
          )}
          <Button testId="pack-print" onPress={() => window.print()}>
            {own({ key: 'pack.print' })}
          </Button>
          <Button kind="filled" testId="pack-save" onPress={() => void save()}>
            {own({ key: 'pack.save' })}
          </Button>
        </div>
        <p class={css.hint}>{own({ key: 'pack.hint' })}</p>
        {failed && <p role="alert">{own({ key: 'pack.failed' })}</p>}
      </div>
      <PackView pack={packDocument(input, say)} pictures={pictures} />
    </div>
  );
}
