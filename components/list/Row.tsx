// One order as a ticket: left of the perforation what to do, right of it until when and how much.

import type { DecidedOrder } from '../../utils/core/summary';
import { Pill } from '../parts/Pill';
import { useSay } from '../parts/say-context';
import { lastDayOf } from '../words/last-day';
import { orderTitle } from '../words/order-title';
import css from './Row.module.css';

interface Props extends DecidedOrder {
  /** Where rows are not grouped, each carries its level. */
  readonly pill?: boolean;
  readonly onOpen: (orderId: string) => void;
}

/** A step with more characters is shown in its own short form: it would not fit beside the stub. */
const LONGEST = 28;

export function Row({ order, decision, pill = false, onOpen }: Props) {
  const say = useSay();
  const title = orderTitle(order, say);
  const step = say(decision.step.words);
  const shown = step.length > LONGEST ? say(decision.step.short) : step;
  const day = lastDayOf(decision, say);
  const amount = order.total?.text ?? '';
  const name = say({
    key: 'row.name',
    values: { level: say({ key: `level.${decision.level}` }), step, day: day?.spoken ?? '', title, amount },
  });
  return (
    <button
      type="button"
      class={`${css.row} ${css[decision.level] ?? ''}`}
      data-level={decision.level}
      data-testid="order-row"
      data-order-id={order.id}
      aria-label={name.replace(/(\. )+/g, '. ')}
      onClick={() => onOpen(order.id)}
    >
      <span class={css.body}>
        {pill && <Pill level={decision.level} />}
        <span class={css.step} title={step}>
          {shown}
        </span>
        <span class={css.title} title={title}>
          <bdi class="cut">{title}</bdi>
        </span>
      </span>
      <span class={css.stub}>
        <span class={css.day}>
          {day?.text}
          {day?.estimate && <span class={css.estimate}> {day.estimate}</span>}
        </span>
        <span class={css.amount}>
          <bdi>{amount}</bdi>
        </span>
      </span>
    </button>
  );
}
