// One order in the table; the whole row leads to its guide, the box chooses it.
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import { Pill } from '../parts/Pill';
import { useSay } from '../parts/say-context';
import { lastDayAlone, lastDayOf } from '../words/last-day';
import { orderTitle } from '../words/order-title';
import { sourceLine } from '../words/source-line';
import css from './OrderTable.module.css';

interface Props extends DecidedOrder {
  readonly moment: Moment;
  readonly href: string;
  /** Of all rows with the head, beginning with 1. */
  readonly position: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

export function TableRow({ moment, href, position, isChosen, onChoose, ...watched }: Props) {
  const say = useSay();
  const { order, decision } = watched;
  const { level, step } = decision;
  const title = orderTitle(order, say);
  const day = lastDayOf(decision, say);
  const quiet = level === 'wait' || level === 'done';
  return (
    <tr
      class={css.row}
      data-level={level}
      data-testid="order-row"
      data-order-id={order.id}
      data-chosen={isChosen}
      aria-rowindex={position}
    >
      <td class={css.box}>
        <input
          type="checkbox"
          aria-label={say({ key: 'dashboard.choose', values: { title } })}
          data-testid="choose"
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      </td>
      <td class={css.level}>
        <Pill level={level} />
      </td>
      <td class={css.order}>
        <a class={css.title} href={href} title={title}>
          <bdi class="cut">{title}</bdi>
        </a>
        <bdi class={css.store}>{order.store?.name ?? ''}</bdi>
      </td>
      <td class={quiet ? css.quiet : css.step}>{say(level === 'done' ? decision.state : step.words)}</td>
      <td class={css.day}>
        {lastDayAlone(decision, say)}
        {day?.estimate && !quiet && <span class={css.estimate}>{day.estimate}</span>}
      </td>
      <td class={css.source}>{sourceLine(watched, moment, say)}</td>
      <td class={css.total}>
        <bdi>{order.total?.text ?? ''}</bdi>
      </td>
    </tr>
  );
}
