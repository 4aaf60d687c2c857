// The popup when no order can be listed though there are some. Never "nothing yet": their dates run on.
import { HealthBands } from '../../components/list/HealthBands';
import { Button } from '../../components/parts/Button';
import { ORDERS_URL } from '../../components/parts/links';
import { Quiet } from '../../components/parts/Quiet';
import { useSay } from '../../components/parts/say-context';
import type { Overview } from '../../utils/webext/messages';
import { REPORT, SETTINGS } from './dashboard-links';

export function Away({ overview }: { readonly overview: Overview }) {
  const say = useSay();
  const { health } = overview;
  const { lost, undecided } = health;
  const [title, text] =
    lost > 0
      ? [{ key: 'lost.title' }, { key: 'lost.message', values: { n: lost } }]
      : [{ key: 'health.undecided', values: { n: undecided } }, { key: 'health.undecided-text' }];
  return (
    <>
      <HealthBands
        {...health}
        lost={0}
        undecided={lost > 0 ? undecided : 0}
        settingsUrl={SETTINGS}
        reportUrl={REPORT}
      />
      <Quiet sign="broken" title={say(title)} text={say(text)} testId="away">
        <Button kind="filled" href={ORDERS_URL}>
          {say({ key: 'popup.open-orders' })}
        </Button>
      </Quiet>
    </>
  );
}
