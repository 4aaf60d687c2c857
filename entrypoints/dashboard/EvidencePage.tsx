// The evidence tab: the pictures and files of all orders; asked for anew after every change.
import { useMemo } from 'preact/hooks';
import { AllEvidence } from '../../components/evidence/AllEvidence';
import { Loading } from '../../components/parts/Loading';
import { Quiet } from '../../components/parts/Quiet';
import { useSay } from '../../components/parts/say-context';
import { useLive } from '../../components/parts/use-live';
import { onStateChange } from '../../utils/webext/changes';
import type { OrderView } from '../../utils/webext/messages';
import { shelfActions } from '../../utils/webext/shelf-actions';
import { Failed } from './Failed';
import css from './OrdersPage.module.css';
import { evidenceLink } from './route';

/** `orders` null while those that are done are still on their way. */
export function EvidencePage({ orders }: { readonly orders: readonly OrderView[] | null }) {
  const say = useSay();
  const { live, again } = useLive(shelfActions.listAll, onStateChange);
  const byId = useMemo(() => orders && new Map(orders.map(({ order }) => [order.id, order])), [orders]);
  if (live.state === 'failed') return <Failed onAgain={again} />;
  if (live.state === 'loading' || byId === null) return <Loading />;
  return (
    <>
      <div class={css.top}>
        <h1 class={css.title}>{say({ key: 'dashboard.evidence' })}</h1>
      </div>
      <AllEvidence pieces={live.value} orders={byId} actions={shelfActions} linkOf={evidenceLink}>
        <Quiet
          sign="mark"
          title={say({ key: 'evidence.all-none' })}
          text={say({ key: 'evidence.all-none-text' })}
          testId="evidence-none"
        />
      </AllEvidence>
    </>
  );
}
