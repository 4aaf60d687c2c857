// What came due while the browser was closed, above the list until it was seen.
import type { DecidedOrder } from '../../utils/core/summary';
import { type Instant, localDay } from '../../utils/core/time';
import { Band } from '../parts/Band';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import { orderTitle } from '../words/order-title';

interface Props {
  readonly missed: { readonly orderIds: readonly string[]; readonly since: Instant };
  readonly open: readonly DecidedOrder[];
  readonly timeZone: string;
  readonly onSeen: () => void;
}

/** Titles that are named; the others are counted. */
const NAMED = 2;

export function MissedBand({ missed, open, timeZone, onSeen }: Props) {
  const say = useSay();
  const late = missed.orderIds.flatMap((id) => open.find(({ order }) => order.id === id) ?? []);
  const names = late.slice(0, NAMED).map(({ order }) => orderTitle(order, say));
  const more = late.length - names.length;
  const titles = names.join(' · ');
  const text =
    more > 0
      ? say({ key: 'popup.missed-more', values: { titles, n: more } })
      : say({ key: 'popup.missed', values: { titles } });
  const since = { date: localDay(missed.since, timeZone) };
  return (
    <Band title={say({ key: 'popup.missed-title', values: { since } })} text={text} testId="missed">
      <Button kind="plain" testId="missed-seen" onPress={onSeen}>
        {say({ key: 'popup.missed-seen' })}
      </Button>
    </Band>
  );
}
