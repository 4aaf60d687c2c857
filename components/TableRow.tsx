// One order in the table; the whole row leads to its guide, the box chooses it.
import type { DecidedOrder } from '../utils/core/summary';
import { localDay, type Moment } from '../utils/core/time';
import type { Say } from '../utils/i18n/word';
import { lastDayAlone, lastDayOf } from './last-day';
import css from './OrderTable.module.css';
import { orderTitle } from './order-title';
import { Pill } from './Pill';
import { useSay } from './say-context';

interface Props extends DecidedOrder {
  readonly moment: Moment;
  readonly href: string;
  /** Of all rows with the head, beginning with 1. */
  readonly position: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

export function TableRow({ order, decision, moment, href, position, isChosen, onChoose }: Props) {
  const say = useSay();
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
          <bdi>{title}</bdi>
        </a>
        <bdi class={css.store}>{order.store?.name ?? ''}</bdi>
      </td>
      <td class={quiet ? css.quiet : css.step}>{say(level === 'done' ? decision.state : step.words)}</td>
      <td class={css.day}>
        {lastDayAlone(decision, say)}
        {day?.estimate && !quiet && <span class={css.estimate}>{day.estimate}</span>}
      </td>
      <td class={css.source}>{sourceLine({ order, decision }, moment, say)}</td>
      <td class={css.total}>
        <bdi>{order.total?.text ?? ''}</bdi>
      </td>
    </tr>
  );
}

/** "order page, seen 24 Aug"; an order whose rule rests on no date says when it was seen. */
function sourceLine({ order, decision }: DecidedOrder, { timeZone }: Moment, say: Say): string {
  const { clock, group } = decision;
  const deadline = order.deadlines.find(({ kind, scope }) => kind === clock?.kind && scope === group);
  const basis = decision.level === 'check' ? null : (clock?.basis ?? null);
  if (basis === null || basis === 'estimated' || basis === 'user') {
    const key = basis === null ? 'nothing' : basis === 'user' ? 'user' : 'estimate';
    return say({ key: `dashboard.from-${key}`, values: { day: { date: localDay(order.lastSeenAt, timeZone) } } });
  }
  const seen = localDay(deadline?.seenAt ?? order.lastSeenAt, timeZone);
  const key = basis === 'computed' ? 'dashboard.from-computed' : 'dashboard.from-page';
  return say({ key, values: { day: { date: seen } } });
}
