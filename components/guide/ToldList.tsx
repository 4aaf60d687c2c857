// What the user told of one order, oldest first, each with the way to take it back.
import type { OrderEvent } from '../../utils/core/event';
import type { Order } from '../../utils/core/order';
import type { Moment } from '../../utils/core/time';
import { toldEntries, withTold } from '../../utils/core/timeline/told-entries';
import { useSay } from '../parts/say-context';
import { History } from '../why/History';

interface Props {
  readonly order: Order;
  readonly moment: Moment;
  readonly onTakeBack: (event: OrderEvent) => void;
}

export function ToldList({ order, moment, onTakeBack }: Props) {
  const say = useSay();
  if (order.events.length === 0) return <p data-testid="told-none">{say({ key: 'guide.told-none' })}</p>;
  return <History entries={toldEntries(order)} moment={moment} onTakeBack={withTold(order, onTakeBack)} />;
}
