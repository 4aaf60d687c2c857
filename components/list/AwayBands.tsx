// Orders that no list shows: lost ones, and ones that cannot be worked out. Each way leads to AliExpress, where their dates are.
import { Band } from '../parts/Band';
import { Button } from '../parts/Button';
import { ORDERS_URL } from '../parts/links';
import { useSay } from '../parts/say-context';

interface Props {
  readonly lost?: number;
  readonly undecided?: number;
}

export function AwayBands({ lost = 0, undecided = 0 }: Props) {
  const say = useSay();
  const way = (
    <Button kind="plain" href={ORDERS_URL}>
      {say({ key: 'popup.open-orders' })}
    </Button>
  );
  return (
    <>
      {lost > 0 && (
        <Band
          title={say({ key: 'lost.title' })}
          text={say({ key: 'lost.message', values: { n: lost } })}
          testId="lost-band"
        >
          {way}
        </Band>
      )}
      {undecided > 0 && (
        <Band
          title={say({ key: 'health.undecided', values: { n: undecided } })}
          text={say({ key: 'health.undecided-text' })}
          testId="undecided-band"
        >
          {way}
        </Band>
      )}
    </>
  );
}
