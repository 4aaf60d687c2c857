// An order with nothing to do: one plain line, and the day to look again.

import type { DecidedOrder } from '../../utils/core/summary';
import { useSay } from '../parts/say-context';
import { lookAgain } from '../words/last-day';
import { orderTitle } from '../words/order-title';
import css from './WaitLine.module.css';

interface Props extends DecidedOrder {
  readonly onOpen: (orderId: string) => void;
}

export function WaitLine({ order, decision, onOpen }: Props) {
  const say = useSay();
  const title = orderTitle(order, say);
  return (
    <button
      type="button"
      class={css.line}
      data-level={decision.level}
      data-testid="order-row"
      data-order-id={order.id}
      onClick={() => onOpen(order.id)}
    >
      <span class="vh">{say({ key: `level.${decision.level}` })}. </span>
      <bdi class={css.title} title={title}>
        {title}
      </bdi>
      <span class={css.again}>{lookAgain(decision, say)}</span>
    </button>
  );
}
