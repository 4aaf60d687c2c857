// "Check my open orders": says what it will do, then shows how it goes. The round itself goes on while this window is open.

import { CheckPanel } from '../../components/health/CheckPanel';
import { Button } from '../../components/parts/Button';
import { ORDERS_URL } from '../../components/parts/links';
import { Quiet } from '../../components/parts/Quiet';
import { useSay } from '../../components/parts/say-context';
import type { Overview } from '../../utils/webext/messages';
import { BackTo } from './BackTo';
import css from './HealthPage.module.css';
import type { Round } from './use-round';

interface Props {
  readonly overview: Overview;
  readonly round: Round;
}

export function CheckPage({ overview, round }: Props) {
  const say = useSay();
  const { check } = round;
  return (
    <>
      <BackTo href="#orders" label={say({ key: 'dashboard.back' })} />
      {overview.open.length === 0 && check.phase === 'idle' ? (
        <Quiet
          sign="mark"
          title={say({ key: 'check.nothing' })}
          text={say({ key: 'check.nothing-text' })}
          testId="nothing-to-check"
        >
          <Button kind="filled" href={ORDERS_URL}>
            {say({ key: 'popup.open-orders' })}
          </Button>
        </Quiet>
      ) : (
        <>
          <h1 class={css.title}>{say({ key: 'check.title' })}</h1>
          <CheckPanel {...round} open={overview.open.length} />
        </>
      )}
    </>
  );
}
